import type {
  AwardAuthority,
  AwardKind_KindFragment,
  AwardNature,
  NomineeSubject,
  ProposeAwardKindInput,
} from '../graphql/graphql.ts';

/** A version of a kind while it is being written. */
export interface AwardKindForm {
  name: string;
  nature: AwardNature;
  subject: NomineeSubject[];
  authorities: AwardAuthority[];
  /** One line each: family, times, within years. */
  prerequisites: { family: string; times: number | null; withinYears: number | null }[];
  quotaFamily: string;
  quotaPercent: number | null;
  councilPercent: number | null;
  resultValidYears: number | null;
  legalBasis: string;
  effectiveOn: string | null;
  validTo: string | null;
  needsChecking: boolean;
  note: string;
}

/** The version that follows a kind, before anything is written. */
export function formFollowing(kind: AwardKind_KindFragment): AwardKindForm {
  const { name, nature, subject, authorities, quota, councilPercent, resultValidYears, legalBasis } = kind;
  return {
    ...{ name, nature, subject, authorities, councilPercent, resultValidYears, legalBasis },
    prerequisites: kind.prerequisites.map((one) => ({ ...one })),
    ...{ quotaFamily: quota?.ofFamily ?? '', quotaPercent: quota?.percent ?? null },
    ...{ effectiveOn: null, validTo: kind.validTo, needsChecking: kind.needsChecking, note: '' },
  };
}

/** What is sent, as it rests on the kind; null while the day is not chosen. */
export function inputOf(form: AwardKindForm, kind: AwardKind_KindFragment): ProposeAwardKindInput | null {
  const { quotaFamily, quotaPercent, prerequisites, effectiveOn, ...rest } = form;
  if (effectiveOn === null) return null;
  return {
    ...rest,
    effectiveOn,
    ...{ baseCode: kind.code, baseVersion: kind.version },
    quota: quotaPercent === null ? null : { ofFamily: quotaFamily, percent: quotaPercent },
    prerequisites: prerequisites.map(({ family, times, withinYears }) => ({
      ...{ family, times: times ?? 0, withinYears: withinYears ?? 0 },
    })),
  };
}
