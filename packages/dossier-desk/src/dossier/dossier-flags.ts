/** An answer as far as the flags look at it. */
export interface FlaggedAnswer {
  criterionId: string;
  value?: string | null;
  count?: number | null;
  total?: number | null;
  evidence?: string | null;
}

/** What the flags are read from. */
export interface FlaggedDossier {
  selfResult?: 'MET' | 'NOT_MET' | null;
  answers: readonly FlaggedAnswer[];
  history: readonly { step: string; reason?: string | null }[];
  previous?: { appraisedResult?: 'MET' | 'NOT_MET' | null; answers: readonly FlaggedAnswer[] } | null;
}

/** A fact that wants a look, never an accusation. */
export type DossierFlag =
  | { kind: 'ALL_YES_WITHOUT_EVIDENCE' }
  | { kind: 'DIFFERS_FROM_LAST_YEAR'; count: number }
  | { kind: 'EVIDENCE_OF_LAST_YEAR'; count: number }
  | { kind: 'SELF_NOT_MET' }
  | { kind: 'NOT_MET_LAST_YEAR' }
  | { kind: 'LATE' }
  | { kind: 'RETURNED_BEFORE'; count: number };

/** The facts of a dossier that want a look, the gravest first. */
export function flagsOf(dossier: FlaggedDossier): DossierFlag[] {
  const flags: DossierFlag[] = [];
  const before = new Map(dossier.previous?.answers.map((answer) => [answer.criterionId, answer]));
  const changed = dossier.answers.filter((answer) => {
    const then = before.get(answer.criterionId);
    return then !== undefined && isFavourable(then) !== isFavourable(answer);
  }).length;
  const copied = dossier.answers.filter(
    ({ criterionId, evidence }) => evidence && before.get(criterionId)?.evidence === evidence,
  ).length;

  if (dossier.selfResult === 'NOT_MET') flags.push({ kind: 'SELF_NOT_MET' });
  if (isAllYesWithoutEvidence(dossier.answers)) flags.push({ kind: 'ALL_YES_WITHOUT_EVIDENCE' });
  if (changed > 0) flags.push({ kind: 'DIFFERS_FROM_LAST_YEAR', count: changed });
  if (copied > 0) flags.push({ kind: 'EVIDENCE_OF_LAST_YEAR', count: copied });
  if (dossier.previous?.appraisedResult === 'NOT_MET') flags.push({ kind: 'NOT_MET_LAST_YEAR' });
  const returns = dossier.history.filter(({ step }) => step === 'RETURN').length;
  if (returns > 0) flags.push({ kind: 'RETURNED_BEFORE', count: returns });
  if (dossier.history.some(({ step, reason }) => step === 'SUBMIT' && reason === 'LATE')) flags.push({ kind: 'LATE' });
  return flags;
}

/** Whether the unit says that all is well with this criterion: yes, not occurred, or all of all. */
export function isFavourable({ value, count, total }: FlaggedAnswer): boolean {
  if (value) return value === 'YES' || value === 'NOT_OCCURRED';
  return typeof count === 'number' && typeof total === 'number' && total > 0 && count >= total;
}

/** Whether nothing occurred and the criterion asks for no evidence. */
function needsNoEvidence({ value }: FlaggedAnswer): boolean {
  return value === 'NOT_OCCURRED';
}

function isAllYesWithoutEvidence(answers: readonly FlaggedAnswer[]): boolean {
  const claims = answers.filter((answer) => !needsNoEvidence(answer));
  return claims.length > 0 && claims.every((answer) => isFavourable(answer) && !answer.evidence?.trim());
}
