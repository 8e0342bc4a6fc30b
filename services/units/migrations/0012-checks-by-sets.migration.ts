import { Migration } from '@mikro-orm/migrations';
import { hierarchies } from '../src/version/hierarchy-names.ts';
import { versionChecksBySetsSql } from './version-checks-by-sets.sql.ts';

const parents = hierarchies.map((name) => `${name}_parent_id`).join(', ');
const facts = 'name, short_name, kind, level, school_level, size_class, party_organisation, in_industrial_zone';
const scoped = hierarchies
  .map((name) => `unit.${name}_path <@ any ((select antoan.scope('unit', '${name.toUpperCase()}'))::ltree[])`)
  .join(' or ');

/** What sheets of a hundred thousand units need: checks that go by sets, through indexes that are quick to look in. */
export class ChecksBySetsMigration extends Migration {
  override up(): void {
    // The exclusion constraint's own index finds a unit as well, but takes ten times as long for each.
    this.addSql('create index unit_version_unit_index on unit_version (unit_id, valid)');
    for (const sql of versionChecksBySetsSql()) this.addSql(sql);
    // Which provinces are neighbours is asked whenever other services are told of units.
    this.addSql(`create index unit_province_index on unit (id) where level = 'PROVINCE' and kind = 'TERRITORY'`);

    // The same rule as before. A tree of ranges is slow to descend by texts that begin alike, and quick by their hashes.
    // Both are made anew, for the one that is older is the one that is told where both are broken.
    for (const name of ['unit_code_one_holder', 'unit_code_one_per_scheme'])
      this.addSql(`alter table unit_code drop constraint ${name}`);
    this.addSql(`alter table unit_code add constraint unit_code_one_holder
      exclude using gist (hashtextextended(value, 0) with =, value with =, scheme with =, valid with &&)`);
    this.addSql(`alter table unit_code add constraint unit_code_one_per_scheme
      exclude using gist (unit_id with =, scheme with =, valid with &&)`);
    this.addSql(`create or replace function import_codes_taken(sheet uuid) returns table (number integer, scheme text, value text)
      language sql stable security definer set search_path from current as $$
        ${['MOET', 'MST', 'INTERNAL']
          .map(
            (scheme) => `select line.number, code.scheme, code.value
        from unit_import_row as line join unit_code as code on code.scheme = '${scheme}' and code.value = line.${scheme.toLowerCase()}
        where line.import_id = sheet and line.act = 'CREATE' and code.valid && daterange(line.valid_from, null)`,
          )
          .join(' union all ')}
      $$`);

    /*
     * What is known of units that a sheet begins, once their rows stand in the register. Row-level security would look each
     * unit up again for each of its versions and codes; here the same question is asked of each unit once, and where the
     * transaction may not see a unit nothing is written of it.
     */
    this.addSql(`create function begin_stories(sheet uuid, first_row integer, last_row integer) returns void
      language plpgsql security definer set search_path from current set enable_nestloop = off set plan_cache_mode = force_custom_plan as $$
      declare
        visible uuid[] := array(
          select unit.id from unit
          where unit.id = any (array(select unit_id from unit_import_row where import_id = sheet and act = 'CREATE' and unit_import_row.number between first_row and last_row))
            and (antoan.sees_all('unit') or ${scoped})
        );
      begin
        -- A version for each stretch of days in which place and bodies stay; a place known to end is followed by what takes over.
        insert into unit_version (id, unit_id, valid, ${facts}, address, ${parents}, search_text, instrument_id)
        select gen_random_uuid(), line.unit_id, spot.valid * daterange(line.valid_from, null), ${facts.replaceAll(/\w+/gu, 'line.$&')}, line.address,
          ${hierarchies.map((name) => `spot.${name}_parent_id`).join(', ')}, line.search_text,
          case when lower(spot.valid) > line.valid_from then spot.instrument_id end
        from unit_import_row as line
        join unit_import_place as spot on spot.import_id = line.import_id and spot.place_id = line.place_id
          and spot.managing_body_id = line.managing_body_id and spot.police_office_id = line.police_office_id
          and spot.valid && daterange(line.valid_from, null)
        where line.import_id = sheet and line.act = 'CREATE' and line.number between first_row and last_row and line.unit_id = any (visible);

        insert into unit_code (id, unit_id, scheme, value, valid)
        select gen_random_uuid(), line.unit_id, said.scheme, said.value, daterange(line.valid_from, null)
        from unit_import_row as line
        cross join lateral (values ('MOET', line.moet), ('MST', line.mst), ('INTERNAL', line.internal)) as said (scheme, value)
        where line.import_id = sheet and line.act = 'CREATE' and line.number between first_row and last_row and line.unit_id = any (visible) and said.value is not null;
      end $$`);
    this.addSql('revoke execute on function begin_stories(uuid, integer, integer) from public');
    this.addSql(`do $$ begin
      execute format('grant execute on function begin_stories(uuid, integer, integer) to %I', antoan.login_role());
    end $$`);
  }
}
