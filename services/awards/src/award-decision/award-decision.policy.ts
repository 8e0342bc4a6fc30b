import { covers, definePolicy, type Role, type Viewer } from '@antoan/policy';
import { raw, type FilterQuery } from '@mikro-orm/core';
import type { AwardKind } from '../award-kind/award-kind.entity.ts';
import type { Nomination } from '../nomination/nomination.entity.ts';
import { nominationReaders } from '../nomination/nomination.policy.ts';
import type { AwardDecision } from './award-decision.entity.ts';
import type { UnitAward } from './unit-award.entity.ts';

/** Granted awards are read by those who read nominations, within their scope; the press and the public read what is published. */
export const awardPolicy = definePolicy<UnitAward>('award', { readers: nominationReaders });

const offerers: readonly Role[] = ['EMULATION_HEAD', 'PV05_HEAD'];

const wholeDecisions = definePolicy<AwardDecision, 'offer'>('awardDecision', {
  readers: ['PV05_OFFICER', 'PV05_HEAD', 'EMULATION_OFFICER', 'EMULATION_HEAD', 'PROVINCIAL_CHAIR', 'AUDITOR'],
  acts: { offer: (viewer, decision) => covers(viewer, decision, offerers) },
});

/** A decision shows to whoever may read one of its lines, and never more of it than those lines. */
export const awardDecisionPolicy = {
  ...wholeDecisions,
  visibleTo(viewer: Viewer): FilterQuery<AwardDecision> {
    const lines = awardPolicy.visibleSql(viewer, 'granted');
    const whole = wholeDecisions.visibleSql(viewer, 'decision');
    return {
      [raw(
        (alias) =>
          `(${wholeDecisions.visibleSql(viewer, alias).sql} or exists (select from unit_award granted where granted.decision_id = ${alias}.id and ${lines.sql}))`,
        [...whole.params, ...lines.params],
      )]: [],
    } as FilterQuery<AwardDecision>;
  },
};

/**
 * The grant under which the viewer grants this kind to this nominee: the authority is the body it acts for. No body grants
 * its own collective or its own head anything; that is for the level above.
 */
export function decidingGrant(viewer: Viewer, nomination: Nomination, { authorities }: Pick<AwardKind, 'authorities'>) {
  return viewer.grants.find((grant) => {
    const isOwn = grant.bodyUnitId === nomination.unitId;
    if (!authorities.some((authority) => authority === grant.role)) return false;
    if (isOwn && nomination.subject !== 'INDIVIDUAL') return false;
    return grant.role === 'UNIT_HEAD' ? isOwn : covers({ ...viewer, grants: [grant] }, nomination, [grant.role]);
  });
}
