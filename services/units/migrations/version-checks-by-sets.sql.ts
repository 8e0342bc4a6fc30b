import { hierarchies } from '../src/version/hierarchy-names.ts';

/** Parent columns as rows, so that one check serves all four trees. */
const edges = (alias: string) =>
  `(values ${hierarchies.map((name) => `('${name}', ${alias}.${name}_parent_id)`).join(', ')}) as edge (tree, parent_id)`;

const parents = hierarchies.map((name) => `${name}_parent_id`).join(', ');

/**
 * The checks of `versionChecksSql` for whole sheets: what a unit is looked up for is asked once for all units of a statement, and
 * only the few that anything ever stood below are looked at from above.
 */
export function versionChecksBySetsSql(): string[] {
  return [
    // A parent on any day is a branch, so that what stands below a unit on any day is found without looking for it.
    `insert into unit_branch (tree, id)
      select distinct edge.tree, edge.parent_id from unit_version as version cross join lateral ${edges('version')}
      where edge.parent_id is not null on conflict do nothing`,
    `create or replace function note_changed_versions() returns trigger language plpgsql security definer set search_path from current as $$
      begin
        if tg_op = 'DELETE' then insert into version_check (unit_ids) select array_agg(distinct unit_id) from old_rows having count(*) > 0;
        else
          insert into version_check (unit_ids) select array_agg(distinct unit_id) from new_rows having count(*) > 0;
          insert into unit_branch (tree, id)
          select distinct edge.tree, edge.parent_id from new_rows as version cross join lateral ${edges('version')}
          where edge.parent_id is not null order by 1, 2 on conflict do nothing;
        end if;
        return null;
      end $$`,

    // That every version is one of a unit: asked once for each unit, where a foreign key asks for each version.
    'alter table unit_version drop constraint unit_version_unit_id_fkey',
    `create function keep_units_of_versions() returns trigger language plpgsql security definer set search_path from current as $$
      begin
        if exists (select from unit_version where unit_id = old.id) then
          raise exception using errcode = '23503', constraint = 'unit_version_of_unit', message = 'a unit that versions tell of', detail = old.id::text;
        end if;
        return null;
      end $$`,
    `create constraint trigger unit_of_versions after delete on unit deferrable initially deferred
      for each row execute function keep_units_of_versions()`,

    // Planned for the units at hand, and through the indexes. Of versions written a moment ago PostgreSQL knows nothing, or less: an
    // analyze that runs meanwhile does not see them, and a plan for a table of few rows would go through all of it for each.
    `create or replace function check_changed_versions() returns trigger language plpgsql security definer
      set search_path from current set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
      declare
        broken record;
        branches uuid[];
        above uuid[];
      begin
        perform from unit where id = any (new.unit_ids) for key share;
        select wanted as unit_id into broken from unnest(new.unit_ids) as wanted
        where not exists (select from unit where unit.id = wanted) and exists (select from unit_version where unit_id = wanted) limit 1;
        if found then
          raise exception using errcode = '23503', constraint = 'unit_version_of_unit', message = 'a version of no unit', detail = broken.unit_id::text;
        end if;

        select unit_id, upper(gap) as day into broken from (
          select unit_id, daterange(lag(upper(valid)) over story, lower(valid)) as gap
          from unit_version where unit_id = any (new.unit_ids)
          window story as (partition by unit_id order by valid)
        ) as gaps where not isempty(gap) and lower(gap) is not null limit 1;
        if found then
          raise exception using errcode = '23514', constraint = 'unit_version_no_hole', message = 'a life with a hole', detail = broken.unit_id::text;
        end if;

        branches := array(select id from unit_branch where id = any (new.unit_ids));
        above := branches || array(
          select distinct edge.parent_id from unit_version as version cross join lateral ${edges('version')}
          where version.unit_id = any (new.unit_ids) and edge.parent_id is not null
        );
        -- Most versions of a sheet share their days and parents with many others; one of each is looked at.
        with alike as (
          select min(unit_id::text)::uuid as unit_id, valid, ${parents} from unit_version
          where unit_id = any (new.unit_ids) group by valid, ${parents}
        ), touched as (
          select unit_id, valid, tree, parent_id from alike cross join lateral ${edges('alike')} where parent_id is not null
          union all
          ${hierarchies
            .map(
              (name) =>
                `select unit_id, valid, '${name}', ${name}_parent_id from unit_version where ${name}_parent_id = any (branches)`,
            )
            .join(' union all ')}
        ), parents as materialized (
          select unit_id, range_agg(valid) as life from unit_version
          where unit_id = any (above) group by unit_id
        )
        select touched.unit_id, touched.tree into broken from touched left join parents on parents.unit_id = touched.parent_id
        where parents.life is null or not touched.valid <@ parents.life limit 1;
        if found then
          raise exception using errcode = '23514', constraint = 'unit_version_parent_alive', message = 'a parent that does not live as long', detail = broken.unit_id::text;
        end if;

        -- Only a unit with something below it can close a circle; two moves at the same moment wait for each other.
        if ${hierarchies.map((name) => `exists (select from unit_version where ${name}_parent_id = any (branches))`).join(' or ')} then
          perform pg_advisory_xact_lock(hashtext('units.trees'));
          with recursive climb as (
            select unit_id as start, parent_id as at, tree, valid from unit_version as version cross join lateral ${edges('version')}
            where unit_id = any (new.unit_ids) and parent_id is not null
            union
            select climb.start, above.parent_id, climb.tree, climb.valid * above.valid
            from climb
            join lateral (
              select edge.parent_id, version.valid from unit_version as version cross join lateral ${edges('version')}
              where version.unit_id = climb.at and edge.tree = climb.tree and version.valid && climb.valid
            ) as above on above.parent_id is not null
            where climb.at <> climb.start
          )
          select start as unit_id, tree into broken from climb where at = start limit 1;
          if found then
            raise exception using errcode = '23514', constraint = 'unit_version_no_cycle', message = 'a circle', detail = broken.unit_id::text;
          end if;
        end if;

        delete from version_check where id = new.id;
        return null;
      end $$`,
  ];
}
