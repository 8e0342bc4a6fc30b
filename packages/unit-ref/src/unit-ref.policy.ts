import { definePolicy } from '@antoan/policy';
import type { UnitRef } from './unit-ref.entity.ts';

/** Who reads the profile of a unit, in units itself and in every copy. The press and the public read only what is published. */
export const unitRefPolicy = definePolicy<UnitRef>('unit', {
  readers: [
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
    'LEGAL_CURATOR',
  ],
});
