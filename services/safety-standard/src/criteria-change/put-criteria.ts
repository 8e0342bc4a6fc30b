import { problem, type Problem } from '@antoan/app-error';
import { dayBefore } from '@antoan/law-change';
import type { Context } from '@antoan/subgraph-kit';
import { allCriteriaSets } from '../criteria-set/criteria-set.loader.ts';
import { CriteriaSet } from '../criteria-set/criteria-set.entity.ts';
import { Criterion } from '../criteria-set/criterion.entity.ts';
import { affectedBy, type Reach } from '../law-change/affected.ts';
import type { StandardLawChange } from '../law-change/standard-law-change.entity.ts';
import type { WorkOfNoun } from '../law-change/work-of-noun.ts';
import type { PutCriteriaContent } from './criteria-change.content.ts';
import { problemsOfDays, problemsOfOverlap, problemsOfWording } from './criteria-change.rules.ts';
import { renewDossiers } from './renew-dossiers.ts';

/** A new dated version of a set: the one before ends the day before, and dossiers still being written take up the new one. */
export const putCriteria: WorkOfNoun = {
  async problemsOf({ em }, change) {
    const content = contentOf(change);
    const sets = await allCriteriaSets(em);
    const base = sets.find(({ id }) => id === content.base?.id) ?? null;
    if (content.base && base?.version !== content.base.version) return [problem('lawChange.base.changed')];
    const days = problemsOfDays({ effectiveOn: change.effectiveOn, validTo: content.validTo }, base);
    const overlap = days.length > 0 ? [] : problemsOfOverlap(content, change.effectiveOn, sets);
    const reach = await reachOf(em, change);
    return [...problemsOfWording(content), ...days, ...overlap, ...(await problemsOfUse(em, reach))];
  },

  async previewOf({ em }, change) {
    return affectedBy(em, await reachOf(em, change));
  },

  async putInForce(context, change) {
    const { em } = context;
    const content = contentOf(change);
    const base = content.base && (await em.findOneOrFail(CriteriaSet, { id: content.base.id }));
    if (base) base.validTo = dayBefore(change.effectiveOn);
    const { layer, code, title, unitKinds, validTo } = content;
    const set = em.create(CriteriaSet, {
      ...{ layer, code, title, unitKinds, validTo, legalBasis: change.legalBasis, validFrom: change.effectiveOn },
      needsChecking: content.criteria.some(({ needsChecking }) => needsChecking),
      criteria: [],
    });
    await em.flush();
    set.criteria = content.criteria.map(({ from: _, ...criterion }, position) =>
      em.create(Criterion, { ...criterion, criteriaSetId: set.id, position }),
    );
    await em.flush();
    await renewDossiers(context, await reachOf(em, change), content);
  },
};

function contentOf(change: StandardLawChange): PutCriteriaContent {
  return change.content as PutCriteriaContent;
}

/** Whom the version before was for, too: they lose it. */
async function reachOf(em: Context['em'], change: StandardLawChange): Promise<Reach> {
  const { base, unitKinds, validTo } = contentOf(change);
  const before = base && (await em.findOne(CriteriaSet, { id: base.id }));
  return {
    unitKinds: [...new Set([...unitKinds, ...(before?.unitKinds ?? [])])],
    effectiveOn: change.effectiveOn,
    validTo,
  };
}

/** Dossiers that were submitted under other criteria for a window which the change would reach. */
async function problemsOfUse(em: Context['em'], reach: Reach): Promise<Problem[]> {
  const { dossiers } = await affectedBy(em, reach);
  const byYear = Map.groupBy(
    dossiers.filter(({ isInTheWay }) => isInTheWay),
    ({ year }) => year,
  );
  return [...byYear].map(([year, inTheWay]) =>
    problem('lawChange.effectiveOn.inUse', 'effectiveOn', {
      year,
      count: inTheWay.reduce((sum, { count }) => sum + count, 0),
      until: inTheWay[0]!.windowTo,
    }),
  );
}
