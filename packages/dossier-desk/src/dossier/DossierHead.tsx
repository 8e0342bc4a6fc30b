import { formatDate } from '@antoan/i18n';
import { WayRow } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Dossier_AssessmentFragment } from '../graphql/graphql.ts';
import { DossierFlags } from './DossierFlags.tsx';
import { flagsOf } from './dossier-flags.ts';

/** Whose dossier it is, where it stands, and what wants a look. */
export function DossierHead({ dossier, actions }: { dossier: Dossier_AssessmentFragment; actions?: ReactNode }) {
  const { t } = useLingui();
  const { unit, year } = dossier;
  const last = dossier.history.findLast(({ step }) => step === 'VERIFY' || step === 'SUBMIT');
  const flags = flagsOf(dossier);
  const by = last?.bodyUnit?.name ?? '';
  return (
    <header className="dossier-head">
      {actions}
      <div className="dossier-head-line">
        <h1>{unit.name}</h1>
        <WayRow state={dossier.state} />
        <span className="at-grow" />
        {last ? (
          <span className="at-sub">
            {last.step === 'VERIFY'
              ? t`${{ by }} kiểm tra ${{ date: formatDate(last.at) }}`
              : t`Nộp ${{ date: formatDate(last.at) }}`}
          </span>
        ) : null}
      </div>
      <div className="dossier-head-line">
        <span className="at-sub">
          {[unit.placeName, unit.districtName].filter(Boolean).join(', ')} · {t`Năm xét ${{ year }}`} ·{' '}
          {dossier.criteriaSet.legalBasis}
        </span>
        <DossierFlags flags={flags} />
      </div>
    </header>
  );
}
