import { hierarchies, pathColumn, rowLevelSecuritySql } from '@antoan/policy';
import { Migration } from '@mikro-orm/migrations';

/** The table of `UnitRef`, indexed for "within" in each of the four trees. */
export class UnitRefTable extends Migration {
  override up(): void {
    this.addSql(`
      create table unit_ref (
        id uuid primary key,
        version integer not null,
        name text not null,
        short_name text,
        kind text not null,
        code text,
        level text,
        school_level text,
        size_class text,
        party_organisation boolean not null,
        in_industrial_zone boolean not null,
        territory_parent_id uuid,
        management_parent_id uuid,
        police_parent_id uuid,
        reporting_parent_id uuid,
        territory_path ltree not null,
        management_path ltree not null,
        police_path ltree not null,
        reporting_path ltree not null,
        valid_from date not null,
        valid_to date
      )`);
    for (const column of hierarchies.map(pathColumn))
      this.addSql(`create index unit_ref_${column} on unit_ref using gist (${column})`);
    for (const sql of rowLevelSecuritySql('unit_ref', 'unit')) this.addSql(sql);
  }
}

/** The tables that a service needs to keep its copy of the units. */
export const unitRefMigrations = [UnitRefTable];
