import { problem, type Problem } from '@antoan/app-error';
import { covers, type Viewer } from '@antoan/policy';
import { kindsBelowBodies } from '../unit/must-stand-below.ts';
import type { PlacedUnit } from './unit-editing.policy.ts';

/**
 * What kind of unit begins here: those that a body answers for, and of the bodies of the state UBND xã and Công an xã alone.
 * They are a hundred, each with a day of its own, and dossiers go to them from the day on which they are written down.
 * @param level said of a body of a commune; of all others the police office in charge tells it
 */
export function beginningProblems(
  { kind, name, level }: { kind: string; name: string; level: string | null },
  place: PlacedUnit,
  viewer: Viewer,
): Problem[] {
  if (level === null) return kindsBelowBodies.includes(kind) ? [] : [problem('unit.kind.notCreatedHere', 'kind')];
  if (kind !== 'AGENCY' && kind !== 'ARMED_FORCE') return [problem('unit.level.ofNoBody', 'level')];
  if (level !== 'COMMUNE') return [problem('unit.level.notOfCommune', 'level')];
  if (!covers(viewer, place, ['PV05_OFFICER'])) return [problem('unit.level.notYours', 'level')];
  return kind === 'ARMED_FORCE' && !name.startsWith('Công an ') ? [problem('unit.name.notPolice', 'name')] : [];
}
