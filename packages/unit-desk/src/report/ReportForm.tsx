import { formatDate, formatDateTime, formatNumber } from '@antoan/i18n';
import {
  ActionBar,
  Banner,
  Button,
  ConfirmDialog,
  daysBetween,
  DueSign,
  FactList,
  focusField,
  notify,
  NumberField,
  PageHead,
  Panel,
  ProblemsSummary,
  SaveState,
  Stack,
  Table,
} from '@antoan/ui';
import { failureOf, FailureNotice, useConnection, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { useFieldsDraft } from '../desk/useFieldsDraft.ts';
import { useOwnUnit } from '../desk/useOwnUnit.ts';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { ReportForm_ReportFragment } from '../graphql/graphql.ts';
import classes from './report.module.css';
import { useReportStateWords } from './useReportStateWords.ts';

const ReportForm_report = graphql(`
  fragment ReportForm_report on Report {
    id
    state
    isLate
    version
    submittedAt
    acceptedAt
    cells {
      code
      value
    }
    receiver {
      id
      name
    }
    period {
      id
      title
      from
      to
      dueOn
      regime {
        id
        title
        legalBasis
        elements {
          code
          label
          unit
        }
      }
    }
    viewerCanEdit
    viewerCanSubmit
  }
`);

const SaveReport_mutation = graphql(`
  mutation SaveReport($input: SaveReportInput!) {
    saveReport(input: $input) {
      report {
        id
        ...ReportForm_report
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

const SubmitReport_mutation = graphql(`
  mutation SubmitReport($input: SubmitReportInput!) {
    submitReport(input: $input) {
      report {
        id
        ...ReportForm_report
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

type Cells = Record<string, number | null>;

/** A report in numbers: typed by whoever prepares it, submitted by the head, then only read. */
export function ReportForm(props: { report: FragmentType<typeof ReportForm_report>; askAgain: () => void }) {
  const { t } = useLingui();
  const { isOnline } = useConnection();
  const { place, words } = useDesk();
  const { today, isHead } = useOwnUnit();
  const states = useReportStateWords();
  const report = readFragment(ReportForm_report, props.report);
  const { id, version, period, viewerCanEdit, receiver } = report;
  const { elements } = period.regime;
  const fromServer = useMemo(() => cellsOf(report), [report]);
  const [isBusy, setBusy] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [versionToSubmit, setVersionToSubmit] = useState<number | null>(null);
  const draft = useFieldsDraft<Cells>(`report/${id}`, fromServer, { version, isBusy });
  const [saving, sendDraft] = useMutation(SaveReport_mutation);
  const [submitting, sendFinal] = useMutation(SubmitReport_mutation);
  const problems = useProblems();
  const { form, theirs } = draft;
  const empty = elements.filter(({ code }) => (form[code] ?? null) === null);
  const error = saving.error ?? submitting.error;
  const isStale = error && failureOf(error).code === 'CONFLICT';

  async function save(): Promise<number | null> {
    if (!draft.isDirty && report.state === 'DRAFT') return version;
    setBusy(true);
    const cells = elements.map(({ code }) => ({ code, value: form[code] ?? null }));
    const result = await sendDraft({ input: { id, version, cells } });
    const hasProblems = problems.keep({ payload: result.data?.saveReport, error: result.error });
    const saved = readFragment(ReportForm_report, result.data?.saveReport.report);
    if (result.error && failureOf(result.error).code === 'CONFLICT') props.askAgain();
    if (saved && !hasProblems) {
      draft.settle(cellsOf(saved));
      setSavedAt(new Date());
    }
    setBusy(false);
    return saved && !hasProblems ? saved.version : null;
  }

  async function saveDraft() {
    if ((await save()) !== null) notify(t`Đã lưu nháp`);
  }

  async function prepare() {
    if (empty.length > 0) {
      problems.keep({
        payload: {
          problems: empty.map(({ code }) => ({ code: 'report.cell.missing', path: ['cells', code], params: [] })),
        },
      });
      focusField(`cells-${empty[0]?.code}`);
      return;
    }
    const saved = await save();
    if (saved === null) return;
    if (isHead) setVersionToSubmit(saved);
    else notify(t`Đã lưu báo cáo đủ số. ${words.head} mở báo cáo này và nộp.`);
  }

  async function submitNow() {
    if (versionToSubmit === null) return;
    const result = await sendFinal({ input: { id, version: versionToSubmit } });
    const hasProblems = problems.keep({ payload: result.data?.submitReport, error: result.error });
    setVersionToSubmit(null);
    if (result.error && failureOf(result.error).code === 'CONFLICT') props.askAgain();
    if (!hasProblems && !result.error) notify(t`Đã nộp báo cáo ${period.title}`);
  }

  const head = (
    <PageHead
      title={t`Báo cáo ${period.title}`}
      crumbs={[
        { label: words.myUnit, href: place },
        { label: t`Báo cáo`, href: `${place}/bao-cao` },
      ]}
      intro={t`Số liệu từ ${formatDate(period.from)} đến ${formatDate(period.to)}. Nơi nhận: ${receiver.name}.`}
      actions={
        viewerCanEdit ? (
          <>
            <DueSign daysLeft={daysBetween(today, period.dueOn)}>{t`hạn nộp ${formatDate(period.dueOn)}`}</DueSign>
            <SaveState
              state={
                theirs ? 'conflict' : isBusy ? 'saving' : !draft.isDirty ? 'saved' : isOnline ? 'unsent' : 'on-device'
              }
              at={draft.isDirty ? draft.savedOnDeviceAt : savedAt}
            />
          </>
        ) : null
      }
    />
  );

  if (!viewerCanEdit) {
    return (
      <>
        {head}
        <Stack gap="l">
          <Panel title={t`Tình trạng`}>
            <FactList
              items={[
                { label: t`Trạng thái`, value: states[report.state] },
                {
                  label: t`Ngày nộp`,
                  value: report.submittedAt ? formatDateTime(report.submittedAt) : '–',
                  isNumeric: true,
                },
                {
                  label: t`Ngày tiếp nhận`,
                  value: report.acceptedAt ? formatDateTime(report.acceptedAt) : '–',
                  isNumeric: true,
                },
                {
                  label: t`Hạn nộp`,
                  value: report.isLate ? t`${formatDate(period.dueOn)}, nộp muộn` : formatDate(period.dueOn),
                  isNumeric: true,
                },
              ]}
            />
          </Panel>
          <Panel title={period.regime.title} isFlush>
            <Table
              label={t`Số liệu của báo cáo`}
              rows={elements}
              rowKey={({ code }) => code}
              columns={[
                {
                  id: 'code',
                  label: t`Mã`,
                  isNowrap: true,
                  cell: ({ code }) => <span className="at-num at-muted">{code}</span>,
                },
                { id: 'label', label: t`Chỉ tiêu`, phone: 'full', cell: ({ label }) => label },
                {
                  id: 'value',
                  label: t`Số liệu`,
                  isNumeric: true,
                  phone: 'aside',
                  cell: ({ code }) => valueOf(form[code]),
                },
                { id: 'unit', label: t`Đơn vị tính`, cell: ({ unit }) => unit },
              ]}
            />
          </Panel>
        </Stack>
      </>
    );
  }

  return (
    <>
      {head}
      <Stack gap="l">
        <FailureNotice error={problems.all.length || isStale ? undefined : error} />
        <ProblemsSummary
          problems={problems.all.map((problem) => ({
            message: `${elements.find(({ code }) => code === problem.path.at(-1))?.label ?? ''}: ${problems.of(...problem.path) ?? ''}`,
            fieldId: problem.path.join('-'),
          }))}
        />
        {isStale && !theirs && draft.isDirty ? (
          <Banner tone="info" isLive title={t`Chưa lưu: người khác vừa ghi ô khác.`}>
            {t`Số của họ đã vào biểu mẫu, số bạn nhập vẫn còn. Bấm Lưu nháp lần nữa.`}
          </Banner>
        ) : null}
        {theirs ? (
          <Banner
            tone="warn"
            isLive
            title={t`Người khác vừa lưu báo cáo này.`}
            action={<Button size="small" onPress={() => draft.settle(theirs)}>{t`Lấy số vừa lưu`}</Button>}
          >
            {t`Số bạn nhập vẫn còn; số vừa lưu ghi dưới từng ô. Bấm Lưu nháp để giữ số của bạn.`}
          </Banner>
        ) : null}
        <Panel title={period.regime.title}>
          <div className={classes['cells']}>
            {elements.map(({ code, label, unit }) => (
              <NumberField
                key={code}
                id={`cells-${code}`}
                label={label}
                unit={unit}
                min={0}
                isReadOnly={draft.isOpening}
                value={form[code] ?? null}
                onChange={(value) => draft.change({ [code]: value })}
                error={problems.of('cells', code)}
                warning={
                  theirs && (theirs[code] ?? null) !== (form[code] ?? null)
                    ? t`Vừa lưu: ${valueOf(theirs[code])}`
                    : undefined
                }
              />
            ))}
          </div>
        </Panel>
      </Stack>
      <ActionBar note={t`Người nhập liệu ghi số, ${words.head} nộp. Không có thì ghi 0.`}>
        <Button onPress={() => void saveDraft()} isLoading={isBusy}>{t`Lưu nháp`}</Button>
        <Button tone="primary" onPress={() => void prepare()} isLoading={isBusy || submitting.fetching}>
          {isHead ? t`Nộp báo cáo` : words.submitToHead}
        </Button>
      </ActionBar>
      <ConfirmDialog
        isOpen={versionToSubmit !== null}
        onOpenChange={(isOpen) => !isOpen && setVersionToSubmit(null)}
        title={t`Nộp báo cáo ${period.title} cho ${receiver.name}?`}
        consequence={t`Nộp xong, số liệu không sửa được.`}
        actLabel={t`Nộp báo cáo`}
        onAct={() => void submitNow()}
        isActing={submitting.fetching}
      />
    </>
  );
}

function cellsOf({ cells }: ReportForm_ReportFragment): Cells {
  return Object.fromEntries(cells.map(({ code, value }) => [code, value ?? null]));
}

function valueOf(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : formatNumber(value);
}
