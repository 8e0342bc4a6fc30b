import { actsFor, covers, definePolicy, type Role, type UnitPaths, type Viewer } from '@antoan/policy';
import { raw, type FilterQuery } from '@mikro-orm/core';
import type { AwardKind } from '../award-kind/award-kind.entity.ts';
import type { Nomination } from '../nomination/nomination.entity.ts';
import { boardRoles, nominationReaders } from '../nomination/nomination.policy.ts';
import type { AwardDecision } from './award-decision.entity.ts';
import type { UnitAward } from './unit-award.entity.ts';

/** Granted awards are read by those who read nominations, within their scope; the press and the public read what is published. */
export const awardPolicy = definePolicy<UnitAward>('award', { readers: nominationReaders });

const offerers: readonly Role[] = ['EMULATION_HEAD', 'PV05_HEAD'];

const wholeDecisions = definePolicy<AwardDecision, 'offer'>('awardDecision', {
  // A decision stands where its authority stands: who works there and who looks after it read the whole of it.
  readers: nominationReaders,
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

const authorities: readonly Role[] = ['UNIT_HEAD', 'MANAGER_HEAD', 'DISTRICT_CHAIR', 'PROVINCIAL_CHAIR'];

/** Whoever granted takes back. */
export function mayRevoke(viewer: Viewer, { unitId }: { unitId: string }): boolean {
  return actsFor(viewer, unitId, authorities);
}

/** Who hands over: the authority's own people, and the Emulation Board for the chair of the province. */
export function mayConfer(viewer: Viewer, decision: { unitId: string } & UnitPaths): boolean {
  const own: readonly Role[] = [...authorities, 'UNIT_EDITOR', 'MANAGER_OFFICER', 'DISTRICT_OFFICER'];
  return actsFor(viewer, decision.unitId, own) || covers(viewer, decision, boardRoles);
}
