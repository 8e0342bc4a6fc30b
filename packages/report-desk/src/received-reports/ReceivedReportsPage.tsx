import { useSearchState } from '@antoan/router';
import { Empty, FilterPick, LinkButton, Page, PageHead, Skeleton, Tabs } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { ReportState } from '../graphql/graphql.ts';
import { ReceivedReports } from './ReceivedReports.tsx';
import { useReportStateWords } from './useReportStateWords.ts';

const ReceivedReportsPage_periods = graphql(`
  query ReceivedReportsPagePeriods {
    reportPeriods {
      id
      title
      from
      to
      dueOn
      regime {
        id
        title
      }
    }
  }
`);

const ReceivedReportsPage_counts = graphql(`
  query ReceivedReportsPageCounts($periodId: ID!) {
    OWN: reports(periodId: $periodId, state: SUBMITTED, received: true, first: 1) {
      totalCount
    }
    SUBMITTED: reports(periodId: $periodId, state: SUBMITTED, first: 1) {
      totalCount
    }
    ACCEPTED: reports(periodId: $periodId, state: ACCEPTED, first: 1) {
      totalCount
    }
    DRAFT: reports(periodId: $periodId, state: DRAFT, first: 1) {
      totalCount
    }
    OPEN: reports(periodId: $periodId, state: OPEN, first: 1) {
      totalCount
    }
  }
`);

/** What the viewer's own body has received and must accept; then all in reach by state, in the order of the work. */
const TABS = ['OWN', 'SUBMITTED', 'ACCEPTED', 'DRAFT', 'OPEN'] as const satisfies readonly (ReportState | 'OWN')[];

interface ReceivedReportsPageProps {
  /** Where the viewer's body writes the reports it owes itself. */
  ownReportsHref: string;
}

/** The reports of the units in the viewer's reach, by period and state; those for the viewer's body are accepted here. */
export function ReceivedReportsPage({ ownReportsHref }: ReceivedReportsPageProps) {
  const { t } = useLingui();
  const words = { ...useReportStateWords(), OWN: t`Chờ cơ quan mình tiếp nhận` };
  const [periodId, setPeriodId] = useSearchState('ky');
  const [tabText, setTab] = useSearchState('muc', 'OWN');
  const [periods, askPeriods] = useQuery({ query: ReceivedReportsPage_periods });
  const all = periods.data?.reportPeriods ?? [];
  const period = all.find(({ id }) => id === periodId) ?? all[0];
  const [counts] = useQuery({
    query: ReceivedReportsPage_counts,
    variables: { periodId: period?.id ?? '' },
    pause: !period,
  });
  const tab = TABS.find((each) => each === tabText) ?? 'OWN';

  return (
    <Page density="compact">
      <PageHead
        title={t`Báo cáo của các đơn vị`}
        beside={
          period ? (
            <FilterPick
              label={t`Kỳ báo cáo`}
              isAlwaysSet
              options={all.map(({ id, title }) => ({ id, label: title }))}
              value={period.id}
              onChange={(next) => setPeriodId(next ?? '')}
            />
          ) : null
        }
        {...(period ? { intro: period.regime.title } : {})}
        actions={
          <LinkButton href={ownReportsHref} icon={FileText}>
            {t`Báo cáo của cơ quan mình`}
          </LinkButton>
        }
      />
      <QueryBoundary
        result={periods}
        retry={askPeriods}
        name={t`Kỳ báo cáo`}
        skeleton={<Skeleton shape="table" rows={10} />}
        isEmpty={({ reportPeriods }) => reportPeriods.length === 0}
        empty={<Empty title={t`Chưa mở kỳ báo cáo nào`} />}
      >
        {() =>
          period ? (
            <Tabs
              label={t`Tình trạng báo cáo`}
              selected={tab}
              onChange={(next) => setTab(next)}
              items={TABS.map((each) => ({
                id: each,
                label: words[each],
                ...(counts.data ? { count: counts.data[each].totalCount } : {}),
                content: (
                  <ReceivedReports
                    key={each}
                    periodId={period.id}
                    state={each === 'OWN' ? 'SUBMITTED' : each}
                    isToOwnBody={each === 'OWN'}
                  />
                ),
              }))}
            />
          ) : null
        }
      </QueryBoundary>
    </Page>
  );
}
