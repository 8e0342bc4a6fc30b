import { useNavigate, useParams } from '@antoan/router';
import {
  ActionBar,
  Button,
  Checkbox,
  Empty,
  notify,
  Page,
  PageHead,
  Panel,
  ProblemsSummary,
  SaveState,
  Skeleton,
  Stack,
  TextArea,
  TextField,
} from '@antoan/ui';
import { ConflictNotice, failureOf, FailureNotice, QueryBoundary, useDraft, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Eye, Send } from 'lucide-react';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import type { ProposeYearWindowInput, YearWindow_WindowFragment } from '../graphql/graphql.ts';
import { AffectedPanel } from '../law/AffectedPanel.tsx';
import { problemAt, problemLines } from '../law/problem-lines.ts';
import { useLawWords } from '../law/useLawWords.ts';
import { PATHS } from '../paths.ts';
import { CompareWindows } from './CompareWindows.tsx';
import { formOf, inputOf, type WindowForm } from './window-form.ts';
import { YearWindow_window } from './window.fragment.ts';
import { WindowDaysFields } from './WindowDaysFields.tsx';
import '../law/law.css';

const YearWindowPage_query = graphql(`
  query YearWindowPage {
    standardYears {
      year
      ...YearWindow_window
    }
  }
`);

const YearWindowTrial_query = graphql(`
  query YearWindowTrial($input: ProposeYearWindowInput!) {
    tryYearWindow(input: $input) {
      problems {
        code
        path
        params {
          name
          value
        }
      }
      preview {
        ...AffectedPanel_preview
      }
    }
  }
`);

const ProposeYearWindow_mutation = graphql(`
  mutation ProposeYearWindow($input: ProposeYearWindowInput!) {
    proposeYearWindow(input: $input) {
      problems {
        code
        path
        params {
          name
          value
        }
      }
      standardLawChange {
        id
      }
    }
  }
`);

/** The days of one year, and other days for it. */
export function YearWindowPage() {
  const { t } = useLingui();
  const { year = '' } = useParams();
  const [result, retry] = useQuery({ query: YearWindowPage_query });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Năm xét`} skeleton={<Skeleton shape="page" />}>
      {({ standardYears }) => {
        const window = standardYears
          .map((one) => readFragment(YearWindow_window, one))
          .find((one) => String(one.year) === year);
        if (!window) return <Empty isPage title={t`Không tìm thấy năm xét`} />;
        return (
          <Page density="compact">
            <PageHead
              crumbs={[{ label: t`Năm xét`, href: PATHS.years }, { label: year }]}
              title={t`Năm xét ${{ year }}`}
              intro={window.legalBasis}
            />
            <WindowEditor key={`${year} ${window.version}`} window={window} />
          </Page>
        );
      }}
    </QueryBoundary>
  );
}

function WindowEditor({ window }: { window: YearWindow_WindowFragment }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { kinds } = useLawWords();
  const draft = useDraft(`year-window/${window.year}`, formOf(window));
  const problems = useProblems();
  const [asked, setAsked] = useState<ProposeYearWindowInput | null>(null);
  const [trial] = useQuery({
    query: YearWindowTrial_query,
    variables: { input: asked! },
    pause: asked === null,
    requestPolicy: 'network-only',
  });
  const [{ fetching, error }, propose] = useMutation(ProposeYearWindow_mutation);
  const { value } = draft;
  const tried = asked === null || trial.fetching ? null : (trial.data?.tryYearWindow ?? null);
  const found = tried ? tried.problems : problems.all;
  const isReady = tried !== null && tried.problems.length === 0;
  const input = inputOf(value);

  function change(said: Partial<WindowForm>) {
    setAsked(null);
    // What is sent rests on the year as it is now: the comparison below shows the difference.
    draft.change((current) => ({ ...current, ...said, baseVersion: window.version }));
  }

  async function send() {
    if (!input) return;
    const result = await propose({ input: { ...input, baseVersion: window.version } });
    const payload = result.data?.proposeYearWindow ?? null;
    if (problems.keep({ payload, error: result.error }) || result.error || !payload?.standardLawChange) return;
    draft.settle(formOf(window));
    notify(t`Đã gửi đề nghị, chờ người thứ hai xác nhận`);
    await navigate(`${PATHS.criteriaChanges}/${payload.standardLawChange.id}`);
  }

  if (draft.isOpening) return <Skeleton shape="page" />;
  return (
    <Stack gap="l">
      {error && failureOf(error).code === 'CONFLICT' ? (
        <ConflictNotice error={error} />
      ) : (
        <FailureNotice error={error} />
      )}
      <FailureNotice error={asked === null ? undefined : trial.error} />
      <ProblemsSummary problems={problemLines(found)} />
      <Panel title={value.special.length > 0 ? t`Mọi loại đơn vị khác` : t`Mọi loại đơn vị`}>
        <WindowDaysFields value={value} onChange={change} problemOf={(field) => problemAt(found, field)} />
      </Panel>
      {value.special.map((own, at) => (
        <Panel key={own.unitKinds.join()} title={own.unitKinds.map((kind) => kinds[kind]).join(', ')}>
          <WindowDaysFields
            prefix={`special-${at}-`}
            value={own}
            onChange={(said) =>
              change({ special: value.special.map((one, index) => (index === at ? { ...one, ...said } : one)) })
            }
            problemOf={(field) => problemAt(found, 'special', at, field)}
          />
        </Panel>
      ))}
      <Panel title={t`Căn cứ`}>
        <Stack>
          <TextField
            id="legalBasis"
            label={t`Căn cứ`}
            hint={t`Điều, số, ngày, cơ quan ban hành.`}
            isRequired
            value={value.legalBasis}
            onChange={(legalBasis) => change({ legalBasis })}
            error={problemAt(found, 'legalBasis')}
            maxLength={400}
          />
          <Checkbox isSelected={value.needsChecking} onChange={(needsChecking) => change({ needsChecking })}>
            {t`Cần đối chiếu văn bản gốc`}
          </Checkbox>
          <TextArea
            label={t`Điều người thứ hai cần biết`}
            hint={t`Không ghi tên cá nhân.`}
            isOptional
            rows={2}
            value={value.note}
            onChange={(note) => change({ note })}
            maxLength={2000}
          />
        </Stack>
      </Panel>
      {tried ? (
        <>
          <CompareWindows before={window} now={value} />
          <AffectedPanel preview={tried.preview} />
        </>
      ) : null}
      <ActionBar note={<SaveState state={draft.savedAt ? 'unsent' : 'saved'} at={draft.savedAt} />}>
        {draft.savedAt ? (
          <Button tone="quiet" onPress={() => draft.settle(formOf(window))}>{t`Soạn lại từ đầu`}</Button>
        ) : null}
        {isReady ? (
          <Button tone="primary" icon={Send} isLoading={fetching} onPress={() => void send()}>
            {t`Gửi người thứ hai xác nhận`}
          </Button>
        ) : (
          <Button
            tone="primary"
            icon={Eye}
            isDisabled={input === null}
            disabledReason={t`Ghi đủ các ngày`}
            isLoading={asked !== null && trial.fetching}
            onPress={() => setAsked(input && { ...input, baseVersion: window.version })}
          >
            {t`Xem trước`}
          </Button>
        )}
      </ActionBar>
    </Stack>
  );
}
