import { isId, labelOf } from '@antoan/ids';
import type { ViewerGrant } from '@antoan/policy';
import { readFirst, type Context } from '@antoan/subgraph-kit';
import { arrayLiteral } from '../search/find-units.ts';
import { searchPatternsOf } from '../unit/search-text.ts';
import { BodyUse, type BodyChoice, type BodyChoiceArgs } from './body-choice.payloads.ts';
import { managingRoles } from './unit-editing.policy.ts';

interface Wanted {
  patterns: string;
  day: string;
  near?: string | null;
  first: number;
}

/** What a unit may be put under: for those who write units, and nobody else learns anything here. */
export async function bodiesToChoose(args: BodyChoiceArgs, context: Context): Promise<BodyChoice[]> {
  const grants = context.viewer.grants.filter(({ role }) => (managingRoles as readonly string[]).includes(role));
  if (grants.length === 0) return [];
  const wanted = {
    ...args,
    first: readFirst(args.first),
    day: args.on ?? context.today(),
    patterns: arrayLiteral(searchPatternsOf(args.text).patterns),
  };
  switch (args.use) {
    case BodyUse.PLACE:
    case BodyUse.POLICE_OFFICE:
      return beyondScope(args.use, wanted, grants, context);
    case BodyUse.MANAGING_BODY:
      return managingBodies(wanted, grants, context);
    case BodyUse.REPORTING_LINE: {
      const bodies = await managingBodies(wanted, grants, context);
      return [...bodies, ...(await beyondScope(BodyUse.POLICE_OFFICE, wanted, grants, context))].slice(0, wanted.first);
    }
  }
}

/** Communes and police offices of the province the viewer works in: public by law, though beyond a department's own scope. */
async function beyondScope(
  use: BodyUse,
  { patterns, day, near, first }: Wanted,
  grants: readonly ViewerGrant[],
  { em }: Context,
): Promise<BodyChoice[]> {
  const place = near && isId(near) ? `{${near}}` : '{}';
  return em.execute<BodyChoice[]>(
    `select found.id, found.name, found.detail
     from (select subpath(territory_path, 0, 1) as province from paths_of(?::uuid[]) limit 1) as home
     cross join lateral bodies_to_choose(?, ?::text[], ?, home.province, (select territory_path from paths_of(?::uuid[])), ?) as found`,
    [`{${grants[0]!.bodyUnitId}}`, use, patterns, day, place, first],
  );
}

/** Bodies under which the viewer may put a unit: his own and those it manages. */
async function managingBodies(
  { patterns, day, first }: Wanted,
  grants: readonly ViewerGrant[],
  { em }: Context,
): Promise<BodyChoice[]> {
  const own = grants
    .filter(({ role }) => role !== 'PV05_OFFICER')
    .map(({ bodyUnitId }) => `*.${labelOf(bodyUnitId!)}.*`);
  const isWhole = grants.some(({ role }) => role === 'PV05_OFFICER');
  return em.execute<BodyChoice[]>(
    `select unit.id, version.name, (select name from labels_of(array[version.territory_parent_id])) as detail
     from unit join unit_version as version on version.unit_id = unit.id and version.valid @> ?::date
     where version.kind in ('AGENCY', 'ENTERPRISE', 'MASS_ORGANISATION', 'PARTY_BODY') and version.search_text like all (?::text[])
       and (? or unit.management_path ~ any(?::lquery[]))
     order by nlevel(unit.management_path), version.name collate antoan.vietnamese, unit.id limit ?`,
    [day, patterns, isWhole, `{${own.join(',')}}`, first],
  );
}
