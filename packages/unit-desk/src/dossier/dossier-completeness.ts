import {
  applicableCriteria,
  type CriteriaSet,
  missingOf,
  missingOfAnswer,
  missingOfMinutes,
  type Problem,
} from '@antoan/assessment-rules';
import type { DossierForm_AssessmentFragment } from '../graphql/graphql.ts';
import type { DossierCriterion } from './criterion-answer.ts';
import { answersOf, type DossierForm, minutesOf } from './dossier-form.ts';

/** A heading with its criteria. */
export interface DossierSection {
  id: string;
  title: string;
  criteria: DossierCriterion[];
  done: number;
}

/** How full the form is, by the same rules as the server's. */
export interface Completeness {
  sections: DossierSection[];
  /** In the order of the form. */
  missing: Problem[];
  complete: ReadonlySet<string>;
  isMinutesComplete: boolean;
  total: number;
}

/** What is there and what is missing. */
export function completenessOf(
  { criteriaSet }: DossierForm_AssessmentFragment,
  form: DossierForm,
  unit: { partyOrganisation: boolean },
): Completeness {
  const set = rulesSetOf(criteriaSet);
  const answers = answersOf(form);
  const answerOf = new Map(answers.map((answer) => [answer.criterionId, answer]));
  const applicable = applicableCriteria(set, unit);
  const complete = new Set(
    applicable
      .filter(
        (criterion) =>
          answerOf.has(criterion.id) && missingOfAnswer(criterion, answerOf.get(criterion.id)).length === 0,
      )
      .map(({ id }) => id),
  );
  const shown = new Set(applicable.map(({ id }) => id));
  const criteria = criteriaSet.criteria.filter(({ id }) => shown.has(id));
  const titles = [...new Set(criteria.map(({ section }) => section))];
  return {
    sections: titles.map((title) => {
      const own = criteria.filter(({ section }) => section === title);
      const place = own[0]?.number.split('.')[0] ?? '';
      return {
        id: `section-${place}`,
        title: `${place}. ${title}`,
        criteria: own,
        done: own.filter(({ id }) => complete.has(id)).length,
      };
    }),
    missing: missingOf(set, answers, minutesOf(form), unit),
    complete,
    isMinutesComplete: missingOfMinutes(minutesOf(form)).length === 0,
    total: applicable.length,
  };
}

// The API says of a set what the rules need; kinds of unit are the server's business.
function rulesSetOf(set: DossierForm_AssessmentFragment['criteriaSet']): CriteriaSet {
  return {
    ...set,
    validTo: set.validTo ?? null,
    unitKinds: [],
    criteria: set.criteria.map((criterion) => ({ ...criterion, threshold: criterion.threshold ?? null })),
  };
}
