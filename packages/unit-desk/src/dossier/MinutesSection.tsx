import { DateField, FieldGroup, FormSection, NumberField, TextArea, TextField } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import classes from './dossier.module.css';
import type { MinutesForm } from './dossier-form.ts';

interface MinutesSectionProps {
  minutes: MinutesForm;
  onChange: (change: Partial<MinutesForm>) => void;
  problemOf: (field: string) => string | undefined;
  isComplete: boolean;
  /** It stands as it was handed in. */
  isReadOnly?: boolean;
}

/** The meeting in which the unit assessed itself: its number, day, who came and what was agreed. */
export function MinutesSection({ minutes, onChange, problemOf, isComplete, isReadOnly = false }: MinutesSectionProps) {
  const { t } = useLingui();
  return (
    <FormSection id="minutes" title={t`Biên bản họp đơn vị`} done={isComplete ? 1 : 0} total={1}>
      <div className={classes['minutes']}>
        <FieldGroup columns={3}>
          <DateField
            id="minutes-heldOn"
            isReadOnly={isReadOnly}
            label={t`Ngày họp`}
            value={minutes.heldOn}
            onChange={(heldOn) => onChange({ heldOn })}
            error={problemOf('heldOn')}
          />
          <TextField
            id="minutes-number"
            isReadOnly={isReadOnly}
            label={t`Số biên bản`}
            isOptional
            value={minutes.number}
            onChange={(number) => onChange({ number })}
            error={problemOf('number')}
            maxLength={60}
          />
          <NumberField
            id="minutes-attendeesCount"
            isReadOnly={isReadOnly}
            label={t`Số người dự`}
            unit={t`người`}
            isOptional
            min={0}
            value={minutes.attendeesCount}
            onChange={(attendeesCount) => onChange({ attendeesCount })}
            error={problemOf('attendeesCount')}
          />
        </FieldGroup>
        <TextArea
          id="minutes-summary"
          isReadOnly={isReadOnly}
          label={t`Nội dung thống nhất`}
          hint={t`Thành phần theo chức danh, kết quả tự đánh giá, tỷ lệ nhất trí. Không ghi tên cá nhân.`}
          rows={3}
          maxLength={4000}
          value={minutes.summary}
          onChange={(summary) => onChange({ summary })}
          error={problemOf('summary')}
        />
        <TextField
          id="minutes-fileName"
          isReadOnly={isReadOnly}
          label={t`Tên tệp biên bản`}
          hint={t`Tệp giữ tại đơn vị; ghi tên tệp để đối chiếu khi kiểm tra.`}
          isOptional
          value={minutes.fileName}
          onChange={(fileName) => onChange({ fileName })}
          error={problemOf('fileName')}
          maxLength={200}
        />
      </div>
    </FormSection>
  );
}
