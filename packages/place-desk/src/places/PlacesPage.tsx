import { FilterPick, Page, PageHead, Skeleton, Stack } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { DayChooser } from './DayChooser.tsx';
import { PlaceViews } from './PlaceViews.tsx';
import { usePlaceState } from './usePlaceState.ts';
import './places.css';

interface PlacesPageProps {
  /** The territory that is looked at: a district, the province. */
  within: { id: string; name: string };
  /** The page of a unit or a place. */
  unitHref: (unitId: string) => string;
  /** Only units in the charge of this office are counted, where that is less than all. */
  inChargeOf?: string;
}

/** A territory on any day: as a map of tiles, as a tree, as a table, and counted by the boundaries of another day. */
export function PlacesPage({ within, unitHref, inChargeOf }: PlacesPageProps) {
  const { t } = useLingui();
  const state = usePlaceState();
  if (!state) return <Skeleton shape="page" />;
  const { day, year } = state;
  return (
    <Page density="compact">
      <PageHead
        title={t`Địa bàn`}
        subtitle={
          inChargeOf ? t`${{ place: within.name }}: các đơn vị do ${{ office: inChargeOf }} phụ trách` : within.name
        }
        beside={
          <FilterPick
            label={t`Năm xét`}
            isAlwaysSet
            options={state.years.map((each) => ({ id: String(each), label: String(each) }))}
            value={String(year)}
            onChange={(next) => state.setYear(next ?? '')}
          />
        }
      />
      <Stack gap="m">
        <DayChooser state={state} />
        {/* Another day or year is another picture: nothing of the one before stays on the page under its name. */}
        <PlaceViews key={`${day} ${year}`} {...{ within, state, unitHref }} />
      </Stack>
    </Page>
  );
}
