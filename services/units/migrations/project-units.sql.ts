import { hierarchies } from '../src/version/hierarchy-names.ts';

const facts = [
  'name',
  'short_name',
  'kind',
  'level',
  'school_level',
  'size_class',
  'party_organisation',
  'in_industrial_zone',
  ...hierarchies.map((name) => `${name}_parent_id`),
];

const label = (id: string) => `replace(${id}::text, '-', '')::ltree`;

/** Paths of one tree for the units given and all below them, from the nearest unit above that does not move. */
const repath = (tree: string) => `
  with recursive parents as (
    select distinct ${tree}_parent_id as id from unit where id in (select unnest(ids)) and ${tree}_parent_id is not null
  ), climb as (
    select id as start, id as at from parents
    union
    select climb.start, unit.${tree}_parent_id from climb join unit on unit.id = climb.at where unit.${tree}_parent_id is not null
  ), moving as (
    select distinct start from climb where at in (select unnest(ids))
  ), tree as (
    select unit.id, coalesce(parent.${tree}_path, ''::ltree) || ${label('unit.id')} as path
    from unit left join unit as parent on parent.id = unit.${tree}_parent_id
    where unit.id in (select unnest(ids)) and (unit.${tree}_parent_id is null or unit.${tree}_parent_id not in (select start from moving))
    union all
    select child.id, tree.path || ${label('child.id')} from unit as child join tree on child.${tree}_parent_id = tree.id
  ), moved as (
    update unit set ${tree}_path = tree.path from tree where unit.id = tree.id and unit.${tree}_path is distinct from tree.path
    returning unit.id
  )
  select changed || coalesce(array_agg(id), '{}') into changed from moved;`;

/**
 * Brings `unit` up to what the versions say for today: the version in force, else the last of a unit that ended, else the first
 * of one that is yet to begin; with the paths that follow. Answers the units whose row changed, those below included.
 */
export function projectUnitsSql(): string[] {
  return [
    'drop policy unit_for_owner on unit',
    'create policy unit_for_owner on unit to current_user using (true)',
    'create table unit_projection (only_row boolean primary key default true check (only_row), day date not null)',
    // Rows that carry their unit's paths move along with it, so that access follows the body in charge from the same moment.
    ...['head_tenure', 'unit_standing'].map(
      (table) => `create policy ${table}_for_owner on ${table} to current_user using (true)`,
    ),
    `create function repath_rows(ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
      declare
        carrier text;
      begin
        for carrier in select table_name from information_schema.columns
          where table_schema = current_schema() and column_name in ('unit_id', 'territory_path') group by table_name having count(*) = 2
        loop
          execute format('update %I as fact set ${hierarchies.map((name) => `${name}_path = unit.${name}_path`).join(', ')}
            from unit where unit.id = fact.unit_id and unit.id in (select unnest($1))
            and (${hierarchies.map((name) => `fact.${name}_path`).join(', ')}) is distinct from (${hierarchies.map((name) => `unit.${name}_path`).join(', ')})', carrier) using ids;
        end loop;
      end $$`,
    `create function project_units(ids uuid[], today date) returns setof uuid language plpgsql security definer set search_path from current as $$
      declare
        changed uuid[] := '{}';
      begin
        with nearest as (
          select distinct on (unit_id) *, case when valid @> today then today when lower(valid) > today then lower(valid) else upper(valid) - 1 end as seen_on
          from unit_version where unit_id in (select unnest(ids))
          order by unit_id, valid @> today desc, case when lower(valid) > today then lower(valid) - today else today - lower(valid) end
        ), life as (
          select unit_id, lower(range_merge(range_agg(valid))) as valid_from, upper(range_merge(range_agg(valid))) as valid_to
          from unit_version where unit_id in (select unnest(ids)) group by unit_id
        ), chosen as (
          select nearest.*, life.valid_from, life.valid_to, code.value as code,
            concat_ws(' | ', nearest.search_text, code.value) as found_by
          from nearest join life using (unit_id) left join lateral (
            select value from unit_code where unit_code.unit_id = nearest.unit_id and unit_code.valid @> nearest.seen_on
            order by array_position(array['GSO', 'MOET', 'MST', 'INTERNAL'], scheme) limit 1
          ) as code on true
        ), written as (
          insert into unit as was (id, ${facts.join(', ')}, code, search_text, valid_from, valid_to, ${hierarchies.map((name) => `${name}_path`).join(', ')})
          select unit_id, ${facts.join(', ')}, code, found_by, valid_from, valid_to, ${hierarchies.map(() => label('unit_id')).join(', ')} from chosen
          on conflict (id) do update set ${[...facts, 'code', 'search_text', 'valid_from', 'valid_to'].map((name) => `${name} = excluded.${name}`).join(', ')}
          where (${[...facts, 'code', 'search_text', 'valid_from', 'valid_to'].map((name) => `was.${name}`).join(', ')})
            is distinct from (${[...facts, 'code', 'search_text', 'valid_from', 'valid_to'].map((name) => `excluded.${name}`).join(', ')})
          returning id
        )
        select coalesce(array_agg(id), '{}') into changed from written;
        ${hierarchies.map(repath).join('\n')}
        perform repath_rows(changed);
        perform refresh_aliases(ids);
        return query update unit set version = version + 1 where id in (select unnest(changed)) returning id;
      end $$`,
    `create function advance_units(today date) returns setof uuid language plpgsql security definer set search_path from current as $$
      declare
        last_day date;
        due uuid[];
      begin
        select day into last_day from unit_projection for update;
        if last_day = today then return; end if;
        select coalesce(array_agg(distinct unit_id), '{}') into due from unit_version
        where lower(valid) > least(coalesce(last_day, '-infinity'), today) and lower(valid) <= greatest(coalesce(last_day, '-infinity'), today);
        insert into unit_projection (day) values (today) on conflict (only_row) do update set day = excluded.day;
        return query select project_units(due, today);
      end $$`,
    `create function names_at(unit_ids uuid[], day date) returns table (id uuid, name text) language sql stable security definer set search_path from current as $$
      select distinct on (unit_id) unit_id, name from unit_version where unit_id = any (unit_ids)
      order by unit_id, valid @> day desc, case when lower(valid) > day then lower(valid) - day else day - lower(valid) end
    $$`,
    `create function paths_of(unit_ids uuid[]) returns table (id uuid, ${hierarchies.map((name) => `${name}_path ltree`).join(', ')}) language sql stable security definer set search_path from current as $$
      select unit.id, ${hierarchies.map((name) => `unit.${name}_path`).join(', ')} from unit where unit.id = any (unit_ids)
    $$`,
  ];
}
