import type { LocalDate } from '@antoan/clock';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hierarchies } from '../version/hierarchy-names.ts';
import { bySets } from './by-sets.ts';

const parents = hierarchies.map((name) => `${name}_parent_id`).join(', ');
const sameSpot = `spot.import_id = line.import_id and spot.place_id = line.place_id and spot.managing_body_id = line.managing_body_id
  and spot.police_office_id = line.police_office_id`;
const code = 'coalesce(line.moet, line.mst, line.internal)';
const facts = 'name, short_name, kind, level, school_level, size_class, party_organisation, in_industrial_zone';
const ofLine = facts.replaceAll(/\w+/gu, 'line.$&');

/** Units of these rows as they stand today, or on their first day if that is yet to come. */
const unitsSql = `
  insert into unit (id, ${facts}, code, ${parents}, ${hierarchies.map((name) => `${name}_path`).join(', ')}, search_text, valid_from)
  select line.unit_id, ${ofLine}, ${code}, ${hierarchies.map((name) => `spot.${name}_parent_id`).join(', ')},
    ${hierarchies.map((name) => `coalesce(${name}.${name}_path, ''::ltree) || replace(line.unit_id::text, '-', '')::ltree`).join(', ')},
    concat_ws(' | ', line.search_text, ${code}), line.valid_from
  from unit_import_row as line
  join unit_import_place as spot on ${sameSpot} and spot.valid @> greatest(line.valid_from, ?::date)
  ${hierarchies.map((name) => `left join parent as ${name} on ${name}.id = spot.${name}_parent_id`).join('\n  ')}
  where line.import_id = ? and line.act = 'CREATE' and line.number between ? and ?
  returning id`;

const parentSql = `
  with parent as materialized (
    select * from paths_of(array(
      select distinct parent.id from unit_import_place as spot
      cross join lateral (values ${hierarchies.map((name) => `(spot.${name}_parent_id)`).join(', ')}) as parent (id)
      where spot.import_id = ? and parent.id is not null
    ))
  )`;

/**
 * Begins the units of these rows, set by set: the row that visibility rests on first, then what is known of it. The database
 * checks them at once, so that a refusal can be told. Answers their ids.
 */
export async function beginUnits(
  em: EntityManager,
  importId: string,
  { from, to, today }: { from: number; to: number; today: LocalDate },
): Promise<string[]> {
  const these = [importId, from, to];
  const begun = await bySets(em, () =>
    em.execute<{ id: string }[]>(`${parentSql} ${unitsSql}`, [importId, today, ...these]),
  );
  const ids = begun.map(({ id }) => id);
  if (ids.length === 0) return ids;
  await em.execute('select begin_stories(?, ?, ?)', these);
  await em.execute('select refresh_aliases(?::uuid[])', [`{${ids.join(',')}}`]);
  await em.execute('set constraints version_check_at_commit immediate');
  await em.execute('set constraints version_check_at_commit deferred');
  return ids;
}
