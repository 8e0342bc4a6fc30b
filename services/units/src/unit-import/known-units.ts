import type { LocalDate } from '@antoan/clock';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import type { PlacedUnit } from '../unit-editing/unit-editing.policy.ts';
import type { SoundSheetRow } from './import-line.ts';

/** What the register says today of a unit that a sheet names. */
export interface KnownUnit extends PlacedUnit {
  version: number;
  validFrom: LocalDate;
  name: string;
  shortName: string | null;
  schoolLevel: string | null;
  sizeClass: string | null;
  partyOrganisation: boolean;
  inIndustrialZone: boolean;
  address: string | null;
  placeId: string | null;
  managingBodyId: string | null;
  policeOfficeId: string | null;
  moet: string | null;
  mst: string | null;
  internal: string | null;
}

export const codeColumns = [
  ['MOET', 'moet'],
  ['MST', 'mst'],
  ['INTERNAL', 'internal'],
] as const;

/** The units that rows name, by our own id or by a code that one of them carries today. */
export interface KnownUnits {
  byId: ReadonlyMap<string, KnownUnit>;
  holderOf(scheme: string, value: string): string | undefined;
}

/** What the select of a known unit reads; also what is exported. */
export const knownColumns = `unit.id, unit.kind, unit.level, unit.version, unit.valid_from::text as "validFrom", unit.territory_path as "territoryPath",
  unit.management_path as "managementPath", unit.police_path as "policePath", unit.reporting_path as "reportingPath",
  version.name, version.short_name as "shortName", version.school_level as "schoolLevel", version.size_class as "sizeClass",
  version.party_organisation as "partyOrganisation", version.in_industrial_zone as "inIndustrialZone", version.address,
  version.territory_parent_id as "placeId", version.management_parent_id as "managingBodyId", version.police_parent_id as "policeOfficeId",
  ${codeColumns
    .map(
      ([scheme, column]) =>
        `(select value from unit_code as code where code.unit_id = unit.id and code.scheme = '${scheme}' and code.valid @> ?::date) as ${column}`,
    )
    .join(', ')}`;

/** Reads what the register says of the units that these rows name, as far as the viewer sees it. */
export async function knownUnits(rows: readonly SoundSheetRow[], { em, today }: Context): Promise<KnownUnits> {
  const day = today();
  const values = rows.flatMap((row) => codeColumns.flatMap(([, column]) => row.values[column] ?? []));
  const held =
    values.length === 0
      ? []
      : await em.execute<{ scheme: string; value: string; id: string }[]>(
          'select scheme, value, unit_id as id from unit_code where value in (select jsonb_array_elements_text(?::jsonb)) and valid @> ?::date',
          [JSON.stringify(values), day],
        );
  const holders = new Map(held.map(({ scheme, value, id }) => [`${scheme} ${value}`, id]));
  const ids = [...rows.flatMap(({ values: { id } }) => (id && isId(id) ? [id] : [])), ...holders.values()];
  const units =
    ids.length === 0
      ? []
      : await em.execute<KnownUnit[]>(
          `select ${knownColumns} from unit join unit_version as version on version.unit_id = unit.id and version.valid @> greatest(unit.valid_from, ?::date)
           where unit.id = any(?::uuid[])`,
          [day, day, day, day, `{${ids.join(',')}}`],
        );
  return {
    byId: new Map(units.map((unit) => [unit.id, unit])),
    holderOf: (scheme, value) => holders.get(`${scheme} ${value}`),
  };
}
