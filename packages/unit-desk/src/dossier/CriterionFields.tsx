import { Button, Choice, FieldGroup, NumberField, StandingMark, TextArea, TextField } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { type DossierCriterion, shapeOf, shareOf, useAnswerWords } from './criterion-answer.ts';
import type { AnswerForm } from './dossier-form.ts';

interface CriterionFieldsProps {
  criterion: DossierCriterion;
  answer: AnswerForm;
  onChange: (change: Partial<AnswerForm>) => void;
  /** What is wrong with a field, once it has been asked for. */
  problemOf: (field: string) => string | undefined;
  /** The same criterion a year ago. */
  previous: { year: number; answer: AnswerForm } | null;
}

/** The fields of one criterion: answer by kind, evidence, note; and what was said a year ago. */
export function CriterionFields(props: CriterionFieldsProps) {
  const { criterion } = props;
  return (
    <>
      <PreviousAnswer {...props} />
      {criterion.kind === 'THRESHOLD' ? <ThresholdAnswer {...props} /> : <ChosenAnswer {...props} />}
      {criterion.kind === 'PROHIBITION' ? null : <EvidenceField {...props} />}
      <NoteField {...props} />
    </>
  );
}

/** The `id` of a criterion's field, as a problem's path names it. */
export function fieldIdOf(criterionId: string, field: string): string {
  return `answers-${criterionId}-${field}`;
}

function PreviousAnswer({ criterion, previous, onChange }: CriterionFieldsProps) {
  const { t } = useLingui();
  const wordsOf = useAnswerWords();
  const words = previous && wordsOf(criterion, previous.answer);
  if (!previous || !words) return null;
  const { year, answer } = previous;
  // Numbers of people change from year to year: they are shown, not copied.
  const taken =
    criterion.kind === 'THRESHOLD'
      ? { evidence: answer.evidence }
      : { value: answer.value, evidence: answer.evidence, conclusionReference: answer.conclusionReference };
  return (
    <div className="at-cluster at-gap-s at-sub">
      <span>{t`Năm ${year}:`}</span>
      <StandingMark value={shapeOf(criterion, answer)}>{words}</StandingMark>
      <Button
        tone="quiet"
        size="small"
        onPress={() => onChange(taken)}
        aria-label={
          criterion.kind === 'THRESHOLD'
            ? t`Tiêu chí ${criterion.number}: minh chứng như năm trước`
            : t`Tiêu chí ${criterion.number}: như năm trước`
        }
      >
        {criterion.kind === 'THRESHOLD' ? t`Minh chứng như năm trước` : t`Như năm trước`}
      </Button>
    </div>
  );
}

function ChosenAnswer({ criterion, answer, onChange, problemOf }: CriterionFieldsProps) {
  const { t } = useLingui();
  const { number } = criterion;
  const options =
    criterion.kind === 'PROHIBITION'
      ? [
          { id: 'NOT_OCCURRED' as const, label: t`Không xảy ra` },
          { id: 'OCCURRED' as const, label: t`Có xảy ra` },
        ]
      : [
          { id: 'YES' as const, label: t`Có` },
          { id: 'NO' as const, label: t`Chưa có` },
        ];
  return (
    <>
      <Choice
        id={fieldIdOf(criterion.id, 'value')}
        label={t`Trả lời tiêu chí ${number}`}
        isLabelHidden
        options={options}
        value={answer.value as (typeof options)[number]['id'] | null}
        onChange={(value) => onChange({ value })}
        error={problemOf('value')}
      />
      {answer.value === 'OCCURRED' ? (
        <TextField
          id={fieldIdOf(criterion.id, 'conclusionReference')}
          label={t`Văn bản kết luận của cơ quan có thẩm quyền`}
          hint={t`Ghi số, ngày và cơ quan ban hành. Không ghi tên cá nhân, không mô tả vụ việc.`}
          value={answer.conclusionReference}
          onChange={(conclusionReference) => onChange({ conclusionReference })}
          error={problemOf('conclusionReference')}
          maxLength={500}
        />
      ) : null}
    </>
  );
}

function ThresholdAnswer({ criterion, answer, onChange, problemOf }: CriterionFieldsProps) {
  const { t } = useLingui();
  const { count, total } = answer;
  const threshold = criterion.threshold ?? 100;
  const isCounted = count !== null && total !== null && total > 0 && count <= total;
  const share = isCounted ? shareOf(count, total) : '';
  const lacking = isCounted ? Math.ceil((threshold * total) / 100) - count : 0;
  return (
    <FieldGroup>
      <NumberField
        id={fieldIdOf(criterion.id, 'total')}
        label={t`Số người phải thực hiện`}
        unit={t`người`}
        min={0}
        value={total}
        onChange={(next) => onChange({ total: next })}
        error={problemOf('total')}
      />
      <NumberField
        id={fieldIdOf(criterion.id, 'count')}
        label={t`Số người đã thực hiện`}
        unit={t`người`}
        min={0}
        value={count}
        onChange={(next) => onChange({ count: next })}
        error={
          problemOf('count') ??
          (count !== null && total !== null && count > total ? t`Không lớn hơn số người phải thực hiện.` : undefined)
        }
        warning={
          lacking > 0 ? t`Mới ${share}, còn ${lacking} người. Tiêu chí chỉ đạt khi đủ ${threshold}%.` : undefined
        }
        hint={isCounted && lacking <= 0 ? t`Đã đủ ${share}.` : undefined}
      />
    </FieldGroup>
  );
}

function EvidenceField({ criterion, answer, onChange, problemOf }: CriterionFieldsProps) {
  const { t } = useLingui();
  const wanted = criterion.evidence.join('; ');
  return (
    <TextArea
      id={fieldIdOf(criterion.id, 'evidence')}
      label={t`Minh chứng`}
      hint={wanted ? t`Ghi số, ngày của: ${wanted}.` : t`Ghi số, ngày của văn bản.`}
      isOptional={answer.value === 'NO' || criterion.evidence.length === 0}
      rows={2}
      maxLength={2000}
      value={answer.evidence}
      onChange={(evidence) => onChange({ evidence })}
      error={problemOf('evidence')}
    />
  );
}

function NoteField({ criterion, answer, onChange, problemOf }: CriterionFieldsProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && !answer.note) {
    return (
      <div>
        <Button
          tone="quiet"
          size="small"
          icon={MessageSquarePlus}
          onPress={() => setOpen(true)}
          aria-label={t`Thêm ghi chú cho tiêu chí ${criterion.number}`}
        >
          {t`Thêm ghi chú`}
        </Button>
      </div>
    );
  }
  return (
    <TextArea
      id={fieldIdOf(criterion.id, 'note')}
      label={t`Ghi chú`}
      hint={t`Không ghi tên cá nhân.`}
      isOptional
      rows={2}
      maxLength={1000}
      value={answer.note}
      onChange={(note) => onChange({ note })}
      error={problemOf('note')}
      autoFocus={isOpen && !answer.note}
    />
  );
}
