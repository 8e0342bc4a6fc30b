import { isId } from '@antoan/ids';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hierarchies } from '../version/hierarchy-names.ts';
import { namedIn, type Step } from './step.ts';

const isParent = hierarchies.map((name) => `version.${name}_parent_id = wanted.id`).join(' or ');

/**
 * One fingerprint for each unit that the steps name: of all that is recorded of it and of what stands directly below it.
 * When one differs later, somebody has changed the unit since.
 */
export async function fingerprintsOf(em: EntityManager, steps: readonly Step[]): Promise<Record<string, string>> {
  const ids = [...new Set(steps.flatMap(namedIn))].filter(isId);
  const rows = await em.execute<{ id: string; print: string }[]>(
    `select wanted.id, md5(concat(
       (select string_agg(concat_ws('|', version.unit_id, valid, name, short_name, kind, level, ${hierarchies.map((name) => `${name}_parent_id`).join(', ')}), ';' order by version.unit_id, valid)
        from unit_version as version where version.unit_id = wanted.id or ${isParent}),
       (select string_agg(concat_ws('|', scheme, value, valid), ';' order by scheme, valid) from unit_code as code where code.unit_id = wanted.id))) as print
     from unnest(?::uuid[]) as wanted (id)`,
    [`{${ids.join(',')}}`],
  );
  return Object.fromEntries(rows.map(({ id, print }) => [id, print]));
}

/** The units that are no longer what they were when the draft was saved. */
export function changedSince(seen: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): string[] {
  return Object.keys(now).filter((id) => seen[id] !== undefined && seen[id] !== now[id]);
}
