import { formatDate, formatNumber } from '@antoan/i18n';
import { Button, Drawer, FactList, notify, ProblemsSummary, Skeleton, Stack, Table } from '@antoan/ui';
import { FailureNotice, QueryBoundary, useProblems, useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { ReportDrawerQuery } from '../graphql/graphql.ts';
import './report-problems.ts';

const ReportDrawer_query = graphql(`
  query ReportDrawer($id: ID!) {
    report(id: $id) {
      id
      version
      state
      isLate
      submittedAt
      acceptedAt
      viewerCanAccept
      unit {
        id
        name
      }
      receiver {
        id
        name
      }
      cells {
        code
        value
      }
      period {
        id
        title
        from
        to
        dueOn
        regime {
          id
          legalBasis
          elements {
            code
            label
            unit
          }
        }
      }
    }
  }
`);

const AcceptReport_mutation = graphql(`
  mutation AcceptReport($input: AcceptReportInput!) {
    acceptReport(input: $input) {
      report {
        id
        version
        state
        acceptedAt
        viewerCanAccept
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

type OpenReport = NonNullable<ReportDrawerQuery['report']>;

interface ReportDrawerProps {
  /** The report that is open, or null. */
  reportId: string | null;
  onClose: () => void;
  /** Opens the next one that waits. */
  onAccepted: () => void;
}

/** The numbers of one report, and accepting it. */
export function ReportDrawer({ reportId, onClose, onAccepted }: ReportDrawerProps) {
  const { t } = useLingui();
  const problems = useProblems();
  const [triedId, setTriedId] = useState<string | null>(null);
  const [result, retry] = useQuery({ query: ReportDrawer_query, variables: { id: reportId ?? '' }, pause: !reportId });
  const [{ fetching, error }, accept] = useMutation(AcceptReport_mutation);
  const report = result.data?.report?.id === reportId ? result.data?.report : null;

  async function acceptOpen({ id, version, unit }: OpenReport) {
    setTriedId(id);
    const answer = await accept({ input: { id, version } });
    if (problems.keep({ payload: answer.data?.acceptReport ?? null, error: answer.error }) || answer.error) return;
    notify(t`Đã tiếp nhận báo cáo của ${{ name: unit.name }}`);
    onAccepted();
  }

  return (
    <Drawer
      isOpen={reportId !== null}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={report?.unit.name ?? t`Báo cáo`}
      footer={
        report?.viewerCanAccept ? (
          <Button
            tone="primary"
            icon={CircleCheck}
            isWide
            isLoading={fetching}
            loadingLabel={t`Đang tiếp nhận`}
            onPress={() => void acceptOpen(report)}
          >
            {t`Tiếp nhận báo cáo`}
          </Button>
        ) : null
      }
    >
      <Stack gap="l">
        {triedId === reportId ? (
          <>
            <FailureNotice error={problems.all.length > 0 ? undefined : error} />
            <ProblemsSummary problems={problems.others().map((message) => ({ message }))} />
          </>
        ) : null}
        <QueryBoundary result={result} retry={retry} name={t`Báo cáo`} skeleton={<Skeleton rows={8} />}>
          {() => (report ? <ReportContent report={report} /> : <Skeleton rows={8} />)}
        </QueryBoundary>
      </Stack>
    </Drawer>
  );
}

function ReportContent({ report }: { report: OpenReport }) {
  const { t } = useLingui();
  const { period, receiver, submittedAt, acceptedAt, isLate, cells } = report;
  const valueOf = (code: string) => cells.find((cell) => cell.code === code)?.value;
  const dated = (moment: string | null | undefined) => (moment ? formatDate(moment) : t`Chưa có`);
  return (
    <>
      <FactList
        items={[
          { label: t`Kỳ báo cáo`, value: period.title },
          {
            label: t`Thời gian số liệu`,
            value: `${formatDate(period.from)} – ${formatDate(period.to)}`,
            isNumeric: true,
          },
          { label: t`Hạn nộp`, value: formatDate(period.dueOn), isNumeric: true },
          {
            label: t`Ngày nộp`,
            value: submittedAt && isLate ? t`${{ date: dated(submittedAt) }}, nộp chậm` : dated(submittedAt),
            isNumeric: true,
          },
          { label: t`Nơi nhận`, value: receiver.name },
          { label: t`Ngày tiếp nhận`, value: dated(acceptedAt), isNumeric: true },
        ]}
      />
      <Table
        label={t`Số liệu báo cáo`}
        rows={period.regime.elements}
        rowKey={({ code }) => code}
        columns={[
          { id: 'label', label: t`Nội dung`, cell: ({ label }) => label },
          {
            id: 'value',
            label: t`Số liệu`,
            isNumeric: true,
            phone: 'aside',
            cell: ({ code }) => {
              const value = valueOf(code);
              return typeof value === 'number' ? formatNumber(value) : t`Chưa có`;
            },
          },
          { id: 'unit', label: t`Đơn vị tính`, cell: ({ unit }) => unit },
        ]}
      />
      <WhoAccepts report={report} />
    </>
  );
}

/** Why there is no button: another body receives it, or the viewer has submitted it. */
function WhoAccepts({ report: { state, viewerCanAccept, receiver } }: { report: OpenReport }) {
  const { t } = useLingui();
  const bodies = (useViewer()?.grants ?? []).map(({ bodyUnit }) => bodyUnit?.id);
  if (state !== 'SUBMITTED' || viewerCanAccept) return null;
  return (
    <p className="at-sub">
      {bodies.includes(receiver.id)
        ? t`Người đã nộp báo cáo không tiếp nhận chính báo cáo đó. Người khác của cơ quan tiếp nhận.`
        : t`${{ receiver: receiver.name }} tiếp nhận báo cáo này.`}
    </p>
  );
}
