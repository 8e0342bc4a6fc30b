import type { EntityManager } from '@mikro-orm/postgresql';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import type { Nomination } from '../nomination/nomination.entity.ts';
import type { OwnFacts } from './gate-facts.ts';

/** What the rules ask of this service's own tables, for many nominations with one read each: a rule adds its facts here. */
export async function readOwnFacts(
  em: EntityManager,
  nominations: readonly Nomination[],
): Promise<(nomination: Nomination) => OwnFacts> {
  const codes = [...new Set(nominations.map(({ kindCode }) => kindCode))];
  const kinds = new Map((await em.find(AwardKind, { code: { $in: codes } })).map((kind) => [kind.code, kind]));
  return ({ kindCode }) => {
    const { code, isInScope } = kinds.get(kindCode)!;
    return { kind: { code, isInScope } };
  };
}
