import { formatPercent } from '@antoan/i18n';
import { Columns, FilterPick, Page, PageHead, Skeleton, Stack, Tally, type TallyCounts } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { Hierarchy, UnitBoardQuery } from '../graphql/graphql.ts';
import { UnitDrawer } from '../unit-drawer/UnitDrawer.tsx';
import { BoardTable } from './BoardTable.tsx';
import { PlaceTallies } from './PlaceTallies.tsx';
import type { PlaceShown, UnitColumns } from './UnitTable.tsx';
import { useBoardState } from './useBoardState.ts';
import './unit-board.css';

const UnitBoard_query = graphql(`
  query UnitBoard(
    $within: ID!
    $hierarchy: Hierarchy!
    $year: Int!
    $yearBefore: Int!
    $search: String
    $kind: UnitKind
  ) {
    unit(id: $within) {
      id
      name
      kind
      level
      parent(hierarchy: $hierarchy) {
        id
        name
      }
    }
    yearBefore: unitBoard(within: $within, hierarchy: $hierarchy, year: $yearBefore, search: $search, kind: $kind) {
      tally {
        met
        notMet
        pending
        notSubject
        total
      }
    }
    unitBoard(within: $within, hierarchy: $hierarchy, year: $year, search: $search, kind: $kind) {
      tally {
        met
        notMet
        pending
        notSubject
        total
      }
      places {
        place {
          id
          name
          shortName
          code
          kind
        }
        tally {
          met
          notMet
          pending
          notSubject
          total
        }
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
  /** Where a unit has a page of its own; left out where it has none. */
  unitHref?: (unitId: string) => string;
  /** Where units are said to stand, when their tree does not say it. */
  placeShown?: PlaceShown;
  /** What stands beside the table, below the map: sums of the whole. */
  aside?: ReactNode;
  /** Acts on the whole board, at the end of its head. */
  actions?: ReactNode;
}

const ALL_COLUMNS: UnitColumns = { way: true, guards: true, models: true };

/** The board of units: tally, places and table under one filter, and the unit that is opened from it. */
export function UnitBoard({
  within,
  hierarchy,
  shows = ALL_COLUMNS,
  dossierHref,
  unitHref,
  placeShown,
  aside,
  actions,
}: UnitBoardProps) {
  const { t } = useLingui();
  const state = useBoardState();
  const { year } = state;
  const top = state.placeId ?? within.id;
  const filter = {
    ...{ hierarchy, year: year ?? 0, yearBefore: (year ?? 0) - 1 },
    ...(state.search && { search: state.search }),
    ...(state.kind && { kind: state.kind }),
  };
  const [board, askBoard] = useQuery({ query: UnitBoard_query, variables: { within: top, ...filter }, pause: !year });
  const topUnit = board.data?.unit;
  // A commune has no places below it: the map stays that of its district, with the commune marked on it.
  const isLeaf = topUnit?.kind === 'TERRITORY' && placesOf(board.data).length === 0;
  const aboveId = (isLeaf && topUnit.parent?.id) || within.id;
  const [above] = useQuery({
    query: UnitBoard_query,
    variables: { within: aboveId, ...filter },
    pause: !year || !isLeaf,
  });
  if (year === undefined) return <Skeleton shape="page" />;

  const mapUnit = isLeaf ? above.data?.unit : topUnit;
  const isProvince = mapUnit?.kind === 'TERRITORY' && mapUnit.level === 'PROVINCE';
  const places = placesOf(isLeaf ? above.data : board.data);
  const isBelow = mapUnit !== undefined && mapUnit !== null && mapUnit.id !== within.id;
  const isWaitingForPlaces = !board.data && hierarchy === 'TERRITORY';
  const table = (
    <BoardTable
      {...{ hierarchy, year, state, shows }}
      within={top}
      placeShown={placeShown ?? (isProvince || hierarchy !== 'TERRITORY' ? 'BOTH' : 'COMMUNE')}
      places={places.map(({ place }) => ({ id: place.id, label: place.shortName ?? place.name }))}
      placesLabel={isProvince ? t`Huyện` : t`Địa bàn`}
      onPlaceChange={(placeId) => state.setPlace(placeId ?? (aboveId === within.id ? null : aboveId))}
    />
  );
  return (
    <Page density="compact">
      <PageHead
        title={isBelow ? mapUnit.name : within.name}
        {...(isBelow ? { crumbs: [{ label: within.name, href: `?nam=${year}` }, { label: mapUnit.name }] } : {})}
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
          {({ unitBoard, yearBefore }) => (
            <Tally
              counts={unitBoard.tally}
              year={year}
              selected={state.standing}
              onSelectedChange={state.setStanding}
              aside={t`Năm ${{ year: year - 1 }}: ${{ share: shareMet(yearBefore.tally) }}`}
            />
          )}
        </QueryBoundary>
        {places.length > 0 || isWaitingForPlaces || aside ? (
          <Columns layout="aside-start">
            <Stack gap="m">
              {isWaitingForPlaces ? <Skeleton rows={6} /> : null}
              {places.length > 0 ? (
                <PlaceTallies
                  title={placesTitle(isProvince, hierarchy)}
                  places={places}
                  selectedId={isLeaf ? state.placeId : null}
                  onOpen={(placeId) => state.setPlace(placeId === state.placeId ? null : placeId)}
                />
              ) : null}
              {aside}
            </Stack>
            {table}
          </Columns>
        ) : (
          table
        )}
      </Stack>
      <UnitDrawer
        {...{ year, shows, dossierHref, unitHref }}
        unitId={state.openId}
        onClose={() => state.setOpen(null)}
      />
    </Page>
  );

  function placesTitle(isOfDistricts: boolean, by: Hierarchy): string {
    if (by !== 'TERRITORY') return t`Tỷ lệ đạt theo cơ quan`;
    return isOfDistricts ? t`Tỷ lệ đạt theo huyện, thị xã, thành phố` : t`Tỷ lệ đạt theo xã, thị trấn`;
  }
}

function placesOf(data: UnitBoardQuery | undefined) {
  const places = data?.unitBoard.places ?? [];
  return places.filter(({ place, tally }) => place.kind === 'TERRITORY' || tally.total > 1);
}

function shareMet({ met, notMet, pending }: TallyCounts): string {
  const subject = met + notMet + pending;
  return subject === 0 ? '–' : formatPercent(met / subject);
}
