import { LtreeType } from '@antoan/database';
import type { UnitPaths } from '@antoan/policy';
import { Index, Property } from '@mikro-orm/decorators/legacy';

/** A row that belongs to a unit and carries the unit's place in each hierarchy, so that scope is one comparison away. */
export abstract class UnitRow implements UnitPaths {
  @Index()
  @Property({ type: 'uuid' })
  unitId!: string;

  @Property({ type: LtreeType })
  territoryPath!: string;

  @Property({ type: LtreeType })
  managementPath!: string;

  @Property({ type: LtreeType })
  policePath!: string;

  @Property({ type: LtreeType })
  reportingPath!: string;
}

/** The columns of a UnitRow, for a migration; the table gets one index on each path. */
export const unitRowColumnsSql =
  'unit_id uuid not null, territory_path ltree not null, management_path ltree not null, police_path ltree not null, reporting_path ltree not null';

/** The indexes of a table of UnitRows, for a migration. */
export function unitRowIndexesSql(table: string): string[] {
  return [
    `create index ${table}_unit_id_index on ${table} (unit_id)`,
    ...['territory', 'management', 'police', 'reporting'].map(
      (hierarchy) => `create index ${table}_${hierarchy}_path_index on ${table} using gist (${hierarchy}_path)`,
    ),
  ];
}

const paths = 'territory_path, management_path, police_path, reporting_path';

/**
 * The statement that makes a table of UnitRows append-only for the service, for a migration: rows may move with their unit,
 * nothing else of them changes.
 * @param changeable further columns that may still be set
 */
export function appendOnlySql(table: string, changeable: readonly string[] = []): string {
  const columns = [paths, ...changeable].join(', ');
  return `do $$ begin
    execute format('revoke update, delete, truncate on ${table} from %I', antoan.login_role());
    execute format('grant update (${columns}) on ${table} to %I', antoan.login_role());
  end $$`;
}
