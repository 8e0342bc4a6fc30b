import type { ReactNode } from 'react';
import { AppraisalForm } from '../appraisal/AppraisalForm.tsx';
import type { Dossier_AssessmentFragment } from '../graphql/graphql.ts';
import { VerificationForm } from '../verification/VerificationForm.tsx';
import { LastReturn } from '../dossier-return/LastReturn.tsx';
import { CriterionList } from './CriterionList.tsx';
import { DossierHead } from './DossierHead.tsx';

interface DossierDeskProps {
  dossier: Dossier_AssessmentFragment;
  /** Before the head: the way back on a phone. */
  lead?: ReactNode;
  /** Called after an act, to open what comes next. */
  onDone: () => void;
  /** Leaves the act out: the dossier is only read. */
  isReadOnly?: boolean;
}

/** One dossier with the act that is the viewer's: verify, appraise, or read. */
export function DossierDesk({ dossier, lead, onDone, isReadOnly = false }: DossierDeskProps) {
  const head = <DossierHead dossier={dossier} actions={lead} />;
  if (!isReadOnly && dossier.viewerCanVerify)
    return <VerificationForm key={dossier.id} {...{ dossier, head, onDone }} />;
  if (!isReadOnly && dossier.viewerCanAppraise)
    return <AppraisalForm key={dossier.id} {...{ dossier, head, onDone }} />;
  return (
    <>
      {head}
      <LastReturn dossier={dossier} />
      <CriterionList dossier={dossier} />
    </>
  );
}
