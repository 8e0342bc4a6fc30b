import type { EntityManager } from '@mikro-orm/postgresql';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import { policyInForce } from '../gate-policy/policy-in-force.ts';
import type { Nomination } from '../nomination/nomination.entity.ts';
import type { OwnFacts, PolicyFact } from './gate-facts.ts';
import { readRecord } from './read-record.ts';

/** What the rules ask of this service's own tables, for many nominations with one read each: a rule adds its facts here. */
export async function readOwnFacts(
  em: EntityManager,
  nominations: readonly Nomination[],
  reading: { today: string } | { policy: PolicyFact },
): Promise<(nomination: Nomination) => OwnFacts> {
  const codes = [...new Set(nominations.map(({ kindCode }) => kindCode))];
  const kinds = new Map((await em.find(AwardKind, { code: { $in: codes } })).map((kind) => [kind.code, kind]));
  const recordOf = await readRecord(em, nominations);
  const { id, version, headRule, multiYear, schoolYear, coversAdHoc, firstYear } =
    'policy' in reading ? reading.policy : await policyInForce(em, reading.today);
  const policy = { id, version, headRule, multiYear, schoolYear, coversAdHoc, firstYear };
  return (nomination) => {
    const { code, isInScope, achievementYears } = kinds.get(nomination.kindCode)!;
    return { policy, kind: { code, isInScope, achievementYears }, record: recordOf(nomination) };
  };
}
