import { formatDate } from '@antoan/i18n';
import { Cluster, Drawer, type Fact, FactList, LinkButton, Stack, StandingMark, STANDINGS } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { History } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { PlaceTally } from '../places/tally.ts';
import type { PlaceState } from '../places/usePlaceState.ts';
import { PlaceUnits } from './PlaceUnits.tsx';

const PlaceDrawer_query = graphql(`
  query PlaceDrawer($id: ID!) {
    unit(id: $id) {
      id
    }
  }
`);

/** A place of the day that is shown, and its counts where it is one of those counted. */
export interface ShownPlace {
  name: string;
  code?: string | null;
  parentName?: string | null;
  tally?: PlaceTally;
}

interface PlaceDrawerProps {
  state: PlaceState;
  /** The place that is open; null when none is, or none of this day. */
  place: ShownPlace | null;
  unitHref: (unitId: string) => string;
}

/** One place of the day in short: its code, how its units stand, and the units themselves. */
export function PlaceDrawer({ state, place, unitHref }: PlaceDrawerProps) {
  const { t } = useLingui();
  const { placeId, day, year } = state;
  const [result] = useQuery({ query: PlaceDrawer_query, variables: { id: placeId ?? '' }, pause: !placeId });
  const isVisible = result.data?.unit?.id === placeId;
  return (
    <Drawer
      isOpen={placeId !== null && place !== null}
      onOpenChange={(isOpen) => (isOpen ? undefined : state.setPlace(null))}
      title={place?.name ?? t`Địa bàn`}
      footer={
        placeId && isVisible ? (
          <Cluster align="end">
            <LinkButton href={unitHref(placeId)} icon={History}>
              {t`Xem lịch sử địa bàn`}
            </LinkButton>
          </Cluster>
        ) : null
      }
    >
      {placeId && place ? (
        <Stack gap="m">
          <FactList items={factsOf(place)} />
          {place.tally ? <Sums tally={place.tally} /> : null}
          <PlaceUnits key={`${placeId} ${day}`} {...{ placeId, day, year, unitHref }} />
        </Stack>
      ) : null}
    </Drawer>
  );

  function factsOf({ code, parentName }: ShownPlace): Fact[] {
    return [
      { label: t`Ngày xem`, value: formatDate(day), isNumeric: true },
      ...(code ? [{ label: t`Mã địa bàn`, value: code, isNumeric: true }] : []),
      ...(parentName ? [{ label: t`Thuộc`, value: parentName }] : []),
    ];
  }
}

function Sums({ tally }: { tally: PlaceTally }) {
  const counts = { MET: tally.met, NOT_MET: tally.notMet, PENDING: tally.pending, NOT_SUBJECT: tally.notSubject };
  return (
    <div className="places-sums">
      {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
        <span key={standing}>
          <StandingMark value={standing} /> <b className="at-num">{counts[standing]}</b>
        </span>
      ))}
    </div>
  );
}
