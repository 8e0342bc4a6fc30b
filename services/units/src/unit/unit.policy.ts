import { definePolicy, type Role } from '@antoan/policy';
import type { UnitStanding } from '../standing/unit-standing.entity.ts';
import type { Unit } from './unit.entity.ts';

const readersOfStanding = [
  'UNIT_EDITOR',
  'UNIT_HEAD',
  'MANAGER_OFFICER',
  'MANAGER_HEAD',
  'DISTRICT_OFFICER',
  'DISTRICT_CHAIR',
  'AREA_POLICE',
  'PV05_OFFICER',
  'PV05_HEAD',
  'STEERING_BOARD',
  'EMULATION_OFFICER',
  'EMULATION_HEAD',
  'PROVINCIAL_OFFICE',
  'PROVINCIAL_CHAIR',
  'SUPERIOR_VIEWER',
  'AUDITOR',
] as const satisfies readonly Role[];

/** Who reads the profile of a unit, heads included. The press and the public read only what press has published. */
export const readersOfUnits: readonly Role[] = [...readersOfStanding, 'LEGAL_CURATOR'];

/** Units, what they were and who headed them. */
export const unitPolicy = definePolicy<Unit>('unit', { readers: readersOfUnits });

/** Who may filter and count by standing: whoever reads standings, and nobody by way of a filter. */
export const standingPolicy = definePolicy<UnitStanding>('standing', { readers: readersOfStanding });
