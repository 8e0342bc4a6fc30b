import { formatDate } from '@antoan/i18n';
import { Button, ConfirmDialog, DateField, notify, ProblemsSummary, Stack } from '@antoan/ui';
import { failureOf, FailureNotice, usePlatform, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { UnitEditingQuery } from '../graphql/graphql.ts';
import { ActFoot } from './ActFoot.tsx';
import { EMPTY_INSTRUMENT, instrumentOf } from './instrument-form.ts';
import { InstrumentFields } from './InstrumentFields.tsx';

const CloseUnit_mutation = graphql(`
  mutation CloseUnit($input: CloseUnitInput!) {
    closeUnit(input: $input) {
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

interface CloseUnitFormProps {
  unit: NonNullable<UnitEditingQuery['unit']>;
  onDone: () => void;
  askAgain: () => void;
}

/** The last day of a unit. */
export function CloseUnitForm({ unit, onDone, askAgain }: CloseUnitFormProps) {
  const { t } = useLingui();
  const today = usePlatform()?.today ?? '';
  const [lastDay, setLastDay] = useState<string | null>(today);
  const [instrument, setInstrument] = useState(EMPTY_INSTRUMENT);
  const [isAsking, setAsking] = useState(false);
  const [{ error, fetching }, close] = useMutation(CloseUnit_mutation);
  const problems = useProblems();

  async function act() {
    const input = {
      unitId: unit.id,
      version: unit.version,
      lastDay: lastDay ?? today,
      instrument: instrumentOf(instrument),
    };
    const result = await close({ input });
    setAsking(false);
    const hasProblems = problems.keep({ payload: result.data?.closeUnit, error: result.error });
    if (result.error && failureOf(result.error).code === 'CONFLICT') askAgain();
    if (result.data && !hasProblems) {
      notify(t`Đã đóng ${unit.name}`);
      onDone();
    }
  }

  return (
    <Stack gap="m">
      <FailureNotice error={problems.all.length ? undefined : error} />
      <ProblemsSummary
        problems={problems
          .others('lastDay', ...['number', 'title', 'issuer', 'issuedOn'].map((field) => ['instrument', field]))
          .map((message) => ({ message }))}
        hasFocus
      />
      <DateField
        id="unit-lastDay"
        label={t`Ngày hoạt động cuối cùng`}
        value={lastDay}
        onChange={setLastDay}
        error={problems.of('lastDay')}
      />
      <InstrumentFields
        form={instrument}
        onChange={(change) => setInstrument((typed) => ({ ...typed, ...change }))}
        problems={problems}
      />
      <ActFoot>
        <Button tone="stop" onPress={() => setAsking(true)} isDisabled={!lastDay} disabledReason={t`Ghi ngày trước.`}>
          {t`Đóng đơn vị`}
        </Button>
      </ActFoot>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={t`Đóng ${unit.name}?`}
        consequence={t`Từ sau ngày ${formatDate(lastDay ?? today)} đơn vị không còn trong danh sách và không phải nộp hồ sơ, báo cáo mới. Dữ liệu đã có vẫn xem được.`}
        actLabel={t`Đóng đơn vị`}
        actTone="stop"
        onAct={() => void act()}
        isActing={fetching}
      />
    </Stack>
  );
}
