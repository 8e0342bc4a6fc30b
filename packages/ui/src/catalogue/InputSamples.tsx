import { foldMarks } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button/Button.tsx';
import { Checkbox } from '../checkbox/Checkbox.tsx';
import { Choice } from '../choice/Choice.tsx';
import { DateField } from '../date-field/DateField.tsx';
import { FieldGroup } from '../field/FieldGroup.tsx';
import { LinkButton } from '../link-button/LinkButton.tsx';
import { NumberField } from '../number-field/NumberField.tsx';
import { Panel } from '../panel/Panel.tsx';
import { ComboBox } from '../select/ComboBox.tsx';
import { Select } from '../select/Select.tsx';
import { Cluster, Stack } from '../stack/Stack.tsx';
import { TextArea } from '../text-area/TextArea.tsx';
import { PasswordField, TextField } from '../text-field/TextField.tsx';

const UNITS = [
  { id: '1', label: 'Trường THCS Minh Họa 2', detail: 'Phú Nhuận' },
  { id: '2', label: 'Trường THPT Minh Họa 8', detail: 'Phú Nhuận' },
  { id: '3', label: 'Công ty TNHH Luyện kim Minh Họa', detail: 'TT. Tằng Loỏng' },
];

/** Buttons and fields in their states. */
export function InputSamples() {
  const { t } = useLingui();
  return (
    <>
      <Panel title={t`Nút`}>
        <Cluster gap="m">
          <Button tone="primary">{t`Nộp hồ sơ`}</Button>
          <Button>{t`Lưu nháp`}</Button>
          <Button tone="quiet">{t`Hủy thao tác`}</Button>
          <Button tone="stop">{t`Thu hồi`}</Button>
          <Button tone="seal" icon={Stamp}>{t`Ký và ban hành`}</Button>
          <Button tone="primary" isLoading>{t`Nộp hồ sơ`}</Button>
          <Button size="small" shortcut="A">{t`Đề nghị đạt`}</Button>
          <LinkButton href="#bang">{t`Xem bảng`}</LinkButton>
          <Button isDisabled disabledReason={t`Chờ Công an tỉnh xác nhận.`}>{t`Trình hội đồng`}</Button>
        </Cluster>
        <p className="at-sub">{t`Không dùng nút mờ không lý do: nút vẫn bấm được và nói còn thiếu gì.`}</p>
      </Panel>
      <Panel title={t`Trường nhập`}>
        <Fields />
      </Panel>
      <Panel title={t`Chọn`}>
        <Choices />
      </Panel>
    </>
  );
}

function Fields() {
  const { t } = useLingui();
  const [number, setNumber] = useState('3127');
  const [date, setDate] = useState<string | null>('2020-12-18');
  const [people, setPeople] = useState<number | null>(1136);
  return (
    <Stack gap="l">
      <FieldGroup>
        <TextField
          label={t`Số quyết định`}
          hint={t`Chỉ ghi số, không ghi ký hiệu.`}
          value={number}
          onChange={setNumber}
          unit="/QĐ-UBND"
        />
        <DateField label={t`Ngày ký`} value={date} onChange={setDate} />
        <NumberField label={t`Số người phải ký`} value={people} onChange={setPeople} unit={t`người`} />
        <TextField label={t`Số tờ trình`} defaultValue="88" error={t`Số 88 đã dùng trong năm 2020. Chọn số khác.`} />
        <TextField label={t`Mã đơn vị`} defaultValue="LC-0412" isReadOnly />
        <PasswordField label={t`Mật khẩu`} defaultValue="minh-hoa" autoComplete="off" />
      </FieldGroup>
      <NumberField
        label={t`Số người đã ký`}
        defaultValue={1128}
        warning={t`Mới 99,3%, còn 8 người. Tiêu chí chỉ đủ khi đạt 100%.`}
      />
      <TextArea
        label={t`Ghi chú`}
        isOptional
        hint={t`Không ghi tên cá nhân.`}
        defaultValue="8 học sinh lớp 12A3 đi thi đấu, ký bổ sung ngày 11/11."
      />
    </Stack>
  );
}

function Choices() {
  const { t } = useLingui();
  const [answer, setAnswer] = useState<'YES' | 'NO' | null>('YES');
  const [reason, setReason] = useState<string | null>(null);
  const [isRead, setRead] = useState(true);
  return (
    <Stack gap="l">
      <Choice
        label={t`Tiêu chí 3.1`}
        options={[
          { id: 'YES', label: t`Không xảy ra` },
          { id: 'NO', label: t`Có xảy ra` },
        ]}
        value={answer}
        onChange={setAnswer}
      />
      <Select
        label={t`Lý do`}
        options={[
          { id: 'MISMATCH', label: t`Minh chứng không khớp số liệu khai` },
          { id: 'EXPIRED', label: t`Minh chứng hết hiệu lực` },
        ]}
        value={reason}
        onChange={setReason}
      />
      <UnitPicker />
      <Checkbox isSelected={isRead} onChange={setRead}>{t`Đã đọc danh sách kèm theo`}</Checkbox>
    </Stack>
  );
}

function UnitPicker() {
  const { t } = useLingui();
  const [unit, setUnit] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const found = UNITS.filter(({ label }) => foldMarks(label).includes(foldMarks(query)));
  return (
    <ComboBox
      label={t`Đơn vị`}
      options={found}
      value={unit}
      onChange={setUnit}
      query={query}
      onQueryChange={setQuery}
    />
  );
}
