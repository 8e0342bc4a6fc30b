import { problem, type Problem } from '@antoan/app-error';
import { dayAfter } from '@antoan/law-change';
import { problemsOfTexts } from '@antoan/vietnamese-text';
import type { CriteriaSet } from '../criteria-set/criteria-set.entity.ts';
import { CriteriaLayer } from '../criteria-set/criteria-layer.enum.ts';
import type { ProposedCriterionContent, PutCriteriaContent } from './criteria-change.content.ts';

const longest = { code: 40, title: 300, section: 200, text: 2000, evidence: 300 } as const;
const numberPattern = /^\d{1,2}(\.\d{1,2}){0,3}[a-zđ]?$/;
const codePattern = /^[A-Z0-9][A-Z0-9.-]*$/;

/** Kinds of unit that no circular judges. */
const judgedByNoCircular: readonly string[] = ['ARMED_FORCE'];

/** Why the wording of a version cannot stand. */
export function problemsOfWording(content: PutCriteriaContent): Problem[] {
  const { code, title, unitKinds, criteria } = content;
  const foreign = unitKinds.filter((kind) => judgedByNoCircular.includes(kind));
  return [
    ...(codePattern.test(code) ? [] : [problem('criteriaSet.code.unsound', 'code')]),
    ...(title === '' ? [problem('criteriaSet.title.missing', 'title')] : []),
    ...(unitKinds.length === 0 ? [problem('criteriaSet.unitKinds.missing', 'unitKinds')] : []),
    ...foreign.map((kind) => problem('criteriaSet.unitKinds.notJudged', 'unitKinds', { kind })),
    ...(criteria.some(({ isMandatory }) => isMandatory) ? [] : [problem('criteriaSet.criteria.missing', 'criteria')]),
    ...criteria.flatMap((criterion, at) => problemsOfCriterion(criterion, at, criteria)),
    ...problemsOfTexts([
      { path: ['code'], text: code, most: longest.code },
      { path: ['title'], text: title, most: longest.title },
      ...criteria.flatMap((criterion, at) => [
        ...(['section', 'text'] as const).map((field) => ({
          path: ['criteria', String(at), field],
          text: criterion[field],
          most: longest[field],
        })),
        ...criterion.evidence.map((text) => ({
          path: ['criteria', String(at), 'evidence'],
          text,
          most: longest.evidence,
        })),
      ]),
    ]),
  ];
}

function problemsOfCriterion(
  { number, section, text, kind, threshold, evidence }: ProposedCriterionContent,
  at: number,
  all: readonly ProposedCriterionContent[],
): Problem[] {
  const place = `criteria.${at}`;
  const isTaken = all.findIndex((other) => other.number === number) < at;
  const isShare = kind === 'THRESHOLD';
  const isSoundShare = threshold !== null && threshold >= 1 && threshold <= 100;
  return [
    ...(numberPattern.test(number) ? [] : [problem('criterion.number.unsound', `${place}.number`)]),
    ...(isTaken ? [problem('criterion.number.taken', `${place}.number`, { number })] : []),
    ...(section === '' ? [problem('criterion.section.missing', `${place}.section`)] : []),
    ...(text === '' ? [problem('criterion.text.missing', `${place}.text`)] : []),
    ...(isShare && !isSoundShare ? [problem('criterion.threshold.unsound', `${place}.threshold`)] : []),
    ...(kind === 'PROHIBITION' && evidence.length > 0
      ? [problem('criterion.evidence.ofProhibition', `${place}.evidence`)]
      : []),
  ];
}

/** Why the days do not fit those of the version before. */
export function problemsOfDays(
  { effectiveOn, validTo }: { effectiveOn: string; validTo: string | null },
  base: CriteriaSet | null,
): Problem[] {
  if (validTo !== null && validTo < effectiveOn)
    return [problem('criteriaSet.validTo.beforeStart', 'validTo', { effectiveOn })];
  if (!base) return [];
  if (effectiveOn <= base.validFrom)
    return [problem('criteriaSet.effectiveOn.beforeBase', 'effectiveOn', { from: base.validFrom })];
  if (base.validTo !== null && effectiveOn > dayAfter(base.validTo))
    return [problem('criteriaSet.effectiveOn.afterGap', 'effectiveOn', { until: base.validTo })];
  return [];
}

/** Which other version already stands for one of these kinds of unit on one of these days. */
export function problemsOfOverlap(
  content: PutCriteriaContent,
  effectiveOn: string,
  sets: readonly CriteriaSet[],
): Problem[] {
  const overlapping = sets.filter(
    (set) =>
      set.id !== content.base?.id &&
      set.layer === content.layer &&
      (content.layer === CriteriaLayer.LAW || set.code === content.code) &&
      set.unitKinds.some((kind) => content.unitKinds.includes(kind)) &&
      (set.validTo === null || effectiveOn <= set.validTo) &&
      (content.validTo === null || set.validFrom <= content.validTo),
  );
  return overlapping.map(({ code, validFrom }) =>
    problem('criteriaSet.overlap', 'effectiveOn', { code, from: validFrom }),
  );
}
