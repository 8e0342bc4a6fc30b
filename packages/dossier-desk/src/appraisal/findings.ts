import { type AppraisedAnswer, type Criterion, holds } from '@antoan/assessment-rules';
import type { Dossier_AssessmentFragment } from '../graphql/graphql.ts';
import { criteriaOf } from '../dossier/criterion-sections.ts';

/** A finding as it is being made: nothing is found beforehand. */
export interface Finding {
  holds: boolean | null;
  conclusionReference: string;
  reason: string;
}

/** What the appraiser has found so far, by criterion, and why the whole is appraised again. */
export interface Findings {
  byCriterion: Readonly<Record<string, Finding>>;
  reason: string;
}

const UNJUDGED: Finding = { holds: null, conclusionReference: '', reason: '' };

/** What was found before, when the dossier is appraised again; otherwise nothing. */
export function findingsOf({ appraisedAnswers }: Pick<Dossier_AssessmentFragment, 'appraisedAnswers'>): Findings {
  const entries = appraisedAnswers.map(({ criterionId, holds: does, conclusionReference, reason }) => [
    criterionId,
    { holds: does, conclusionReference: conclusionReference ?? '', reason: reason ?? '' },
  ]);
  return { byCriterion: Object.fromEntries(entries), reason: '' };
}

/** The finding on one criterion. */
export function findingOn(findings: Findings, criterionId: string): Finding {
  return findings.byCriterion[criterionId] ?? UNJUDGED;
}

/** The findings with one of them changed. */
export function withFinding(findings: Findings, criterionId: string, change: Partial<Finding>): Findings {
  const finding = { ...findingOn(findings, criterionId), ...change };
  return { ...findings, byCriterion: { ...findings.byCriterion, [criterionId]: finding } };
}

/** Criteria not judged yet that the unit's own answer fulfils: they may be accepted in one go. */
export function acceptable(dossier: Dossier_AssessmentFragment, findings: Findings): Criterion[] {
  const answers = new Map(dossier.answers.map((answer) => [answer.criterionId, answer]));
  return criteriaOf(dossier).filter(
    (criterion) => findingOn(findings, criterion.id).holds === null && holds(criterion, answers.get(criterion.id)),
  );
}

/** The findings as the server takes them; a criterion not judged is left out. */
export function appraisedOf(criteria: readonly Criterion[], findings: Findings): AppraisedAnswer[] {
  return criteria.flatMap(({ id, kind }) => {
    const { holds: does, conclusionReference, reason } = findingOn(findings, id);
    if (does === null) return [];
    const isConcluded = !does && kind === 'PROHIBITION';
    return [
      {
        criterionId: id,
        holds: does,
        conclusionReference: isConcluded ? conclusionReference.trim() || null : null,
        reason: does ? null : reason.trim() || null,
      },
    ];
  });
}
