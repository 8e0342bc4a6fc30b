import { Button, Cluster, Empty, Panel, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { Hierarchy } from '../graphql/graphql.ts';
import { BoardFilters } from './BoardFilters.tsx';
import { type PlaceShown, type UnitColumns, UnitTable } from './UnitTable.tsx';
import type { BoardState } from './useBoardState.ts';

const PAGE_SIZE = 50;

const BoardTable_query = graphql(`
  query BoardTable(
    $within: ID!
    $hierarchy: Hierarchy!
    $year: Int!
    $search: String
    $kind: UnitKind
    $standing: Standing
    $needsAttentionFirst: Boolean!
    $first: Int!
    $after: String
    $showsWay: Boolean!
    $showsGuards: Boolean!
    $showsModels: Boolean!
  ) {
    units(
      within: $within
      hierarchy: $hierarchy
      year: $year
      search: $search
      kind: $kind
      standing: $standing
      organisationsOnly: true
      needsAttentionFirst: $needsAttentionFirst
      first: $first
      after: $after
    ) {
      totalCount
      edges {
        node {
          id
          ...UnitRow_unit
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface BoardTableProps {
  within: string;
  hierarchy: Hierarchy;
  year: number;
  state: BoardState;
  shows: UnitColumns;
  placeShown: PlaceShown;
  /** The places the board can be narrowed to. */
  places: readonly { id: string; label: string }[];
  placesLabel: string;
  onPlaceChange: (placeId: string | null) => void;
}

/** The units the board's filter finds, page by page. */
export function BoardTable({ within, hierarchy, year, state, shows, placeShown, ...byPlace }: BoardTableProps) {
  const { t } = useLingui();
  const [result, retry] = useQuery({
    query: BoardTable_query,
    variables: {
      ...{ within, hierarchy, year, ...state.filter },
      ...(state.standing ? { standing: state.standing } : {}),
      ...{ needsAttentionFirst: state.isAttentionFirst, first: PAGE_SIZE, after: state.after },
      ...{ showsWay: shows.way, showsGuards: shows.guards, showsModels: shows.models },
    },
  });
  return (
    <Panel isFlush>
      <BoardFilters state={state} total={result.data?.units.totalCount} {...byPlace} />
      <QueryBoundary
        result={result}
        retry={retry}
        name={t`Danh sách đơn vị`}
        skeleton={<Skeleton shape="table" rows={12} />}
      >
        {({ units }, missing) => (
          <>
            <UnitTable
              units={units.edges.map(({ node }) => node)}
              {...{ year, shows, missing, placeShown }}
              query={state.search}
              currentId={state.openId}
              onOpen={state.setOpen}
              empty={
                <Empty
                  title={t`Không có đơn vị nào khớp bộ lọc`}
                >{t`Bỏ bớt điều kiện lọc hoặc tìm bằng từ khác.`}</Empty>
              }
            />
            <Pages pageInfo={units.pageInfo} after={state.after} onChange={state.setAfter} />
          </>
        )}
      </QueryBoundary>
    </Panel>
  );
}

interface PagesProps {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  after: string | null;
  onChange: (after: string | null) => void;
}

function Pages({ pageInfo, after, onChange }: PagesProps) {
  const { t } = useLingui();
  if (!after && !pageInfo.hasNextPage) return null;
  return (
    <div className="dossier-pages">
      <Cluster align="end">
        {after ? (
          <Button size="small" icon={ChevronLeft} onPress={() => onChange(null)}>
            {t`Về trang đầu`}
          </Button>
        ) : null}
        {pageInfo.hasNextPage ? (
          <Button size="small" icon={ChevronRight} onPress={() => onChange(pageInfo.endCursor ?? null)}>
            {t`Trang sau`}
          </Button>
        ) : null}
      </Cluster>
    </div>
  );
}
