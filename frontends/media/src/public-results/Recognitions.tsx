import { formatDate, formatNumber } from '@antoan/i18n';
import { useSearchState } from '@antoan/router';
import { Empty, RecognitionList, SearchField, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { PageButtons } from '../page-buttons/PageButtons.tsx';
import styles from './public-results.module.css';

const Recognitions_query = graphql(`
  query Recognitions($year: Int!, $search: String, $after: String) {
    publicRecognitions(year: $year, search: $search, first: 10, after: $after) {
      totalCount
      edges {
        node {
          id
          unitName
          placeName
          districtName
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

/** Every recognised unit of a year by name and decision, ten at a time, found without marks. */
export function Recognitions({ year }: { year: number }) {
  const { t } = useLingui();
  const [search, setSearch] = useSearchState('tim');
  const [after, setAfter] = useSearchState('after');
  const words = useDeferredValue(search);
  const [result, retry] = useQuery({
    query: Recognitions_query,
    variables: { year, search: words || null, after: after || null },
  });

  return (
    <section aria-labelledby="don-vi">
      <h2 id="don-vi">{t`Đơn vị được công nhận`}</h2>
      <div className={styles.search}>
        <SearchField
          label={t`Tìm đơn vị được công nhận`}
          placeholder={t`Tên trường, công ty, cơ quan`}
          value={search}
          onChange={setSearch}
          hasSlashKey
        />
      </div>
      <QueryBoundary
        result={result}
        retry={retry}
        name={t`Đơn vị được công nhận`}
        skeleton={<Skeleton shape="lines" />}
        isEmpty={({ publicRecognitions }) => publicRecognitions.totalCount === 0}
        empty={
          search ? (
            <Empty title={t`Không tìm thấy đơn vị nào`}>{t`Chỉ đơn vị đã được công bố công nhận mới có ở đây.`}</Empty>
          ) : (
            <Empty title={t`Chưa công bố đơn vị nào của năm ${year}`} />
          )
        }
      >
        {({ publicRecognitions: { edges, pageInfo, totalCount } }) => (
          <>
            <p className={styles.note} role="status">
              {t`${formatNumber(totalCount)} đơn vị`}
            </p>
            <RecognitionList
              items={edges.map(({ node }) => ({
                id: node.id,
                name: node.unitName,
                detail: (
                  <>
                    {node.placeName}, {node.districtName}
                    <br />
                    <span className="at-nowrap">{t`Quyết định số ${node.decisionNumber}`}</span>,{' '}
                    {formatDate(node.decisionDate)}
                  </>
                ),
              }))}
            />
            <PageButtons
              isFirst={after === ''}
              endCursor={pageInfo.hasNextPage ? pageInfo.endCursor : null}
              onOpen={setAfter}
            />
          </>
        )}
      </QueryBoundary>
    </section>
  );
}
