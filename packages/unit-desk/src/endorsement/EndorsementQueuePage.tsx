import { useNominationStateWords, useNomineeSubjectWords } from '@antoan/gate-words';
import { useSearchState } from '@antoan/router';
import { Button, Cluster, Empty, FilterBar, FilterPick, GateMark, Page, PageHead, Panel, Table } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { NominationState } from '../graphql/graphql.ts';

const EndorsementQueuePage_query = graphql(`
  query EndorsementQueuePage($state: NominationState, $after: String) {
    nominations(state: $state, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          year
          subject
          nomineeName
          state
          kind {
            code
            validFrom
            name
          }
          unit {
            id
            name
          }
          screening {
            id
            outcome
          }
        }
      }
    }
  }
`);

const STATES = ['CLEARED', 'HELD', 'BARRED', 'ENDORSED', 'IN_COUNCIL', 'PROPOSED', 'GRANTED', 'REFUSED'] as const;

/** Nominations of the units below: those that wait for the managing level first. */
export function EndorsementQueuePage({ path }: { path: string }) {
  const { t } = useLingui();
  const states = useNominationStateWords();
  const subjects = useNomineeSubjectWords();
  const [stateText, setState] = useSearchState('trang-thai', 'CLEARED');
  const [after, setAfter] = useSearchState('after');
  const state: NominationState = STATES.find((each) => each === stateText) ?? 'CLEARED';
  const [result, retry] = useQuery({
    query: EndorsementQueuePage_query,
    variables: { state, after: after || null },
  });
  const next = result.data?.nominations.pageInfo.hasNextPage ? result.data.nominations.pageInfo.endCursor : null;
  return (
    <Page density="compact">
      <PageHead
        title={t`Đề nghị khen thưởng`}
        intro={t`Đề nghị đủ điều kiện theo mục 5 Chỉ thị chờ cấp quản lý cho ý kiến, sau đó hai bên xác nhận và trình.`}
      />
      <Panel isFlush>
        <FilterBar count={result.data ? <Plural value={result.data.nominations.totalCount} other="# đề nghị" /> : null}>
          <FilterPick
            label={t`Tình trạng`}
            isAlwaysSet
            options={STATES.map((id) => ({ id, label: id === 'CLEARED' ? t`Chờ ý kiến cấp quản lý` : states[id] }))}
            value={state}
            onChange={(id) => setState(id ?? 'CLEARED')}
          />
        </FilterBar>
        <QueryBoundary result={result} retry={retry} name={t`Đề nghị khen thưởng`}>
          {({ nominations }) => (
            <Table
              label={t`Đề nghị khen thưởng của đơn vị trực thuộc`}
              rows={nominations.edges.map(({ node }) => node)}
              rowKey={({ id }) => id}
              rowName={({ nomineeName, kind }) => `${nomineeName}, ${kind.name}`}
              rowHref={({ id }) => `${path}/${id}`}
              empty={<Empty title={t`Không có đề nghị nào ở tình trạng này`} />}
              columns={[
                {
                  id: 'nominee',
                  label: t`Được đề nghị`,
                  cell: ({ nomineeName, subject }) => (
                    <>
                      {nomineeName}
                      <div className="at-sub">{subjects[subject]}</div>
                    </>
                  ),
                },
                { id: 'kind', label: t`Danh hiệu, hình thức`, phone: 'full', cell: ({ kind }) => kind.name },
                { id: 'unit', label: t`Đơn vị`, phone: 'full', cell: ({ unit }) => unit.name },
                { id: 'year', label: t`Năm`, isNumeric: true, cell: ({ year }) => year },
                {
                  id: 'gate',
                  label: t`Mục 5`,
                  phone: 'aside',
                  isNowrap: true,
                  cell: ({ screening }) => (screening ? <GateMark value={screening.outcome} /> : null),
                },
              ]}
            />
          )}
        </QueryBoundary>
      </Panel>
      {after || next ? (
        <Cluster align="end">
          {after ? <Button onPress={() => setAfter('')}>{t`Về trang đầu`}</Button> : null}
          {next ? <Button onPress={() => setAfter(next)}>{t`Trang sau`}</Button> : null}
        </Cluster>
      ) : null}
    </Page>
  );
}
