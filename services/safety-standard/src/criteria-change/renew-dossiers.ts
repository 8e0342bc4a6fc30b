import type { Answer } from '@antoan/assessment-rules';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { LockMode } from '@mikro-orm/core';
import { Assessment } from '../assessment/assessment.entity.ts';
import { AssessmentState } from '../assessment/assessment.enums.ts';
import type { CriteriaSet } from '../criteria-set/criteria-set.entity.ts';
import { allCriteriaSets, criteriaSetFor, overlaysFor } from '../criteria-set/criteria-set.loader.ts';
import { stillWritten, type Reach } from '../law-change/affected.ts';
import type { PutCriteriaContent } from './criteria-change.content.ts';

/**
 * Dossiers that their units are still writing take up what will be in force at the end of their window (I-12). An answer
 * stays where its criterion reads as before; the rest is asked anew.
 */
export async function renewDossiers(context: Context, reach: Reach, content: PutCriteriaContent): Promise<void> {
  const { em } = context;
  const sets = await allCriteriaSets(em);
  const units = await em.find(
    UnitRef,
    { kind: { $in: reach.unitKinds as UnitRef['kind'][] } },
    { fields: ['id', 'kind'] },
  );
  const kindOf = new Map(units.map(({ id, kind }) => [id, kind]));
  const written = await em.find(
    Assessment,
    {
      state: { $in: stillWritten as AssessmentState[] },
      windowTo: { $gte: reach.effectiveOn, ...(reach.validTo !== null && { $lte: reach.validTo }) },
      unitId: { $in: [...kindOf.keys()] },
    },
    // Whoever saves at this moment is waited for, and what was saved is what goes on.
    { filters: { scope: false }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const heirs = heirsOf(sets, content);
  for (const assessment of written) {
    const kind = kindOf.get(assessment.unitId)!;
    const set = fixCriteria(assessment, kind, sets, heirs);
    if (!set) continue;
    await context.record({
      ...{ act: 'renewCriteria', noun: 'assessment', nounId: assessment.id, unitId: assessment.unitId },
      detail: { criteriaSet: set.code },
    });
  }
  await em.flush();
}

/**
 * Fixes for a dossier what is in force at the end of its window. An answer goes on with its criterion or with its heir.
 * @returns the set of the circular, when the dossier asks something else than before
 */
export function fixCriteria(
  assessment: Assessment,
  kind: string,
  sets: readonly CriteriaSet[],
  heirs: ReadonlyMap<string, string>,
): CriteriaSet | undefined {
  const set = criteriaSetFor(sets, kind, assessment.windowTo);
  if (!set) return undefined;
  const overlays = overlaysFor(sets, kind, assessment.windowTo);
  const asksTheSame =
    [set, ...overlays].map(({ id }) => id).join() === [assessment.criteriaSetId, ...assessment.overlayIds].join();
  if (asksTheSame) return undefined;
  const asked = new Set([set, ...overlays].flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const answers = assessment.answers.flatMap((answer): Answer[] => {
    const criterionId = asked.has(answer.criterionId) ? answer.criterionId : heirs.get(answer.criterionId);
    return criterionId === undefined ? [] : [{ ...answer, criterionId }];
  });
  Object.assign(assessment, {
    ...{ criteriaSetId: set.id, overlayIds: overlays.map(({ id }) => id), answers, selfResult: null },
    ...(assessment.state === AssessmentState.RETURNED && { state: AssessmentState.DRAFT }),
  });
  return set;
}

/** Which criterion of the new version each of the old one became, where it still asks the same. */
function heirsOf(sets: Awaited<ReturnType<typeof allCriteriaSets>>, content: PutCriteriaContent): Map<string, string> {
  const before = new Map(
    sets.find(({ id }) => id === content.base?.id)?.criteria.map((criterion) => [criterion.id, criterion]),
  );
  const now = sets.filter(({ code }) => code === content.code).flatMap(({ criteria }) => criteria);
  return new Map(
    content.criteria.flatMap(({ from, number }) => {
      const old = from === null ? undefined : before.get(from);
      const heir = now.findLast((criterion) => criterion.number === number && !before.has(criterion.id));
      const asksTheSame =
        old && heir && old.text === heir.text && old.kind === heir.kind && old.threshold === heir.threshold;
      return asksTheSame ? [[old.id, heir.id] as const] : [];
    }),
  );
}
