import { Columns, FilterPick, Page, PageHead, Skeleton, Stack, Tally } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { Hierarchy } from '../graphql/graphql.ts';
import { UnitDrawer } from '../unit-drawer/UnitDrawer.tsx';
import { BoardTable } from './BoardTable.tsx';
import { PlaceTallies } from './PlaceTallies.tsx';
import type { UnitColumns } from './UnitTable.tsx';
import { useBoardState } from './useBoardState.ts';
import './unit-board.css';

const UnitBoard_query = graphql(`
  query UnitBoard($within: ID!, $hierarchy: Hierarchy!, $year: Int!, $search: String, $kind: UnitKind) {
    unit(id: $within) { id name kind level }
    unitBoard(within: $within, hierarchy: $hierarchy, year: $year, search: $search, kind: $kind) {
      tally { met notMet pending notSubject total }
      places {
        place { id name shortName code kind }
        tally { met notMet pending notSubject total }
      }
    }
  }
`);

interface UnitBoardProps {
  /** The unit the board stands below: the province, a district, a department. */
  within: { id: string; name: string };
  /** The tree by which units stand below it. */
  hierarchy: Hierarchy;
  /** Columns that the viewer's role may read; all unless said otherwise. */
  shows?: UnitColumns;
  /** Where a unit's dossier is read; left out where dossiers are none of the viewer's. */
  dossierHref?: (assessmentId: string) => string;
  /** Acts on the whole board, at the end of its head. */
  actions?: ReactNode;
}

const ALL_COLUMNS: UnitColumns = { way: true, guards: true, models: true };

/** The board of units: tally, places and table under one filter, and the unit that is opened from it. */
export function UnitBoard({ within, hierarchy, shows = ALL_COLUMNS, dossierHref, actions }: UnitBoardProps) {
  const { t } = useLingui();
  const state = useBoardState();
  const { year } = state;
  const top = state.placeId ?? within.id;
  const [board, askBoard] = useQuery({
    query: UnitBoard_query,
    variables: { within: top, hierarchy, year: year ?? 0, search: state.search || null, kind: state.kind },
    pause: !year,
  });
  if (year === undefined) return <Skeleton shape="page" />;

  const topUnit = board.data?.unit;
  const isProvince = topUnit?.kind === 'TERRITORY' && topUnit.level === 'PROVINCE';
  const places = (board.data?.unitBoard.places ?? []).filter(
    ({ place, tally }) => place.kind === 'TERRITORY' || tally.total > 1,
  );
  const isWaitingForPlaces = !board.data && hierarchy === 'TERRITORY';
  const table = (
    <BoardTable
      {...{ hierarchy, year, state, shows }}
      within={top}
      showsDistrict={isProvince || hierarchy !== 'TERRITORY'}
    />
  );
  return (
    <Page density="compact">
      <PageHead
        title={(state.placeId ? topUnit?.name : null) ?? within.name}
        {...(state.placeId ? { crumbs: [{ label: within.name, href: `?nam=${year}` }, { label: topUnit?.name ?? '' }] } : {})}
        beside={
          <FilterPick
            label={t`Năm xét`}
            isAlwaysSet
            options={state.years.map((each) => ({ id: String(each), label: String(each) }))}
            value={String(year)}
            onChange={(next) => state.setYear(next ?? '')}
          />
        }
        actions={actions}
      />
      <Stack gap="m">
        <QueryBoundary result={board} retry={askBoard} name={t`Kết quả theo nơi`} skeleton={<Skeleton rows={2} />}>
          {({ unitBoard }) => (
            <Tally counts={unitBoard.tally} year={year} selected={state.standing} onSelectedChange={state.setStanding} />
          )}
        </QueryBoundary>
        {places.length > 0 || isWaitingForPlaces ? (
          <Columns layout="aside-start">
            {isWaitingForPlaces ? (
              <Skeleton rows={6} />
            ) : (
              <PlaceTallies title={placesTitle(isProvince, hierarchy)} places={places} onOpen={state.setPlace} />
            )}
            {table}
          </Columns>
        ) : (
          table
        )}
      </Stack>
      <UnitDrawer {...{ year, shows, dossierHref }} unitId={state.openId} onClose={() => state.setOpen(null)} />
    </Page>
  );

  function placesTitle(isOfDistricts: boolean, by: Hierarchy): string {
    if (by !== 'TERRITORY') return t`Tỷ lệ đạt theo cơ quan`;
    return isOfDistricts ? t`Tỷ lệ đạt theo huyện, thị xã, thành phố` : t`Tỷ lệ đạt theo xã, phường, thị trấn`;
  }
}
