import { rowLevelSecuritySql } from '@antoan/policy';
import { unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';
import { Migration } from '@mikro-orm/migrations';

const within = (hierarchy: string) =>
  `${hierarchy.toLowerCase()}_path <@ any((select antoan.scope('unit', '${hierarchy}'))::ltree[])`;

/** Units with their place in four hierarchies, who headed them, and the standing that another service decides. */
export class UnitMigration extends Migration {
  override up(): void {
    this.addSql(`create table unit (
      id uuid primary key,
      name varchar(200) not null,
      short_name varchar(120),
      kind text not null check (kind in ('TERRITORY', 'AGENCY', 'ENTERPRISE', 'SCHOOL', 'MASS_ORGANISATION', 'PARTY_BODY', 'ARMED_FORCE', 'MEDIA')),
      code varchar(40),
      level text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'UNIT')),
      school_level text check (school_level in ('PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'UNIVERSITY')),
      size_class text check (size_class in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
      party_organisation boolean not null default false,
      in_industrial_zone boolean not null default false,
      territory_parent_id uuid, management_parent_id uuid, police_parent_id uuid, reporting_parent_id uuid,
      territory_path ltree not null, management_path ltree not null, police_path ltree not null, reporting_path ltree not null,
      search_text text not null,
      valid_from date not null,
      valid_to date,
      version integer not null default 1,
      check (valid_to is null or valid_to > valid_from)
    )`);
    for (const hierarchy of ['territory', 'management', 'police', 'reporting']) {
      this.addSql(`create index unit_${hierarchy}_path_index on unit using gist (${hierarchy}_path)`);
      this.addSql(`create index unit_${hierarchy}_parent_index on unit (${hierarchy}_parent_id)`);
    }
    this.addSql('create index unit_name_index on unit (name collate antoan.vietnamese, id)');
    this.addSql('create index unit_search_index on unit using gin (search_text gin_trgm_ops)');
    this.addSql('create index unit_code_index on unit (code)');
    for (const sql of rowLevelSecuritySql('unit', 'unit')) this.addSql(sql);
    // The search and the labels below run as the owner and narrow the rows themselves; see find_units.
    this.addSql('create policy unit_for_owner on unit for select to current_user using (true)');

    /*
     * Trigram operators are not leakproof, so row-level security would keep them off their index. This function is the
     * one place that looks past it: it takes the transaction's own scopes and returns nothing but ids within them.
     */
    this.addSql(`create function find_units(patterns text[], phrase text) returns table (id uuid, rank integer)
      language sql stable security definer set search_path from current as $$
        select unit.id, case when search_text like phrase || '%' then 0 when search_text like '% ' || phrase || '%' then 1 else 2 end
        from unit
        where search_text like all (patterns)
          and (antoan.sees_all('unit') or ${['TERRITORY', 'MANAGEMENT', 'POLICE', 'REPORTING'].map(within).join(' or ')})
      $$`);
    // Labels of places and bodies: whoever sees a unit may know the names of where it stands and to whom it belongs.
    this.addSql(`create function labels_of(unit_ids uuid[]) returns table (id uuid, name text)
      language sql stable security definer set search_path from current as $$
        select unit.id, coalesce(unit.short_name, unit.name) from unit where unit.id = any (unit_ids)
      $$`);
    this.addSql(`do $$ begin
      execute format('grant execute on function find_units(text[], text), labels_of(uuid[]) to %I', antoan.login_role());
    end $$`);

    this.addSql(`create table head_tenure (
      id uuid primary key,
      ${unitRowColumnsSql},
      person_name varchar(120) not null,
      position varchar(120) not null,
      from_date date not null,
      to_date date,
      is_acting boolean not null default false,
      version integer not null default 1,
      check (to_date is null or to_date >= from_date),
      constraint head_tenure_one_at_a_time exclude using gist (unit_id with =, daterange(from_date, to_date, '[]') with &&)
    )`);
    for (const sql of unitRowIndexesSql('head_tenure')) this.addSql(sql);
    for (const sql of rowLevelSecuritySql('head_tenure', 'unit')) this.addSql(sql);

    this.addSql(`create table unit_standing (
      ${unitRowColumnsSql},
      year integer not null,
      standing text not null check (standing in ('MET', 'NOT_MET', 'NOT_SUBJECT', 'PENDING')),
      standing_version integer not null,
      primary key (unit_id, year)
    )`);
    for (const sql of unitRowIndexesSql('unit_standing')) this.addSql(sql);
    for (const sql of rowLevelSecuritySql('unit_standing', 'standing')) this.addSql(sql);
  }
}
