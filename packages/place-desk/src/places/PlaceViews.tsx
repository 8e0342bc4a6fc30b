import { Skeleton, Stack, Tabs } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { BoundaryBasis, PlaceViewsQuery } from '../graphql/graphql.ts';
import { RebasedPlaces } from '../rebased/RebasedPlaces.tsx';
import { PlaceTable } from '../table/PlaceTable.tsx';
import { PlaceTiles } from '../tiles/PlaceTiles.tsx';
import { PlaceTree } from '../tree/PlaceTree.tsx';
import { PlaceDrawer, type ShownPlace } from '../units/PlaceDrawer.tsx';
import { GonePlace } from './GonePlace.tsx';
import { sumOf } from './tally.ts';
import type { PlaceState, View } from './usePlaceState.ts';

const PlaceViews_query = graphql(`
  query PlaceViews($within: ID!, $year: Int!, $basis: BoundaryBasis!, $asOf: LocalDate!) {
    placeBoard(within: $within, year: $year, basis: $basis, asOf: $asOf) {
      reportedOn
      boundariesOf
      heirs {
        placeId
        name
        code
      }
      places {
        place {
          placeId
          name
          code
          parentId
          parentName
        }
        tally {
          met
          notMet
          pending
          notSubject
          total
        }
      }
      ...PlaceTiles_board
      ...PlaceTable_board
      ...PlaceTree_board
    }
  }
`);

interface PlaceViewsProps {
  within: { id: string; name: string };
  state: PlaceState;
  unitHref: (unitId: string) => string;
}

/** The territory of the chosen day in four views; where it was not there itself, its units under the boundaries of that day. */
export function PlaceViews({ within, state, unitHref }: PlaceViewsProps) {
  const { t } = useLingui();
  const { day, today, year } = state;
  const variables = { within: within.id, year, asOf: day };
  const [there, askThere] = useQuery({ query: PlaceViews_query, variables: { ...variables, basis: 'ON_DAY' } });
  const isGone = (there.data?.placeBoard.heirs.length ?? 0) > 0;
  const basis: BoundaryBasis = day < today ? 'OLD_BOUNDARIES' : 'NEW_BOUNDARIES';
  const [rebased, askRebased] = useQuery({
    query: PlaceViews_query,
    variables: { ...variables, basis },
    pause: !isGone,
  });
  const [result, retry] = isGone ? [rebased, askRebased] : [there, askThere];
  const heirs = there.data?.placeBoard.heirs ?? [];

  const labels: Record<View, string> = {
    'so-do': t`Sơ đồ ô`,
    cay: t`Cây địa bàn`,
    bang: t`Bảng số`,
    'quy-doi': t`Quy đổi địa giới`,
  };
  const draw = (view: View) =>
    view === 'quy-doi' ? (
      <RebasedPlaces {...{ within, state }} />
    ) : (
      <QueryBoundary result={result} retry={retry} name={labels[view]} skeleton={<Skeleton shape="table" rows={10} />}>
        {({ placeBoard }) => {
          if (view === 'so-do') return <PlaceTiles board={placeBoard} {...{ state }} />;
          if (view === 'bang') return <PlaceTable board={placeBoard} {...{ state }} />;
          return <PlaceTree board={placeBoard} {...{ within, state, unitHref, isGone }} />;
        }}
      </QueryBoundary>
    );
  return (
    <Stack gap="m">
      {isGone ? <GonePlace {...{ within, day, heirs, reportedOn: rebased.data?.placeBoard.reportedOn }} /> : null}
      <Tabs
        label={t`Cách xem địa bàn`}
        selected={state.view}
        onChange={state.setView}
        items={(Object.keys(labels) as View[]).map((view) => ({
          id: view,
          label: labels[view],
          content: view === state.view ? draw(view) : null,
        }))}
      />
      <PlaceDrawer {...{ state, unitHref }} place={shownPlace(result.data, state.placeId)} />
    </Stack>
  );
}

/** The place of this id on the day that is shown: one that is counted, or a district above some of those. */
function shownPlace(data: PlaceViewsQuery | undefined, placeId: string | null): ShownPlace | null {
  const places = data?.placeBoard.places ?? [];
  const found = places.find(({ place }) => place.placeId === placeId);
  if (found) return { ...found.place, tally: found.tally };
  const below = places.filter(({ place }) => placeId !== null && place.parentId === placeId);
  const name = below[0]?.place.parentName;
  return name ? { name, tally: sumOf(below.map(({ tally }) => tally)) } : null;
}
