import {
  Button,
  Empty,
  FilterBar,
  FilterPick,
  FilterToggle,
  GateMark,
  LinkButton,
  Page,
  PageHead,
  Panel,
  SearchField,
  Skeleton,
} from '@antoan/ui';
import { useNominationStateWords } from '@antoan/gate-words';
import { QueryBoundary } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { PATHS } from '../paths.ts';
import { NominationTable } from './NominationTable.tsx';
import { NOMINATION_STATES, OUTCOMES, useScreeningFilter } from './useScreeningFilter.ts';

const PAGE_SIZE = 50;

const ScreeningListPage_query = graphql(`
  query ScreeningListPage(
    $year: Int
    $outcome: ScreeningOutcome
    $state: NominationState
    $search: String
    $first: Int!
    $after: String
  ) {
    nominations(year: $year, outcome: $outcome, state: $state, search: $search, first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          ...NominationRow_nomination
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    barred: nominations(year: $year, outcome: BAR, first: 1) {
      totalCount
    }
    held: nominations(year: $year, outcome: HOLD, first: 1) {
      totalCount
    }
    cleared: nominations(year: $year, outcome: CLEAR, first: 1) {
      totalCount
    }
  }
`);

/** Nominations of a year by what clause 5 says of them. */
export function ScreeningListPage() {
  const { t } = useLingui();
  const words = useNominationStateWords();
  const filter = useScreeningFilter();
  const { year, outcome, state, search, after } = filter;
  const [result, retry] = useQuery({
    query: ScreeningListPage_query,
    variables: {
      first: PAGE_SIZE,
      ...(year === undefined ? {} : { year }),
      ...(outcome ? { outcome } : {}),
      ...(state ? { state } : {}),
      ...(search.trim() ? { search } : {}),
      ...(after ? { after } : {}),
    },
    pause: year === undefined,
  });
  const { data } = result;
  const counts = { BAR: data?.barred.totalCount, HOLD: data?.held.totalCount, CLEAR: data?.cleared.totalCount };
  return (
    <Page density="compact">
      <PageHead
        title={t`Rà soát khen thưởng theo mục 5`}
        actions={<LinkButton href={PATHS.reviewLists}>{t`Danh sách rà soát`}</LinkButton>}
        beside={
          <FilterPick
            label={t`Năm`}
            isAlwaysSet
            options={filter.years.map((each) => ({ id: String(each), label: String(each) }))}
            value={String(year ?? '')}
            onChange={filter.setYear}
          />
        }
      />
      <Panel isFlush>
        <FilterBar count={data ? <Plural value={data.nominations.totalCount} other="# đề nghị" /> : null}>
          <SearchField label={t`Tìm đề nghị`} value={search} onChange={filter.setSearch} hasSlashKey />
          {OUTCOMES.map((each) => (
            <FilterToggle key={each} isOn={outcome === each} onChange={(isOn) => filter.setOutcome(isOn ? each : null)}>
              <GateMark value={each} isBoxed={false} /> <b className="at-num">{counts[each] ?? ''}</b>
            </FilterToggle>
          ))}
          <FilterPick
            label={t`Tình trạng`}
            options={NOMINATION_STATES.map((each) => ({ id: each, label: words[each] }))}
            value={state}
            onChange={filter.setState}
          />
        </FilterBar>
        <QueryBoundary
          result={result}
          retry={retry}
          name={t`Đề nghị khen thưởng`}
          skeleton={<Skeleton shape="table" rows={12} />}
        >
          {({ nominations }) => (
            <>
              <NominationTable
                nominations={nominations.edges.map(({ node }) => node)}
                hrefOf={(id) => `${PATHS.screening}/${id}`}
                empty={
                  search.trim() || outcome || state ? (
                    <Empty title={t`Không có đề nghị nào khớp bộ lọc`} />
                  ) : (
                    <Empty title={t`Năm ${{ year }} chưa có đề nghị khen thưởng nào`}>
                      {t`Đề nghị hiện ở đây ngay khi đơn vị lập, cùng kết quả rà soát theo mục 5.`}
                    </Empty>
                  )
                }
              />
              {after || nominations.pageInfo.hasNextPage ? (
                <div className="province-pages">
                  {after ? <Button size="small" onPress={() => filter.setAfter('')}>{t`Về trang đầu`}</Button> : null}
                  {nominations.pageInfo.hasNextPage ? (
                    <Button
                      size="small"
                      onPress={() => filter.setAfter(nominations.pageInfo.endCursor ?? '')}
                    >{t`Trang sau`}</Button>
                  ) : null}
                </div>
              ) : null}
            </>
          )}
        </QueryBoundary>
      </Panel>
    </Page>
  );
}
