import { hierarchies } from '../src/version/hierarchy-names.ts';

const copied = [
  'unit_id, name, short_name, kind, level, school_level, size_class, party_organisation, in_industrial_zone, address, search_text',
].join(', ');

/** The end of each parent's life as one row of columns, null while it lasts. */
const ends = hierarchies.map((name) => `${name}_end`).join(', ');

const parentIds = (alias: string) => hierarchies.map((name) => `${alias}.${name}_parent_id`).join(', ');

/** What `settle_parents` found out, as rows. */
const nextVersions = `jsonb_to_recordset(hanging) as next (id uuid, day date, from_day date, to_day date, ${hierarchies
  .map((name) => `${name}_parent_id uuid`)
  .join(', ')})`;

/**
 * What stood under a unit that ends goes on under its successor: the version is cut on that day and continued there. Used for
 * whatever is recorded or loaded, so that nothing hangs below a parent that is no more, also when the end is known beforehand.
 */
export function settleParentsSql(): string[] {
  return [
    `create function successor_of(ended uuid, tree text, day date) returns uuid language plpgsql stable security definer set search_path from current as $$
      declare
        wanted uuid := ended;
        found_one uuid;
      begin
        while wanted is not null loop
          select to_unit_id into found_one from lineage
          where from_unit_id = wanted and from_unit_id <> to_unit_id and effective = day and kind in ('MERGE', 'SPLIT', 'CONTINUE')
            and exists (select from unit_version where unit_id = to_unit_id and valid @> day)
          order by share desc nulls last, array_position(array['HIGH', 'MEDIUM', 'LOW'], confidence), to_unit_id limit 1;
          if found then return found_one; end if;
          select case tree ${hierarchies.map((name) => `when '${name}' then ${name}_parent_id`).join(' ')} end into wanted
          from unit_version where unit_id = wanted and lower(valid) <= day order by valid desc limit 1;
          if wanted is null or exists (select from unit_version where unit_id = wanted and valid @> day) then return wanted; end if;
        end loop;
        return null;
      end $$`,
    // Whole sets at a time, for a province is loaded or reorganised at once; a continued version may end again, so in rounds.
    `create function settle_parents(ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
      declare
        hanging jsonb;
      begin
        loop
          with parents as (
            select unit_id as id, upper(range_merge(range_agg(valid))) as end_day from unit_version
            where unit_id in (
              ${hierarchies.map((name) => `select ${name}_parent_id from unit_version where unit_id in (select unnest(ids))`).join(' union ')}
            ) group by unit_id
          ), ending as (
            select version.id, lower(version.valid) as from_day, upper(version.valid) as to_day, ${parentIds('version')},
              ${hierarchies.map((name) => `${name}.end_day as ${name}_end`).join(', ')}
            from unit_version as version
            ${hierarchies.map((name) => `left join parents as ${name} on ${name}.id = version.${name}_parent_id`).join('\n            ')}
            where version.unit_id in (select unnest(ids))
          ), due as (
            select ending.*, least(${ends}) as day from ending
            where least(${ends}) is not null and (to_day is null or least(${ends}) < to_day)
          ), left_behind as (
            ${hierarchies
              .map(
                (name) =>
                  `select '${name}' as tree, ${name}_parent_id as ended, ${name}_end as day from due where ${name}_end = day or ${name}_end <= from_day`,
              )
              .join(' union ')}
          ), heir as materialized (
            select tree, ended, day, successor_of(ended, tree, day) as id from left_behind
          )
          select jsonb_agg(jsonb_build_object('id', due.id, 'day', due.day, 'from_day', due.from_day, 'to_day', due.to_day,
            ${hierarchies
              .map(
                (name) =>
                  `'${name}_parent_id', case when ${name}_heir.ended is null then due.${name}_parent_id else ${name}_heir.id end`,
              )
              .join(', ')})) into hanging
          from due
          ${hierarchies
            .map(
              (name) =>
                `left join heir as ${name}_heir on ${name}_heir.tree = '${name}' and ${name}_heir.ended = due.${name}_parent_id
                  and ${name}_heir.day = due.${name}_end and (due.${name}_end = due.day or due.${name}_end <= due.from_day)`,
            )
            .join('\n          ')};
          exit when hanging is null;

          -- What begins under a parent that is gone already is put under its successor from its first day.
          update unit_version as version set ${hierarchies.map((name) => `${name}_parent_id = next.${name}_parent_id`).join(', ')}
          from ${nextVersions} where next.id = version.id and next.day <= next.from_day;

          update unit_version as version set valid = daterange(next.from_day, next.day)
          from ${nextVersions} where next.id = version.id and next.day > next.from_day;

          insert into unit_version (id, valid, ${copied}, ${hierarchies.map((name) => `${name}_parent_id`).join(', ')}, instrument_id)
          select gen_random_uuid(), daterange(next.day, next.to_day), ${copied}, ${parentIds('next')},
            (select instrument_id from lineage
              where effective = next.day and from_unit_id in (${parentIds('version')}) and instrument_id is not null limit 1)
          from ${nextVersions} join unit_version as version on version.id = next.id where next.day > next.from_day;
        end loop;
      end $$`,
  ];
}
