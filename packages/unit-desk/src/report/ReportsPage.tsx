import { formatDate } from '@antoan/i18n';
import { daysBetween, DueSign, Empty, Page, PageHead, Panel, Table, TextLink } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { useOwnUnit } from '../desk/useOwnUnit.ts';
import { graphql } from '../graphql.ts';
import { useReportStateWords } from './useReportStateWords.ts';

const ReportsPage_query = graphql(`
  query ReportsPage($id: ID!) {
    unit(id: $id) {
      id
      name
      reports {
        id
        state
        isLate
        submittedAt
        acceptedAt
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
        }
      }
    }
  }
`);

/** The reports the unit owes and has sent, the newest period first. */
export function ReportsPage() {
  const { t } = useLingui();
  const { place, words } = useDesk();
  const { id, today } = useOwnUnit();
  const states = useReportStateWords();
  const [result, retry] = useQuery({ query: ReportsPage_query, variables: { id }, pause: !id });
  return (
    <Page>
      <PageHead title={t`Báo cáo`} crumbs={[{ label: words.myUnit, href: place }, { label: t`Báo cáo` }]} />
      <Panel isFlush>
        <QueryBoundary result={result} retry={retry} name={t`Báo cáo`}>
          {({ unit }) =>
            unit?.reports ? (
              <Table
                label={t`Báo cáo của đơn vị`}
                rows={unit.reports.toSorted((one, other) => other.period.to.localeCompare(one.period.to))}
                rowKey={(report) => report.id}
                rowName={({ period }) => period.title}
                empty={
                  <Empty title={t`Chưa có kỳ báo cáo nào`}>{t`Kỳ báo cáo được mở theo chế độ báo cáo của tỉnh.`}</Empty>
                }
                columns={[
                  {
                    id: 'period',
                    label: t`Kỳ báo cáo`,
                    cell: (report) => <TextLink href={`${place}/bao-cao/${report.id}`}>{report.period.title}</TextLink>,
                  },
                  {
                    id: 'state',
                    label: t`Trạng thái`,
                    phone: 'aside',
                    isNowrap: true,
                    cell: ({ state }) => <b>{states[state]}</b>,
                  },
                  {
                    id: 'range',
                    label: t`Số liệu từ ngày – đến ngày`,
                    phone: 'full',
                    isNowrap: true,
                    cell: ({ period }) => (
                      <span className="at-num">
                        {formatDate(period.from)} – {formatDate(period.to)}
                      </span>
                    ),
                  },
                  {
                    id: 'due',
                    label: t`Hạn nộp`,
                    phone: 'full',
                    cell: ({ state, period, isLate }) =>
                      state === 'OPEN' || state === 'DRAFT' ? (
                        <DueSign daysLeft={daysBetween(today, period.dueOn)}>{formatDate(period.dueOn)}</DueSign>
                      ) : (
                        <>
                          {formatDate(period.dueOn)}
                          {isLate ? <span className="at-sub"> {t`nộp muộn`}</span> : null}
                        </>
                      ),
                  },
                  {
                    id: 'submitted',
                    label: t`Ngày nộp`,
                    isNumeric: true,
                    cell: ({ submittedAt }) => (submittedAt ? formatDate(submittedAt) : '–'),
                  },
                  { id: 'receiver', label: t`Nơi nhận`, cell: ({ receiver }) => receiver.name },
                ]}
              />
            ) : (
              <div className="at-panel-body">{t`Chưa lấy được`}</div>
            )
          }
        </QueryBoundary>
      </Panel>
    </Page>
  );
}
