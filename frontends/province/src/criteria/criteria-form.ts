import type {
  CriteriaLayer,
  CriteriaSet_SetFragment,
  CriterionKind,
  ProposeCriteriaSetInput,
  UnitKind,
} from '../graphql/graphql.ts';

/** A criterion while it is being written. */
export interface CriterionForm {
  key: string;
  from: string | null;
  number: string;
  section: string;
  text: string;
  kind: CriterionKind;
  threshold: number | null;
  /** One document a line. */
  evidence: string;
  isMandatory: boolean;
  ifPartyOrganisation: boolean;
  needsChecking: boolean;
}

/** A version of a set while it is being written. */
export interface CriteriaForm {
  baseId: string | null;
  baseVersion: number | null;
  layer: CriteriaLayer;
  code: string;
  title: string;
  legalBasis: string;
  unitKinds: UnitKind[];
  effectiveOn: string | null;
  validTo: string | null;
  note: string;
  criteria: CriterionForm[];
}

/** A set as the form of the version that follows it. */
export function formFollowing(set: CriteriaSet_SetFragment): CriteriaForm {
  const { id, version, layer, code, title, legalBasis, unitKinds, validTo, criteria } = set;
  return {
    ...{ baseId: id, baseVersion: version, layer, code, title, legalBasis, unitKinds, validTo },
    ...{ effectiveOn: null, note: '' },
    criteria: criteria.map(({ id: from, evidence, ...criterion }) => ({
      ...criterion,
      ...{ key: from, from, evidence: evidence.join('\n') },
    })),
  };
}

/** The form of criteria that the province adds, before anything is written. */
export function emptyOverlay(): CriteriaForm {
  return {
    ...{ baseId: null, baseVersion: null, layer: 'PROVINCE', code: '', title: '', legalBasis: '', unitKinds: [] },
    ...{ effectiveOn: null, validTo: null, note: '', criteria: [newCriterion('1.1', '')] },
  };
}

/** A criterion before anything is written. */
export function newCriterion(number: string, section: string): CriterionForm {
  return {
    ...{ key: crypto.randomUUID(), from: null, number, section, text: '', kind: 'REQUIREMENT', threshold: null },
    ...{ evidence: '', isMandatory: true, ifPartyOrganisation: false, needsChecking: true },
  };
}

/** The number after the last of the same group: 2.3 after 2.2. */
export function numberAfter(criteria: readonly CriterionForm[]): string {
  const parts = (criteria[criteria.length - 1]?.number ?? '0').split('.');
  const last = Number(parts.pop());
  return Number.isInteger(last) ? [...parts, last + 1].join('.') : '';
}

/** What is sent; null while the day is not chosen, which the page says itself. */
export function inputOf(form: CriteriaForm): ProposeCriteriaSetInput | null {
  if (form.effectiveOn === null) return null;
  return {
    ...form,
    effectiveOn: form.effectiveOn,
    criteria: form.criteria.map(({ key: _, evidence, ...criterion }) => ({
      ...criterion,
      evidence: evidence.split('\n').flatMap((line) => line.trim() || []),
    })),
  };
}

/** What was written, resting on the version that came into force meanwhile: each criterion follows the one of its number. */
export function rebased(form: CriteriaForm, latest: CriteriaSet_SetFragment): CriteriaForm {
  return {
    ...form,
    ...{ baseId: latest.id, baseVersion: latest.version, validTo: form.validTo ?? latest.validTo },
    criteria: form.criteria.map((criterion) => ({
      ...criterion,
      from: latest.criteria.find(({ number }) => number === criterion.number)?.id ?? null,
    })),
  };
}
