import { Migration } from '@mikro-orm/migrations';
import { hierarchies } from '../src/version/hierarchy-names.ts';

const paths = hierarchies.map((name) => `${name}_path`);

/** Bodies of the police in charge of units; the military is an armed force as well, and in charge of none. */
const isPoliceOffice = `unit.kind = 'ARMED_FORCE' and unit.name like 'Công an %'`;

/** Units that their managing bodies write: what they may be placed under, and the decision by which a head was appointed. */
export class UnitEditingMigration extends Migration {
  override up(): void {
    this.addSql('alter table head_tenure add column instrument_id uuid references instrument (id)');
    this.addSql(
      `create index unit_version_place_index on unit_version (unit_id) where kind in ('TERRITORY', 'ARMED_FORCE')`,
    );

    // Where a unit may be put lies partly beyond the scope of who puts it there: a department sees no communes and no police.
    this.addSql(`create function bodies_at(unit_ids uuid[], day date)
      returns table (id uuid, name text, kind text, level text, is_alive boolean, begins date, ends date, is_police_office boolean, ${paths.map((path) => `${path} ltree`).join(', ')})
      language sql stable security definer set search_path from current as $$
        select unit.id, coalesce(version.name, unit.name), unit.kind, coalesce(version.level, unit.level), version.id is not null,
          unit.valid_from, unit.valid_to, ${isPoliceOffice}, ${paths.map((path) => `unit.${path}`).join(', ')}
        from unit left join unit_version as version on version.unit_id = unit.id and version.valid @> day
        where unit.id = any (unit_ids)
      $$`);
    this.addSql(`create function bodies_to_choose(used_for text, patterns text[], day date, province ltree, near ltree, at_most integer)
      returns table (id uuid, name text, detail text)
      language sql stable security definer set search_path from current as $$
        select unit.id, version.name, district.name
        from unit_version as version join unit on unit.id = version.unit_id
        left join unit_version as district on district.unit_id = version.territory_parent_id and district.valid @> day
        where version.valid @> day and version.search_text like all (patterns) and unit.territory_path <@ province
          and case used_for
            when 'PLACE' then version.kind = 'TERRITORY' and version.level = 'COMMUNE'
            else ${isPoliceOffice} end
          and version.kind in ('TERRITORY', 'ARMED_FORCE')
        order by near is not null and version.level <> 'PROVINCE' and subpath(unit.territory_path, 0, -1) @> near desc,
          version.level = 'PROVINCE' desc, version.name collate antoan.vietnamese, unit.id
        limit at_most
      $$`);
    this.addSql(`do $$ begin
      execute format('grant execute on function bodies_at(uuid[], date), bodies_to_choose(text, text[], date, ltree, ltree, integer) to %I', antoan.login_role());
    end $$`);
  }
}
