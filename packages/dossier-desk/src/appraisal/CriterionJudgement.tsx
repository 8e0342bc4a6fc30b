import type { Criterion } from '@antoan/assessment-rules';
import { Choice, FieldGroup, TextArea, TextField } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { useFindingWords } from '../dossier/CriterionRow.tsx';
import type { Finding } from './findings.ts';

interface CriterionJudgementProps {
  criterion: Criterion;
  finding: Finding;
  onChange: (change: Partial<Finding>) => void;
}

/** Whether the criterion holds, in words that fit what it asks. */
export function CriterionJudgement({ criterion, finding, onChange }: CriterionJudgementProps) {
  const { t } = useLingui();
  const words = useFindingWords(criterion.kind);
  const { number } = criterion;
  return (
    <div className="dossier-judgement">
      <Choice
        isLabelHidden
        label={t`Thẩm định tiêu chí ${{ number }}`}
        options={[
          { id: 'HOLDS', label: words.holds },
          { id: 'FAILS', label: words.fails },
        ]}
        value={finding.holds === null ? null : finding.holds ? 'HOLDS' : 'FAILS'}
        onChange={(next) => onChange({ holds: next === 'HOLDS' })}
      />
    </div>
  );
}

interface FailureGroundsProps extends CriterionJudgementProps {
  /** Sentences of what is wrong with the two fields. */
  errors: { conclusionReference: string | undefined; reason: string | undefined };
}

/** What a criterion that does not hold rests on: for a prohibition the competent body's conclusion, otherwise the reason. */
export function FailureGrounds({ criterion, finding, onChange, errors }: FailureGroundsProps) {
  const { t } = useLingui();
  const isProhibition = criterion.kind === 'PROHIBITION';
  const reason = (
    <TextArea
      label={isProhibition ? t`Nội dung` : t`Lý do chưa đủ`}
      isOptional={isProhibition}
      hint={t`Không ghi tên cá nhân.`}
      rows={2}
      id={`ly-do-${criterion.id}`}
      value={finding.reason}
      onChange={(next) => onChange({ reason: next })}
      {...(errors.reason ? { error: errors.reason } : {})}
    />
  );
  if (!isProhibition) return reason;
  return (
    <FieldGroup>
      <TextField
        label={t`Văn bản kết luận của cơ quan có thẩm quyền`}
        hint={t`Số, ngày, cơ quan ban hành. Không có kết luận thì không coi là có xảy ra.`}
        id={`ket-luan-${criterion.id}`}
        value={finding.conclusionReference}
        onChange={(next) => onChange({ conclusionReference: next })}
        {...(errors.conclusionReference ? { error: errors.conclusionReference } : {})}
      />
      {reason}
    </FieldGroup>
  );
}
