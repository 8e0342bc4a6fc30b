import type { Hierarchy } from '@antoan/policy';
import { Unit } from '../unit/unit.entity.ts';

type Lower = Lowercase<Hierarchy>;

/** What the list reads of a unit, as PostgreSQL gives it. */
export type ListedRow = {
  id: string;
  name: string;
  short_name: string | null;
  kind: Unit['kind'];
  code: string | null;
  level: Unit['level'];
  school_level: Unit['schoolLevel'];
  size_class: Unit['sizeClass'];
  party_organisation: boolean;
  in_industrial_zone: boolean;
  valid_from: string;
  valid_to: string | null;
  version: number;
} & Record<`${Lower}_parent_id`, string | null> &
  Record<`${Lower}_path`, string>;

const hierarchies = ['territory', 'management', 'police', 'reporting'] as const;

/** Everything a field of a unit may ask for; the text for search stays behind. */
export const listedColumns = [
  'id, name, short_name, kind, code, level, school_level, size_class, party_organisation, in_industrial_zone',
  'valid_from::text, valid_to::text, version',
  ...hierarchies.map((hierarchy) => `${hierarchy}_parent_id, ${hierarchy}_path`),
]
  .join(', ')
  .replaceAll(/(^|, )(\w)/g, '$1unit.$2');

/** A unit to be read and never written: letting MikroORM watch it would cost more than the query. */
export function listedUnit(row: ListedRow): Unit {
  return Object.assign(Object.create(unwatched) as Unit, factsOf(row));
}

function factsOf(row: ListedRow) {
  return {
    id: row.id,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    code: row.code,
    level: row.level,
    schoolLevel: row.school_level,
    sizeClass: row.size_class,
    partyOrganisation: row.party_organisation,
    inIndustrialZone: row.in_industrial_zone,
    territoryParentId: row.territory_parent_id,
    managementParentId: row.management_parent_id,
    policeParentId: row.police_parent_id,
    reportingParentId: row.reporting_parent_id,
    territoryPath: row.territory_path,
    managementPath: row.management_path,
    policePath: row.police_path,
    reportingPath: row.reporting_path,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    version: row.version,
  };
}

/** A unit as type-graphql knows it, without the setters by which MikroORM watches the units that it has loaded. */
const unwatched = Object.create(
  Unit.prototype,
  Object.fromEntries(Object.keys(factsOf({} as ListedRow)).map((name) => [name, { value: undefined, writable: true }])),
) as object;
