import { formatDate } from '@antoan/i18n';
import { Button, Checkbox, DateField, FieldGroup, notify, Panel, ProblemsSummary, Stack, TextField } from '@antoan/ui';
import { failureOf, FailureNotice, usePlatform, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { UnitEditingQuery } from '../graphql/graphql.ts';
import { ActFoot } from './ActFoot.tsx';
import { EMPTY_INSTRUMENT, instrumentOf } from './instrument-form.ts';
import { InstrumentFields } from './InstrumentFields.tsx';

const AppointHead_mutation = graphql(`
  mutation AppointHead($input: AppointHeadInput!) {
    appointHead(input: $input) {
      unit {
        id
        version
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

interface AppointHeadFormProps {
  unit: NonNullable<UnitEditingQuery['unit']>;
  onDone: () => void;
  askAgain: () => void;
}

/** Somebody heads the unit from a day on; whoever did until then stops the day before. */
export function AppointHeadForm({ unit, onDone, askAgain }: AppointHeadFormProps) {
  const { t } = useLingui();
  const today = usePlatform()?.today ?? '';
  const nobody = { personName: '', position: '', from: today as string | null, isActing: false };
  const [form, setForm] = useState(nobody);
  const [instrument, setInstrument] = useState(EMPTY_INSTRUMENT);
  const [{ error, fetching }, appoint] = useMutation(AppointHead_mutation);
  const problems = useProblems();
  const current = unit.heads.find(({ from, to }) => from <= today && (!to || to >= today));

  async function act() {
    const { personName, position, from, isActing } = form;
    if (!from) return;
    const result = await appoint({
      input: {
        ...{ unitId: unit.id, version: unit.version, personName, position, from, isActing },
        instrument: instrumentOf(instrument),
      },
    });
    const hasProblems = problems.keep({ payload: result.data?.appointHead, error: result.error });
    if (result.error && failureOf(result.error).code === 'CONFLICT') askAgain();
    if (result.data && !hasProblems) {
      notify(t`Đã ghi người đứng đầu từ ngày ${formatDate(from)}`);
      onDone();
    }
  }

  return (
    <Stack gap="l">
      <Panel title={t`Người đứng đầu mới`} headingLevel={3}>
        <Stack gap="m">
          <FailureNotice error={problems.all.length ? undefined : error} />
          <ProblemsSummary
            problems={problems
              .others(
                'personName',
                'position',
                'from',
                ...['number', 'title', 'issuer', 'issuedOn'].map((field) => ['instrument', field]),
              )
              .map((message) => ({ message }))}
            hasFocus
          />
          <TextField
            id="head-personName"
            label={t`Họ và tên`}
            value={form.personName}
            onChange={(personName) => setForm({ ...form, personName })}
            error={problems.of('personName')}
            autoComplete="off"
            maxLength={120}
          />
          <FieldGroup>
            <TextField
              id="head-position"
              label={t`Chức vụ`}
              value={form.position}
              onChange={(position) => setForm({ ...form, position })}
              error={problems.of('position')}
              maxLength={120}
            />
            <DateField
              id="head-from"
              label={t`Từ ngày`}
              value={form.from}
              onChange={(from) => setForm({ ...form, from })}
              error={problems.of('from')}
            />
          </FieldGroup>
          <Checkbox isSelected={form.isActing} onChange={(isActing) => setForm({ ...form, isActing })}>
            {t`Quyền hoặc phụ trách, chưa bổ nhiệm chính thức`}
          </Checkbox>
          {current && form.from && form.from > current.from ? (
            <p className="at-sub">{t`Thời gian của ${current.personName} kết thúc vào ngày trước đó.`}</p>
          ) : null}
        </Stack>
      </Panel>
      <InstrumentFields
        form={instrument}
        onChange={(change) => setInstrument((typed) => ({ ...typed, ...change }))}
        problems={problems}
      />
      <ActFoot>
        <Button
          tone="primary"
          onPress={() => void act()}
          isLoading={fetching}
          isDisabled={!form.from}
          disabledReason={t`Ghi ngày trước.`}
        >
          {t`Ghi người đứng đầu`}
        </Button>
      </ActFoot>
    </Stack>
  );
}
