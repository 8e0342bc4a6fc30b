import { hierarchies } from '../src/version/hierarchy-names.ts';

/** Parent columns as rows, so that one check serves all four trees. */
const edges = (alias: string) =>
  `(values ${hierarchies.map((name) => `('${name}', ${alias}.${name}_parent_id)`).join(', ')}) as edge (tree, parent_id)`;

/**
 * What exclusion constraints cannot say, checked once at the end of the transaction for all units that a statement touched:
 * a life without holes, parents that live as long, and no cycle in any tree at any date.
 */
export function versionChecksSql(): string[] {
  return [
    'create table version_check (id bigint generated always as identity primary key, unit_ids uuid[] not null)',
    `create function note_changed_versions() returns trigger language plpgsql security definer set search_path from current as $$
      begin
        if tg_op = 'DELETE' then insert into version_check (unit_ids) select array_agg(distinct unit_id) from old_rows having count(*) > 0;
        else insert into version_check (unit_ids) select array_agg(distinct unit_id) from new_rows having count(*) > 0;
        end if;
        return null;
      end $$`,
    `create trigger unit_version_inserted after insert on unit_version referencing new table as new_rows
      for each statement execute function note_changed_versions()`,
    `create trigger unit_version_updated after update on unit_version referencing new table as new_rows
      for each statement execute function note_changed_versions()`,
    `create trigger unit_version_deleted after delete on unit_version referencing old table as old_rows
      for each statement execute function note_changed_versions()`,

    `create function unit_life(wanted uuid) returns daterange language sql stable set search_path from current as $$
      select range_merge(range_agg(valid)) from unit_version where unit_id = wanted
    $$`,
    `create function check_changed_versions() returns trigger language plpgsql security definer set search_path from current as $$
      declare
        broken record;
      begin
        select unit_id, upper(gap) as day into broken from (
          select unit_id, daterange(lag(upper(valid)) over story, lower(valid)) as gap
          from (select unit_id, valid from unit_version where unit_id in (select unnest(new.unit_ids))) as version
          window story as (partition by unit_id order by valid)
        ) as gaps where not isempty(gap) and lower(gap) is not null limit 1;
        if found then
          raise exception using errcode = '23514', constraint = 'unit_version_no_hole', message = 'a life with a hole', detail = broken.unit_id::text;
        end if;

        with touched as (
          select unit_id, valid, tree, parent_id from unit_version as version cross join lateral ${edges('version')}
          where parent_id is not null and unit_id in (select unnest(new.unit_ids))
          union all
          ${hierarchies
            .map(
              (name) =>
                `select unit_id, valid, '${name}', ${name}_parent_id from unit_version where ${name}_parent_id in (select unnest(new.unit_ids))`,
            )
            .join(' union all ')}
        ), parents as (
          select unit_id, range_agg(valid) as life from unit_version
          where unit_id in (select parent_id from touched) group by unit_id
        )
        select touched.unit_id, touched.tree into broken from touched left join parents on parents.unit_id = touched.parent_id
        where parents.life is null or not touched.valid <@ parents.life limit 1;
        if found then
          raise exception using errcode = '23514', constraint = 'unit_version_parent_alive', message = 'a parent that does not live as long', detail = broken.unit_id::text;
        end if;

        -- Only a unit with something below it can close a circle; two moves at the same moment wait for each other.
        if ${hierarchies.map((name) => `exists (select from unit_version where ${name}_parent_id in (select unnest(new.unit_ids)))`).join(' or ')} then
          perform pg_advisory_xact_lock(hashtext('units.trees'));
          with recursive climb as (
            select unit_id as start, parent_id as at, tree, valid from unit_version as version cross join lateral ${edges('version')}
            where unit_id in (select unnest(new.unit_ids)) and parent_id is not null
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
    `create constraint trigger version_check_at_commit after insert on version_check deferrable initially deferred
      for each row execute function check_changed_versions()`,
  ];
}
