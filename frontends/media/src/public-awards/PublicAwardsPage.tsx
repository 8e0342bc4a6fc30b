import { formatDate, formatNumber } from '@antoan/i18n';
import { useSearchState } from '@antoan/router';
import { Empty, Page, PageHead, Panel, Skeleton, Table } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { PageButtons } from '../page-buttons/PageButtons.tsx';
import { YearPick } from '../year/YearPick.tsx';
import { useYear } from '../year/useYear.ts';

const PublicAwardsPage_query = graphql(`
  query PublicAwardsPage($year: Int!, $after: String) {
    publicAwards(year: $year, first: 20, after: $after) {
      totalCount
      edges {
        node {
          id
          awardName
          recipientName
          unitName
          decisionNumber
          decisionDate
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Awards that have been made public, for everybody. */
export function PublicAwardsPage() {
  const { t } = useLingui();
  const { year, isKnown } = useYear();
  const [after, setAfter] = useSearchState('after');
  const [result, retry] = useQuery({
    query: PublicAwardsPage_query,
    variables: { year, after: after || null },
    pause: !isKnown,
  });

  return (
    <Page density="roomy" width="text">
      <PageHead
        title={t`Khen thưởng năm ${year}`}
        intro={t`Tập thể, cá nhân được khen thưởng theo quyết định đã công bố.`}
        beside={<YearPick />}
      />
      <QueryBoundary
        result={result}
        retry={retry}
        name={t`Khen thưởng`}
        skeleton={<Skeleton shape="table" />}
        isEmpty={({ publicAwards }) => publicAwards.totalCount === 0}
        empty={<Empty title={t`Chưa công bố quyết định khen thưởng nào của năm ${year}`} />}
      >
        {({ publicAwards: { edges, pageInfo, totalCount } }) => (
          <Panel isFlush title={t`${formatNumber(totalCount)} tập thể, cá nhân`}>
            <Table
              label={t`Khen thưởng năm ${year}`}
              rows={edges.map(({ node }) => node)}
              rowKey={(award) => award.id}
              rowName={(award) => award.recipientName}
              columns={[
                { id: 'recipient', label: t`Tập thể, cá nhân`, cell: (award) => award.recipientName },
                {
                  id: 'unit',
                  label: t`Đơn vị`,
                  phone: 'full',
                  cell: (award) => (award.unitName === award.recipientName ? '' : award.unitName),
                },
                { id: 'award', label: t`Hình thức`, phone: 'full', cell: (award) => award.awardName },
                {
                  id: 'decision',
                  label: t`Quyết định`,
                  phone: 'full',
                  cell: (award) => t`Số ${award.decisionNumber}, ${formatDate(award.decisionDate)}`,
                },
              ]}
            />
            <PageButtons
              isFirst={after === ''}
              endCursor={pageInfo.hasNextPage ? pageInfo.endCursor : null}
              onOpen={setAfter}
            />
          </Panel>
        )}
      </QueryBoundary>
    </Page>
  );
}
