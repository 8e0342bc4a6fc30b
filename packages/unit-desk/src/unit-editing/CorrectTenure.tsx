import { formatDate } from '@antoan/i18n';
import {
  Banner,
  Button,
  Checkbox,
  Cluster,
  DateField,
  FieldGroup,
  notify,
  ProblemsSummary,
  SaveState,
  Stack,
  TextArea,
  TextField,
} from '@antoan/ui';
import { failureOf, FailureNotice, useConnection, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { useFieldsDraft } from '../desk/useFieldsDraft.ts';
import { graphql } from '../graphql.ts';
import { type RecordedTenure, tenureChanges, type TenureForm, tenureFormOf } from './tenure-form.ts';

const CorrectHeadTenure_mutation = graphql(`
  mutation CorrectHeadTenure($input: CorrectHeadTenureInput!) {
    correctHeadTenure(input: $input) {
      unit {
        id
        version
      }
      headTenure {
        id
        personName
        position
        from
        to
        isActing
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

interface CorrectTenureProps {
  unit: { id: string; version: number };
  head: RecordedTenure;
  askAgain: () => void;
  onClose: () => void;
}

/** What was written down wrongly of a tenure is put right, with the reason; what was typed stays when somebody else came first. */
export function CorrectTenure({ unit, head, askAgain, onClose }: CorrectTenureProps) {
  const { t } = useLingui();
  const { isOnline } = useConnection();
  const [isSaving, setSaving] = useState(false);
  const [{ error }, correct] = useMutation(CorrectHeadTenure_mutation);
  const problems = useProblems();
  const recorded = useMemo(() => tenureFormOf(head), [head]);
  const draft = useFieldsDraft<TenureForm>(`headTenure/${head.id}`, recorded, {
    version: unit.version,
    isBusy: isSaving,
  });
  const { form, theirs } = draft;
  const isStale = error && failureOf(error).code === 'CONFLICT';

  async function save() {
    const changes = tenureChanges(form, recorded);
    if (!changes || !form.from) {
      const [code, path] = changes ? ['headTenure.from.missing', 'from'] : ['unit.changes.none', ''];
      problems.keep({ payload: { problems: [{ code, path: path ? [path] : [], params: [] }] } });
      return;
    }
    setSaving(true);
    const input = { unitId: unit.id, version: unit.version, tenureId: head.id, ...changes, reason: form.reason };
    const result = await correct({ input });
    const saved = result.data?.correctHeadTenure;
    const hasProblems = problems.keep({ payload: saved, error: result.error });
    if (result.error && failureOf(result.error).code === 'CONFLICT') askAgain();
    if (saved?.headTenure && !hasProblems) {
      draft.settle(tenureFormOf(saved.headTenure));
      askAgain();
      notify(t`Đã sửa thông tin người đứng đầu`);
      onClose();
    }
    setSaving(false);
  }

  const of = (name: keyof TenureForm, said: (value: string) => string = (value) => value) => ({
    id: `tenure-${name}`,
    error: problems.of(name),
    warning: theirs && theirs[name] !== form[name] ? t`Vừa cập nhật: ${said(theirs[name])}` : undefined,
  });
  return (
    <Stack gap="m">
      <FailureNotice error={problems.all.length || isStale ? undefined : error} />
      <ProblemsSummary problems={problems.others(...SHOWN).map((message) => ({ message }))} hasFocus />
      {theirs ? (
        <Banner
          tone="warn"
          isLive
          title={t`Người khác vừa sửa thông tin này.`}
          action={
            <Button size="small" onPress={() => draft.settle(theirs)}>
              {t`Lấy thông tin vừa cập nhật`}
            </Button>
          }
        >
          {t`Nội dung bạn nhập vẫn còn; thông tin vừa cập nhật ghi dưới từng ô.`}
        </Banner>
      ) : isStale && draft.isDirty ? (
        <Banner tone="info" isLive title={t`Chưa lưu: người khác vừa cập nhật đơn vị này.`}>
          {t`Nội dung bạn nhập vẫn còn. Bấm lưu lần nữa.`}
        </Banner>
      ) : null}
      <p className="at-sub">{t`Dùng khi thông tin đang ghi bị sai. Khi có người mới, ghi ở phần Người đứng đầu mới.`}</p>
      <TextField
        {...of('personName')}
        label={t`Họ và tên`}
        value={form.personName}
        onChange={(personName) => draft.change({ personName })}
        autoComplete="off"
        maxLength={120}
        autoFocus
      />
      <TextField
        {...of('position')}
        label={t`Chức vụ`}
        value={form.position}
        onChange={(position) => draft.change({ position })}
        maxLength={120}
      />
      <FieldGroup>
        <DateField
          {...of('from', formatDate)}
          label={t`Từ ngày`}
          value={form.from || null}
          onChange={(day) => draft.change({ from: day ?? '' })}
        />
        <DateField
          {...of('to', (day) => (day ? formatDate(day) : t`để trống`))}
          label={t`Đến ngày`}
          hint={t`Để trống khi còn giữ chức vụ.`}
          isOptional
          value={form.to || null}
          onChange={(day) => draft.change({ to: day ?? '' })}
        />
      </FieldGroup>
      <Checkbox
        isSelected={form.isActing === 'YES'}
        onChange={(isActing) => draft.change({ isActing: isActing ? 'YES' : 'NO' })}
      >
        {t`Quyền hoặc phụ trách, chưa bổ nhiệm chính thức`}
      </Checkbox>
      <TextArea
        {...of('reason')}
        label={t`Lý do sửa`}
        hint={t`Không ghi tên cá nhân.`}
        rows={2}
        maxLength={500}
        value={form.reason}
        onChange={(reason) => draft.change({ reason })}
      />
      <Cluster gap="s">
        <Button
          size="small"
          tone="primary"
          onPress={() => void save()}
          isLoading={isSaving}
          isDisabled={draft.isOpening}
        >
          {t`Lưu thông tin đã sửa`}
        </Button>
        <Button size="small" onPress={onClose}>{t`Để sau`}</Button>
        {draft.isDirty ? <SaveState state={isOnline ? 'unsent' : 'on-device'} at={draft.savedOnDeviceAt} /> : null}
      </Cluster>
    </Stack>
  );
}

/** Fields that show their own problem. */
const SHOWN = ['personName', 'position', 'from', 'to', 'reason'] as const;
