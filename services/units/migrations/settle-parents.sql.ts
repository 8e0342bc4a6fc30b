import { hierarchies } from '../src/version/hierarchy-names.ts';

const copied = [
  'unit_id, name, short_name, kind, level, school_level, size_class, party_organisation, in_industrial_zone, address, search_text',
].join(', ');

/** The end of each parent's life as one row of columns, null while it lasts. */
const ends = hierarchies.map((name) => `${name}_end`).join(', ');

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
    `create function settle_parents(ids uuid[]) returns void language plpgsql security definer set search_path from current as $$
      declare
        hanging record;
        any_hanging boolean;
      begin
        loop
          any_hanging := false;
          for hanging in
            with parents as (
              select unit_id as id, upper(range_merge(range_agg(valid))) as end_day from unit_version
              where unit_id in (
                ${hierarchies.map((name) => `select ${name}_parent_id from unit_version where unit_id = any (ids)`).join(' union ')}
              ) group by unit_id
            ), ending as (
              select version.id, lower(version.valid) as from_day, upper(version.valid) as to_day,
                ${hierarchies.map((name) => `${name}.end_day as ${name}_end`).join(', ')}
              from unit_version as version
              ${hierarchies.map((name) => `left join parents as ${name} on ${name}.id = version.${name}_parent_id`).join('\n              ')}
              where version.unit_id = any (ids)
            )
            select ending.*, least(${ends}) as day from ending
            where least(${ends}) is not null and (to_day is null or least(${ends}) < to_day)
          loop
            any_hanging := true;
            if hanging.day <= hanging.from_day then
              update unit_version set ${hierarchies
                .map(
                  (name) =>
                    `${name}_parent_id = case when hanging.${name}_end <= hanging.from_day then successor_of(${name}_parent_id, '${name}', hanging.${name}_end) else ${name}_parent_id end`,
                )
                .join(', ')}
              where id = hanging.id;
            else
              update unit_version set valid = daterange(hanging.from_day, hanging.day) where id = hanging.id;
              insert into unit_version (id, valid, ${copied}, ${hierarchies.map((name) => `${name}_parent_id`).join(', ')}, instrument_id)
              select gen_random_uuid(), daterange(hanging.day, hanging.to_day), ${copied},
                ${hierarchies
                  .map(
                    (name) =>
                      `case when hanging.${name}_end = hanging.day then successor_of(${name}_parent_id, '${name}', hanging.day) else ${name}_parent_id end`,
                  )
                  .join(', ')},
                (select instrument_id from lineage where effective = hanging.day and from_unit_id in (${hierarchies.map((name) => `${name}_parent_id`).join(', ')}) and instrument_id is not null limit 1)
              from unit_version where id = hanging.id;
            end if;
          end loop;
          exit when not any_hanging;
        end loop;
      end $$`,
  ];
}
