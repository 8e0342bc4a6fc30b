import { labelOf } from '@antoan/ids';
import type { EventInput } from '../contract/event-contract.ts';

/** A unit's change as `units` would publish it. */
export function unitPayload(
  unitId: string,
  change: Partial<EventInput<'UnitChanged'>> = {},
): EventInput<'UnitChanged'> {
  const path = `laocai.${labelOf(unitId)}`;
  return {
    unitId,
    version: 1,
    name: 'THPT Bảo Thắng (minh họa)',
    shortName: null,
    kind: 'SCHOOL',
    code: null,
    schoolLevel: 'UPPER_SECONDARY',
    sizeClass: null,
    level: 'UNIT',
    partyOrganisation: true,
    inIndustrialZone: false,
    parents: { territory: null, management: null, police: null, reporting: null },
    paths: { territory: path, management: path, police: path, reporting: path },
    validFrom: '2020-01-01',
    validTo: null,
    ...change,
  };
}
