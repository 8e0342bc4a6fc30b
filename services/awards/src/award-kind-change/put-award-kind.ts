import { problem, type Problem } from '@antoan/app-error';
import { dayAfter, dayBefore } from '@antoan/law-change';
import { problemsOfTexts } from '@antoan/vietnamese-text';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import type { AwardLawChange } from '../law-change/award-law-change.entity.ts';
import type { WorkOfNoun } from '../law-change/work-of-noun.ts';
import { openNominationsOf } from './affected-by-kind.ts';
import type { PutAwardKindContent } from './award-kind-change.content.ts';

/** A new dated version of a kind: the one before ends the day before, and what was granted stays granted under it. */
export const putAwardKind: WorkOfNoun = {
  async problemsOf({ em }, change) {
    const content = contentOf(change);
    const base = await em.findOne(AwardKind, { code: content.base.code });
    if (base?.version !== content.base.version) return [problem('lawChange.base.changed')];
    const code = codeOf(base, change.effectiveOn);
    const taken = (await em.count(AwardKind, { code })) > 0 ? [problem('awardKind.code.taken', 'effectiveOn')] : [];
    return [...problemsOfFacts(content), ...problemsOfDays(change.effectiveOn, content.validTo, base), ...taken];
  },

  previewOf: async ({ em }, change) => ({ nominations: await openNominationsOf(em, contentOf(change).base.code) }),

  async putInForce({ em }, change) {
    const { base: seen, ...facts } = contentOf(change);
    const base = await em.findOneOrFail(AwardKind, { code: seen.code });
    // All else that the kind is goes on as it was.
    const { version: _, checkedAgainst: __, ...asBefore } = base;
    em.create(AwardKind, {
      ...asBefore,
      ...facts,
      ...{ code: codeOf(base, change.effectiveOn), validFrom: change.effectiveOn, legalBasis: change.legalBasis },
    });
    base.validTo = dayBefore(change.effectiveOn);
    await em.flush();
  },
};

function contentOf({ content }: AwardLawChange): PutAwardKindContent {
  return content as PutAwardKindContent;
}

/** Unique over all laws, and readable: the family and the day from which it holds. */
function codeOf({ family }: AwardKind, effectiveOn: string): string {
  return `${family}-${effectiveOn.replaceAll('-', '')}`;
}

function problemsOfFacts({
  name,
  subject,
  quota,
  councilPercent,
  resultValidYears,
  prerequisites,
}: PutAwardKindContent): Problem[] {
  const isShare = (percent: number) => percent >= 1 && percent <= 100;
  return [
    ...(name === '' ? [problem('awardKind.name.missing', 'name')] : []),
    ...problemsOfTexts([{ path: ['name'], text: name, most: 200 }]),
    ...(subject.length === 0 ? [problem('awardKind.subject.missing', 'subject')] : []),
    ...(quota && !isShare(quota.percent) ? [problem('awardKind.percent.unsound', 'quota.percent')] : []),
    ...(councilPercent !== null && !isShare(councilPercent)
      ? [problem('awardKind.percent.unsound', 'councilPercent')]
      : []),
    ...(resultValidYears !== null && resultValidYears < 1
      ? [problem('awardKind.years.unsound', 'resultValidYears')]
      : []),
    ...prerequisites.flatMap(({ times, withinYears }, at) =>
      times < 1 || withinYears < times ? [problem('awardKind.prerequisite.unsound', `prerequisites.${at}`)] : [],
    ),
  ];
}

function problemsOfDays(effectiveOn: string, validTo: string | null, base: AwardKind): Problem[] {
  if (validTo !== null && validTo < effectiveOn)
    return [problem('criteriaSet.validTo.beforeStart', 'validTo', { effectiveOn })];
  if (effectiveOn <= base.validFrom)
    return [problem('criteriaSet.effectiveOn.beforeBase', 'effectiveOn', { from: base.validFrom })];
  if (base.validTo !== null && effectiveOn > dayAfter(base.validTo))
    return [problem('criteriaSet.effectiveOn.afterGap', 'effectiveOn', { until: base.validTo })];
  return [];
}
