import { shortNameOf, territoryAt, type UnitInForce } from '@antoan/territory';
import { recordsFrom, withPaths, type UnitDraft, type UnitRecord } from '../units/unit-record.ts';

function territory({ id, name, code, level, parentId }: UnitInForce): UnitDraft {
  return {
    id,
    name,
    shortName: shortNameOf(name),
    kind: 'TERRITORY',
    code,
    level,
    schoolLevel: null,
    sizeClass: null,
    partyOrganisation: false,
    inIndustrialZone: false,
    parents: { territory: parentId, management: null, police: null, reporting: null },
    validFrom: recordsFrom,
    isInvented: false,
  };
}

/** The real territory in force on 01/3/2020: the province, its 9 districts and 152 communes, parents first, in GSO order. */
export function laoCaiTerritory2020(): UnitRecord[] {
  return withPaths(territoryAt(recordsFrom).map(territory));
}
