import { problem, type Problem } from '@antoan/app-error';
import type { Plan } from './plan.ts';

const codes: Readonly<Record<string, string>> = {
  unit_version_no_overlap: 'reorganisation.version.overlap',
  unit_version_no_hole: 'reorganisation.version.hole',
  unit_version_parent_alive: 'reorganisation.place.ends',
  unit_version_no_cycle: 'reorganisation.place.circle',
  unit_code_one_holder: 'reorganisation.code.taken',
  unit_code_one_per_scheme: 'reorganisation.code.secondOfScheme',
};

/** What the database refused, as a problem at the step that touches the unit; null for any other fault. */
export function refusedByDatabase(fault: unknown, plan: Plan): Problem | null {
  const refusal = driverErrorOf(fault);
  const code = refusal?.constraint ? codes[refusal.constraint] : undefined;
  if (!refusal || code === undefined) return null;
  const unitId = refusal.detail?.match(/[0-9a-f]{8}-[0-9a-f-]{27}/u)?.[0];
  const step = unitId === undefined ? undefined : plan.stepOf.get(unitId);
  return problem(code, step === undefined ? 'steps' : `steps.${step}`);
}

interface Refusal {
  constraint?: string;
  detail?: string;
}

/** MikroORM wraps what the driver threw, and copies its fields. */
function driverErrorOf(fault: unknown): Refusal | null {
  if (!(fault instanceof Error)) return null;
  const { constraint, detail } = fault as Refusal;
  if (constraint !== undefined) return { constraint, ...(detail !== undefined && { detail }) };
  return driverErrorOf(fault.cause);
}
