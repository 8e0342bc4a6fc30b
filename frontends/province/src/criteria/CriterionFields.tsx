import { Checkbox, Choice, Cluster, FieldGroup, IconButton, NumberField, Tag, TextArea, TextField } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { CriterionKind } from '../graphql/graphql.ts';
import { useLawWords } from '../law/useLawWords.ts';
import type { CriterionForm } from './criteria-form.ts';

interface CriterionFieldsProps {
  at: number;
  value: CriterionForm;
  onChange: (said: Partial<CriterionForm>) => void;
  onRemove: () => void;
  /** Null where it already stands first or last. */
  onMoveUp: (() => void) | null;
  onMoveDown: (() => void) | null;
  problemOf: (field: string) => string | undefined;
}

/** One criterion of the version that is being written. */
export function CriterionFields({
  at,
  value,
  onChange,
  onRemove,
  onMoveUp,
  onMoveDown,
  problemOf,
}: CriterionFieldsProps) {
  const { t } = useLingui();
  const { asks } = useLawWords();
  const { number } = value;
  const id = (field: string) => `criteria-${at}-${field}`;
  const kinds: readonly CriterionKind[] = ['REQUIREMENT', 'THRESHOLD', 'PROHIBITION'];
  return (
    <section className="law-criterion" aria-label={t`Tiêu chí ${{ number }}`}>
      <header>
        <h3>
          <span className="at-num">{number}</span> {value.from === null ? <Tag tone="seal">{t`mới`}</Tag> : null}
        </h3>
        <Cluster gap="s">
          {onMoveUp ? <IconButton icon={ArrowUp} label={t`Đưa tiêu chí ${{ number }} lên`} onPress={onMoveUp} /> : null}
          {onMoveDown ? (
            <IconButton icon={ArrowDown} label={t`Đưa tiêu chí ${{ number }} xuống`} onPress={onMoveDown} />
          ) : null}
          <IconButton icon={Trash2} label={t`Bỏ tiêu chí ${{ number }}`} onPress={onRemove} />
        </Cluster>
      </header>
      <FieldGroup>
        <TextField
          id={id('number')}
          label={t`Số`}
          value={number}
          onChange={(next) => onChange({ number: next })}
          error={problemOf('number')}
          maxLength={12}
        />
        <TextField
          id={id('section')}
          label={t`Nhóm`}
          value={value.section}
          onChange={(section) => onChange({ section })}
          error={problemOf('section')}
          maxLength={200}
        />
      </FieldGroup>
      <TextArea
        id={id('text')}
        label={t`Nội dung`}
        rows={3}
        value={value.text}
        onChange={(text) => onChange({ text })}
        error={problemOf('text')}
        maxLength={2000}
      />
      <FieldGroup>
        <Choice
          label={t`Yêu cầu`}
          options={kinds.map((kind) => ({ id: kind, label: asks[kind] }))}
          value={value.kind}
          onChange={(kind) => onChange({ kind, threshold: kind === 'THRESHOLD' ? (value.threshold ?? 100) : null })}
        />
        {value.kind === 'THRESHOLD' ? (
          <NumberField
            id={id('threshold')}
            label={t`Tỷ lệ phải đạt`}
            unit="%"
            min={1}
            max={100}
            value={value.threshold}
            onChange={(threshold) => onChange({ threshold })}
            error={problemOf('threshold')}
          />
        ) : null}
      </FieldGroup>
      {value.kind === 'PROHIBITION' ? null : (
        <TextArea
          id={id('evidence')}
          label={t`Minh chứng phải nêu`}
          hint={t`Mỗi dòng một tài liệu.`}
          isOptional
          rows={2}
          value={value.evidence}
          onChange={(evidence) => onChange({ evidence })}
          error={problemOf('evidence')}
        />
      )}
      <Cluster>
        <Checkbox isSelected={value.isMandatory} onChange={(isMandatory) => onChange({ isMandatory })}>
          {t`Bắt buộc`}
        </Checkbox>
        <Checkbox
          isSelected={value.ifPartyOrganisation}
          onChange={(ifPartyOrganisation) => onChange({ ifPartyOrganisation })}
        >
          {t`Chỉ hỏi đơn vị có tổ chức đảng`}
        </Checkbox>
        <Checkbox isSelected={value.needsChecking} onChange={(needsChecking) => onChange({ needsChecking })}>
          {t`Cần đối chiếu văn bản gốc`}
        </Checkbox>
      </Cluster>
    </section>
  );
}
