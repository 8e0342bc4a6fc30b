import { useSearchState } from '@antoan/router';
import { Button, Cluster, Empty, FilterBar, FilterPick, Page, PageHead, Panel, Skeleton } from '@antoan/ui';
import { QueryBoundary, usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { boardYears } from '../unit-board/board-years.ts';
import { AllowLateDrawer, type LateDossier } from './AllowLateDrawer.tsx';
import { UnsubmittedTable } from './UnsubmittedTable.tsx';

const PAGE_SIZE = 50;

const UnsubmittedPage_query = graphql(`
  query UnsubmittedPage($year: Int!, $managedById: ID, $first: Int!, $after: String) {
    unsubmittedByBody(year: $year) {
      managedBy {
        id
        name
      }
      unregistered
      registered
    }
    unsubmittedUnits(year: $year, managedById: $managedById, first: $first, after: $after) {
      totalCount
      edges {
        node {
          ...UnsubmittedTable_unit
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface UnsubmittedPageProps {
  dossierHref: (assessmentId: string) => string;
}

/** Who has not submitted for a year, by managing body, those that never registered among them; a late submission is allowed here. */
export function UnsubmittedPage({ dossierHref }: UnsubmittedPageProps) {
  const { t } = useLingui();
  const platform = usePlatform();
  const [chosenYear, setYear] = useSearchState('nam');
  const [body, setBody] = useSearchState('coquan');
  const [after, setAfter] = useSearchState('after');
  const [excused, setExcused] = useState<LateDossier | null>(null);
  const year = Number(chosenYear || platform?.standardYear || 0);
  const [result, retry] = useQuery({
    query: UnsubmittedPage_query,
    variables: { year, first: PAGE_SIZE, ...(body && { managedById: body }), ...(after && { after }) },
    pause: year === 0,
  });
  const tallies = result.data?.unsubmittedByBody ?? [];
  const bodies = tallies.flatMap(({ managedBy, unregistered, registered }) =>
    managedBy ? [{ id: managedBy.id, label: `${managedBy.name} (${unregistered + registered})` }] : [],
  );
  const unregistered = tallies.reduce((sum, tally) => sum + tally.unregistered, 0);
  const registered = tallies.reduce((sum, tally) => sum + tally.registered, 0);
  const total = result.data?.unsubmittedUnits.totalCount ?? 0;
  return (
    <Page density="compact">
      <PageHead
        title={t`Đơn vị chưa nộp hồ sơ năm ${{ year }}`}
        beside={
          <FilterPick
            label={t`Năm xét`}
            isAlwaysSet
            options={boardYears(platform?.standardYear ?? year).map((each) => ({
              id: String(each),
              label: String(each),
            }))}
            value={String(year)}
            onChange={(next) => setYear(next ?? '')}
          />
        }
        intro={t`${{ unregistered }} đơn vị chưa đăng ký, ${{ registered }} đơn vị đã đăng ký mà chưa nộp. Chưa nộp không phải là chưa đạt: chỉ quyết định của cấp có thẩm quyền mới kết luận.`}
      />
      <Panel isFlush>
        <FilterBar count={t`${{ total }} đơn vị`}>
          {bodies.length > 1 ? (
            <FilterPick
              label={t`Cơ quan quản lý`}
              options={bodies}
              value={body || null}
              onChange={(next) => setBody(next ?? '')}
            />
          ) : null}
        </FilterBar>
        <QueryBoundary
          result={result}
          retry={retry}
          name={t`Danh sách chưa nộp`}
          skeleton={<Skeleton shape="table" />}
          isEmpty={({ unsubmittedUnits }) => unsubmittedUnits.edges.length === 0}
          empty={<Empty icon={CircleCheck} title={t`Không còn đơn vị nào chưa nộp`} />}
        >
          {({ unsubmittedUnits }) => (
            <>
              <UnsubmittedTable
                units={unsubmittedUnits.edges.map(({ node }) => node)}
                dossierHref={dossierHref}
                onExcuse={setExcused}
              />
              <div className="at-panel-body">
                <Cluster gap="s">
                  {after ? <Button size="small" onPress={() => setAfter('')}>{t`Về đầu danh sách`}</Button> : null}
                  {unsubmittedUnits.pageInfo.hasNextPage ? (
                    <Button
                      size="small"
                      onPress={() => setAfter(unsubmittedUnits.pageInfo.endCursor ?? '')}
                    >{t`Các đơn vị sau`}</Button>
                  ) : null}
                </Cluster>
              </div>
            </>
          )}
        </QueryBoundary>
      </Panel>
      {excused ? (
        <AllowLateDrawer
          dossier={excused}
          onClose={() => setExcused(null)}
          onDone={() => {
            setExcused(null);
            retry({ requestPolicy: 'network-only' });
          }}
        />
      ) : null}
    </Page>
  );
}
