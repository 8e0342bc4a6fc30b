import { Migration } from '@mikro-orm/migrations';
import { hierarchies } from '../src/version/hierarchy-names.ts';
import { projectUnitsSql } from './project-units.sql.ts';
import { settleParentsSql } from './settle-parents.sql.ts';
import { versionChecksSql } from './version-checks.sql.ts';

const kinds = `'TERRITORY', 'AGENCY', 'ENTERPRISE', 'SCHOOL', 'MASS_ORGANISATION', 'PARTY_BODY', 'ARMED_FORCE', 'MEDIA'`;

/**
 * What a unit was at each date, the codes it carried, what became of it, and by which instrument.
 * `unit` goes on as the projection of the version in force today: it is what lists read and what visibility rests on.
 */
export class UnitVersionMigration extends Migration {
  override up(): void {
    this.addSql(`create table instrument (
      id uuid primary key,
      number varchar(60) not null,
      title varchar(400) not null,
      issuer varchar(200),
      issued_on date,
      is_from_memory boolean not null default false
    )`);
    this.addSql("create unique index instrument_once on instrument (number, coalesce(issued_on, date '0001-01-01'))");

    this.addSql(`create table unit_version (
      id uuid primary key,
      unit_id uuid not null references unit (id) deferrable initially deferred,
      valid daterange not null check (not isempty(valid) and lower(valid) is not null),
      name varchar(200) not null,
      short_name varchar(120),
      kind text not null check (kind in (${kinds})),
      level text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'UNIT')),
      school_level text check (school_level in ('PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'UNIVERSITY')),
      size_class text check (size_class in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
      party_organisation boolean not null default false,
      in_industrial_zone boolean not null default false,
      address varchar(300),
      territory_parent_id uuid, management_parent_id uuid, police_parent_id uuid, reporting_parent_id uuid,
      search_text text not null,
      instrument_id uuid references instrument (id),
      recorded_at timestamptz not null default now(),
      constraint unit_version_no_overlap exclude using gist (unit_id with =, valid with &&)
    )`);
    this.addSql(`create table unit_code (
      id uuid primary key,
      unit_id uuid not null references unit (id) deferrable initially deferred,
      scheme text not null check (scheme in ('GSO', 'MOET', 'MST', 'INTERNAL')),
      value varchar(40) not null check (value = btrim(value) and value <> ''),
      valid daterange not null check (not isempty(valid) and lower(valid) is not null),
      constraint unit_code_one_holder exclude using gist (scheme with =, value with =, valid with &&),
      constraint unit_code_one_per_scheme exclude using gist (unit_id with =, scheme with =, valid with &&)
    )`);
    this.addSql(`create table lineage (
      id uuid primary key,
      from_unit_id uuid not null references unit (id) deferrable initially deferred,
      to_unit_id uuid not null references unit (id) deferrable initially deferred,
      kind text not null check (kind in ('MERGE', 'SPLIT', 'RENAME', 'MOVE', 'RECODE', 'CONTINUE', 'ABOLISH')),
      effective date not null,
      instrument_id uuid references instrument (id),
      share numeric(6, 5) check (share > 0 and share <= 1),
      confidence text not null default 'HIGH' check (confidence in ('HIGH', 'MEDIUM', 'LOW')),
      reorganisation_id uuid,
      constraint lineage_once unique (from_unit_id, to_unit_id, kind, effective)
    )`);
    for (const hierarchy of hierarchies)
      this.addSql(
        `create index unit_version_${hierarchy}_parent_index on unit_version (${hierarchy}_parent_id) where ${hierarchy}_parent_id is not null`,
      );
    this.addSql('create index unit_version_search_index on unit_version using gin (search_text gin_trgm_ops)');
    this.addSql('create index unit_version_begin_index on unit_version (lower(valid))');
    this.addSql('create index lineage_from_index on lineage (from_unit_id)');
    this.addSql('create index lineage_to_index on lineage (to_unit_id)');

    // The unit decides who may see what is known of it; its own row-level security answers the question.
    for (const table of ['unit_version', 'unit_code'])
      for (const sql of seenWithUnitSql(table, 'exists (select from unit where unit.id = unit_id)')) this.addSql(sql);
    const eitherSide = 'exists (select from unit where unit.id in (from_unit_id, to_unit_id))';
    for (const sql of seenWithUnitSql('lineage', eitherSide)) this.addSql(sql);

    for (const sql of [...versionChecksSql(), ...settleParentsSql(), ...projectUnitsSql()]) this.addSql(sql);
    this.addSql(`do $$ begin
      execute format('grant execute on function settle_parents(uuid[]), project_units(uuid[], date), advance_units(date), names_at(uuid[], date), paths_of(uuid[]) to %I', antoan.login_role());
    end $$`);
  }
}

function seenWithUnitSql(table: string, visible: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_with_unit on ${table} using ((select antoan.sees_all('unit')) or ${visible})`,
    // The checks and the projection run as the owner and look at all of a unit's story.
    `create policy ${table}_for_owner on ${table} to current_user using (true)`,
  ];
}
