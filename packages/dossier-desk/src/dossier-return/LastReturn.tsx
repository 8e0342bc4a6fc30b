import { formatDate } from '@antoan/i18n';
import { Banner, useReturnReasonWords } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { Dossier_AssessmentFragment } from '../graphql/graphql.ts';
import { useDossierPartWords } from './useDossierPartWords.ts';

/** What the dossier was last sent back for: the officer looks there first. Nothing when it never was. */
export function LastReturn({ dossier }: { dossier: Dossier_AssessmentFragment }) {
  const { t } = useLingui();
  const reasons = useReturnReasonWords();
  const partWords = useDossierPartWords();
  const last = lastReturnOf(dossier);
  if (!last) return null;
  const { at, bodyUnit, reasonCode, reason, criterionIds, parts, internalNote } = last;
  const date = formatDate(at);
  const by = bodyUnit?.name ?? '';
  const numbers = dossier.criteriaSet.criteria
    .filter(({ id }) => criterionIds?.includes(id))
    .map(({ number }) => number);
  const named = [
    ...(numbers.length > 0 ? [t`tiêu chí ${{ numbers: numbers.join(', ') }}`] : []),
    ...(parts ?? []).map((part) => partWords[part]),
  ].join('; ');
  return (
    <div className="dossier-return-note">
      <Banner
        tone={dossier.state === 'RETURNED' ? 'warn' : 'info'}
        title={
          dossier.state === 'RETURNED'
            ? t`${{ by }} đã trả lại ngày ${{ date }}, chờ đơn vị sửa: ${{ named }}.`
            : t`Nộp lại sau khi ${{ by }} trả lại ngày ${{ date }}: ${{ named }}.`
        }
      >
        {[reasonCode ? reasons[reasonCode] : null, reason].filter(Boolean).join('. ')}
        {internalNote ? (
          <span className="dossier-return-internal">{t`Ghi chú nội bộ: ${{ internalNote }}`}</span>
        ) : null}
      </Banner>
    </div>
  );
}

/** The last time it was sent back. */
export function lastReturnOf({ history }: Pick<Dossier_AssessmentFragment, 'history'>) {
  return history.findLast(({ step }) => step === 'RETURN') ?? null;
}
