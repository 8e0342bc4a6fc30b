import { formatDate, keepCompounds } from '@antoan/i18n';
import { useSearchState } from '@antoan/router';
import { Button, Cluster, type Column, daysBetween, DueSign, Empty, Panel, Skeleton, Table, Tag } from '@antoan/ui';
import { QueryBoundary, usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { ChevronLeft, ChevronRight, Inbox } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { ReceivedReportsQuery, ReportState } from '../graphql/graphql.ts';
import { ReportDrawer } from './ReportDrawer.tsx';

const PAGE_SIZE = 50;

const ReceivedReports_query = graphql(`
  query ReceivedReports($periodId: ID!, $state: ReportState!, $received: Boolean, $first: Int!, $after: String) {
    reports(periodId: $periodId, state: $state, received: $received, first: $first, after: $after) {
      edges {
        node {
          id
          state
          isLate
          submittedAt
          acceptedAt
          viewerCanAccept
          unit {
            id
            name
            placeName
            districtName
          }
          receiver {
            id
            name
          }
          period {
            id
            dueOn
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type ReceivedReport = ReceivedReportsQuery['reports']['edges'][number]['node'];

interface ReceivedReportsProps {
  periodId: string;
  state: ReportState;
  /** Only those sent to the viewer's own body. */
  isToOwnBody?: boolean;
}

/** The reports of one period in one state; those that wait for the viewer come first on each page. */
export function ReceivedReports({ periodId, state, isToOwnBody = false }: ReceivedReportsProps) {
  const { t } = useLingui();
  const [after, setAfter] = useSearchState('after');
  const [openId, setOpenId] = useSearchState('mo');
  const open = (id: string) => setOpenId(id, { keepsCursor: true });
  const [result, retry] = useQuery({
    query: ReceivedReports_query,
    variables: { periodId, state, first: PAGE_SIZE, ...(isToOwnBody && { received: true }), ...(after && { after }) },
  });
  const columns = useColumns(state);
  const reports = (result.data?.reports.edges ?? []).map(({ node }) => node).toSorted(waitingFirst);
  const waiting = reports.filter(({ viewerCanAccept }) => viewerCanAccept).map(({ id }) => id);
  const nextId = waiting[waiting.indexOf(openId) + 1] ?? waiting.find((id) => id !== openId) ?? '';

  return (
    <>
      <Panel isFlush>
        <QueryBoundary
          result={result}
          retry={retry}
          name={t`Danh sách báo cáo`}
          skeleton={<Skeleton shape="table" rows={10} />}
        >
          {({ reports: { pageInfo } }) => (
            <>
              <Table
                label={t`Danh sách báo cáo`}
                rows={reports}
                rowKey={({ id }) => id}
                rowName={({ unit }) => unit.name}
                columns={columns}
                onOpen={({ id }) => open(id)}
                {...(openId ? { currentKey: openId } : {})}
                empty={<Empty icon={Inbox} title={t`Không có báo cáo nào`} />}
              />
              {after || pageInfo.hasNextPage ? (
                <div className="at-panel-body">
                  <Cluster align="end">
                    {after ? (
                      <Button size="small" icon={ChevronLeft} onPress={() => setAfter('')}>
                        {t`Về trang đầu`}
                      </Button>
                    ) : null}
                    {pageInfo.hasNextPage ? (
                      <Button size="small" icon={ChevronRight} onPress={() => setAfter(pageInfo.endCursor ?? '')}>
                        {t`Trang sau`}
                      </Button>
                    ) : null}
                  </Cluster>
                </div>
              ) : null}
            </>
          )}
        </QueryBoundary>
      </Panel>
      <ReportDrawer reportId={openId || null} onClose={() => open('')} onAccepted={() => open(nextId)} />
    </>
  );
}

function useColumns(state: ReportState): Column<ReceivedReport>[] {
  const { t } = useLingui();
  const today = usePlatform()?.today;
  const day = (moment: string | null | undefined) => (moment ? formatDate(moment) : '–');
  const due: Column<ReceivedReport> = {
    id: 'due',
    label: t`Hạn nộp`,
    isNowrap: true,
    cell: ({ period, isLate, submittedAt }) => {
      if (!submittedAt && today) return <DueSign daysLeft={daysBetween(today, period.dueOn)} />;
      return (
        <>
          <span className="at-num">{formatDate(period.dueOn)}</span>{' '}
          {isLate ? <Tag tone="warn">{t`Nộp chậm`}</Tag> : null}
        </>
      );
    },
  };
  const sent: Column<ReceivedReport> = {
    id: 'submitted',
    label: t`Ngày nộp`,
    isNumeric: true,
    cell: ({ submittedAt }) => day(submittedAt),
  };
  const accepted: Column<ReceivedReport> = {
    id: 'accepted',
    label: t`Ngày tiếp nhận`,
    isNumeric: true,
    cell: ({ acceptedAt }) => day(acceptedAt),
  };
  return [
    { id: 'unit', label: t`Đơn vị`, width: '36%', cell: ({ unit }) => keepCompounds(unit.name) },
    {
      id: 'place',
      label: t`Địa bàn`,
      isNowrap: true,
      cell: ({ unit }) => [unit.placeName, unit.districtName].filter(Boolean).join(', '),
    },
    {
      id: 'receiver',
      label: t`Nơi nhận`,
      cell: ({ receiver, viewerCanAccept }) =>
        viewerCanAccept ? <b>{receiver.name}</b> : <span className="at-sub">{receiver.name}</span>,
    },
    due,
    ...(state === 'SUBMITTED' || state === 'ACCEPTED' ? [sent] : []),
    ...(state === 'ACCEPTED' ? [accepted] : []),
  ];
}

// The server gives them by name; toSorted is stable, so they stay so within each part.
function waitingFirst(one: ReceivedReport, other: ReceivedReport): number {
  return Number(other.viewerCanAccept) - Number(one.viewerCanAccept);
}
