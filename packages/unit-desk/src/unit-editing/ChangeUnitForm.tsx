import { formatDate } from '@antoan/i18n';
import { Banner, Button, DateField, notify, ProblemsSummary, SaveState, Stack, TextArea } from '@antoan/ui';
import { failureOf, FailureNotice, useConnection, usePlatform, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { useFieldsDraft } from '../desk/useFieldsDraft.ts';
import { graphql } from '../graphql.ts';
import type { UnitEditingQuery } from '../graphql/graphql.ts';
import { ActFoot } from './ActFoot.tsx';
import { EMPTY_INSTRUMENT, instrumentOf } from './instrument-form.ts';
import { InstrumentFields } from './InstrumentFields.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import { StandingFields } from './StandingFields.tsx';
import { changesOf, formOf, stateOn, type UnitForm } from './unit-form.ts';

const ChangeUnit_mutation = graphql(`
  mutation ChangeUnit($input: ChangeUnitInput!) {
    changeUnit(input: $input) {
      unit {
        id
        version
        name
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

const CorrectUnit_mutation = graphql(`
  mutation CorrectUnit($input: CorrectUnitInput!) {
    correctUnit(input: $input) {
      unit {
        id
        version
        name
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

/** `change`: another profile from a day; `move`: another place or body from a day; `correct`: what was written wrongly. */
export type ChangeMode = 'change' | 'move' | 'correct';

interface ChangeUnitFormProps {
  unit: NonNullable<UnitEditingQuery['unit']>;
  mode: ChangeMode;
  /** Whether the viewer may say where the unit stands as well. */
  canManage: boolean;
  onDone: () => void;
  askAgain: () => void;
}

/** What becomes different of a unit, or was written down wrongly; typed input stays on this device until it is sent. */
export function ChangeUnitForm({ unit, mode, canManage, onDone, askAgain }: ChangeUnitFormProps) {
  const { t } = useLingui();
  const { isOnline } = useConnection();
  const today = usePlatform()?.today ?? '';
  const [isSaving, setSaving] = useState(false);
  const [changing, change] = useMutation(ChangeUnit_mutation);
  const [correcting, correct] = useMutation(CorrectUnit_mutation);
  const error = mode === 'correct' ? correcting.error : changing.error;
  const problems = useProblems();
  const holds = useMemo(() => {
    const beside = { ...EMPTY_INSTRUMENT, effectiveOn: mode === 'correct' ? '' : today, reason: '' };
    return { ...formOf(unit, today), ...beside } as UnitForm;
  }, [unit, today, mode]);
  const draft = useFieldsDraft<UnitForm>(`unit/${unit.id}/${mode}`, holds, { version: unit.version, isBusy: isSaving });
  const { form, theirs } = draft;
  const day = form['effectiveOn'] || null;
  const later = unit.versions.filter(({ validFrom }) => mode !== 'correct' && day !== null && validFrom > day);
  const isStale = error && failureOf(error).code === 'CONFLICT';

  async function save() {
    if (mode !== 'correct' && !day) {
      problems.keep({
        payload: { problems: [{ code: 'unit.effectiveOn.missing', path: ['effectiveOn'], params: [] }] },
      });
      return;
    }
    setSaving(true);
    // Only what was touched: on another day other things may have held, and they are to stay.
    const changes = changesOf(form, holds);
    const input = { unitId: unit.id, version: unit.version, changes, instrument: instrumentOf(form as never) };
    const result =
      mode === 'correct'
        ? await correct({ input: { ...input, versionId: stateOn(unit, today).id, reason: form['reason'] ?? '' } })
        : await change({ input: { ...input, effectiveOn: day ?? today } });
    const payload = result.data && ('correctUnit' in result.data ? result.data.correctUnit : result.data.changeUnit);
    const hasProblems = problems.keep({ payload, error: result.error });
    if (result.error && failureOf(result.error).code === 'CONFLICT') askAgain();
    if (payload && !hasProblems) {
      draft.settle(holds);
      notify(mode === 'correct' ? t`Đã sửa thông tin đơn vị` : t`Đã ghi thay đổi từ ngày ${formatDate(day ?? today)}`);
      onDone();
    }
    setSaving(false);
  }

  const fields = { form, theirs, onChange: draft.change, problems, path: ['changes'] };
  return (
    <Stack gap="m">
      <FailureNotice error={problems.all.length || isStale ? undefined : error} />
      <ProblemsSummary problems={problems.others(...SHOWN).map((message) => ({ message }))} hasFocus />
      {theirs ? (
        <Banner
          tone="warn"
          isLive
          title={t`Người khác vừa cập nhật đơn vị này.`}
          action={<Button size="small" onPress={() => draft.settle(theirs)}>{t`Lấy thông tin vừa cập nhật`}</Button>}
        >
          {t`Nội dung bạn nhập vẫn còn; thông tin vừa cập nhật ghi dưới từng ô.`}
        </Banner>
      ) : isStale && draft.isDirty ? (
        <Banner tone="info" isLive title={t`Chưa lưu: người khác vừa cập nhật đơn vị này.`}>
          {t`Thông tin của họ đã vào biểu mẫu, nội dung bạn nhập vẫn còn. Bấm lưu lần nữa.`}
        </Banner>
      ) : null}
      {mode === 'correct' ? (
        <p className="at-sub">{t`Dùng khi thông tin đang ghi bị sai. Khi đơn vị thực sự thay đổi, dùng Thay đổi từ ngày.`}</p>
      ) : (
        <DateField
          id="unit-effectiveOn"
          label={t`Có hiệu lực từ ngày`}
          value={day}
          onChange={(next) => draft.change({ effectiveOn: next ?? '' })}
          error={problems.of('effectiveOn')}
          hint={day && day < today ? t`Ngày đã qua: dữ liệu trước ngày này giữ nguyên.` : undefined}
        />
      )}
      {later.length > 0 && day ? (
        <Banner tone="info" title={t`Sau ngày này đã có thay đổi từ ${formatDate(later[0]!.validFrom)}.`}>
          {t`Nội dung ghi ở đây được nối tiếp vào sau ngày đó, trừ phần đã thay đổi riêng.`}
        </Banner>
      ) : null}
      {mode === 'move' ? <StandingFields {...fields} on={day} /> : <ProfileFields {...fields} kind={unit.kind} />}
      {mode === 'correct' && canManage ? <StandingFields {...fields} on={stateOn(unit, today).validFrom} /> : null}
      {mode === 'correct' ? (
        <TextArea
          id="unit-reason"
          label={t`Lý do sửa`}
          hint={t`Không ghi tên cá nhân.`}
          rows={2}
          maxLength={500}
          value={form['reason'] ?? ''}
          onChange={(reason) => draft.change({ reason })}
          error={problems.of('reason')}
        />
      ) : (
        <InstrumentFields form={form as never} onChange={draft.change as never} problems={problems} />
      )}
      <ActFoot
        beside={
          draft.isDirty ? <SaveState state={isOnline ? 'unsent' : 'on-device'} at={draft.savedOnDeviceAt} /> : null
        }
      >
        <Button tone="primary" onPress={() => void save()} isLoading={isSaving} isDisabled={draft.isOpening}>
          {mode === 'correct' ? t`Lưu thông tin đã sửa` : mode === 'move' ? t`Chuyển đơn vị` : t`Ghi thay đổi`}
        </Button>
      </ActFoot>
    </Stack>
  );
}

/** Fields that show their own problem. */
const SHOWN: (string | readonly string[])[] = [
  'effectiveOn',
  'reason',
  ...['number', 'title', 'issuer', 'issuedOn'].map((field) => ['instrument', field]),
  ...[
    'name',
    'shortName',
    'address',
    'schoolLevel',
    'sizeClass',
    'placeId',
    'managingBodyId',
    'policeOfficeId',
    'reportsToId',
  ].map((field) => ['changes', field]),
  ...['MOET', 'MST', 'INTERNAL'].map((scheme) => ['changes', 'codes', scheme]),
  ['changes', 'codes'],
];
