import type { Context } from '@antoan/subgraph-kit';
import { queryKeys } from '@antoan/vietnamese-text';
import { GrantPart, type GrantableUnit, type GrantableUnitsArgs } from './grantable.payloads.ts';
import { reachOf } from './role-reach.ts';

const leastSigns = 2;

/**
 * Units that a grant of the role may name, twenty at most, best first. An administrator reads no units: what is answered
 * is what is needed to name one and no more, it takes a part of the name to get anything, and nothing can be counted or paged.
 */
export async function grantableUnits(
  { em, today }: Context,
  { search, role, part }: GrantableUnitsArgs,
): Promise<GrantableUnit[]> {
  const reach = reachOf(role);
  const isWanted = part === GrantPart.SCOPE ? reach?.hierarchy : reach?.body === 'OTHER';
  const patterns = queryKeys(search)
    .filter((key) => key.length >= leastSigns)
    .map((key) => `%${key.replaceAll(' ', '%')}%`);
  if (!isWanted || patterns.length === 0) return [];
  const levels = part === GrantPart.SCOPE ? (reach?.levels ?? null) : null;
  return em.execute<GrantableUnit[]>('select id, name, place from find_grantable_units(?::text[], ?, ?::text[], ?)', [
    `{${patterns.map((pattern) => JSON.stringify(pattern)).join(',')}}`,
    levels !== null,
    levels === null ? null : `{${levels.join(',')}}`,
    today(),
  ]);
}
