import { applicableCriteria, type CriteriaSet, type Criterion } from '@antoan/assessment-rules';
import type { Dossier_AssessmentFragment } from '../graphql/graphql.ts';

/** What the unit answered. */
export type DossierAnswer = Dossier_AssessmentFragment['answers'][number];

/** The criteria set of the dossier, as the shared rules read it. */
export function rulesSetOf({ criteriaSet }: Pick<Dossier_AssessmentFragment, 'criteriaSet'>): CriteriaSet {
  const criteria = criteriaSet.criteria.map((criterion) => ({ ...criterion, threshold: criterion.threshold ?? null }));
  return { ...criteriaSet, validTo: criteriaSet.validTo ?? null, unitKinds: [], criteria };
}

/** The criteria that apply to the unit: those for units with a party organisation fall away where there is none. */
export function criteriaOf(dossier: Pick<Dossier_AssessmentFragment, 'criteriaSet' | 'unit'>): Criterion[] {
  return applicableCriteria(rulesSetOf(dossier), dossier.unit);
}

/** Criteria under their headings, in the order of the set. */
export function sectionsOf(criteria: readonly Criterion[]): { title: string; criteria: Criterion[] }[] {
  const sections: { title: string; criteria: Criterion[] }[] = [];
  for (const criterion of criteria) {
    const last = sections.at(-1);
    if (last?.title === criterion.section) last.criteria.push(criterion);
    else sections.push({ title: criterion.section, criteria: [criterion] });
  }
  return sections;
}
