import { Empty, Panel, Skeleton, TileMap } from '@antoan/ui';
import { Plural, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import { DistrictPick, placesOfDistrict } from '../places/DistrictPick.tsx';
import { PlaceNote } from '../places/PlaceNote.tsx';
import type { PlaceState } from '../places/usePlaceState.ts';
import { tilesOf } from './tiles-of.ts';
import { useTilePlaces } from './useTilePlaces.ts';

const PlaceTiles_board = graphql(`
  fragment PlaceTiles_board on PlaceBoard {
    boundariesOf
    places {
      place {
        placeId
        name
        shortName
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
  }
`);

/** Communes as tiles where they lie, each with its share met; a press opens the units of one. */
export function PlaceTiles({ board, state }: { board: FragmentType<typeof PlaceTiles_board>; state: PlaceState }) {
  const { t } = useLingui();
  const { boundariesOf, places } = readFragment(PlaceTiles_board, board);
  const drawing = useTilePlaces(boundariesOf);
  const shown = placesOfDistrict(places, state.districtId);
  if (places.length === 0)
    return (
      <Empty
        title={t`Không có xã, phường, thị trấn nào`}
      >{t`Ngày này chưa có số liệu địa giới. Chọn ngày khác.`}</Empty>
    );
  const isWide = shown.length > 40;
  return (
    <Panel isFlush>
      <div className="places-head">
        <DistrictPick {...{ places, state }} />
        <PlaceNote year={state.year} day={state.day} today={state.today} />
        <span className="at-sub">
          <Plural value={shown.length} other="# xã, phường, thị trấn" />
        </span>
      </div>
      <div className={`places-tiles ${isWide ? 'places-tiles-wide' : 'places-tiles-narrow'}`}>
        {drawing ? (
          <TileMap
            label={t`Tỷ lệ đạt theo xã, phường, thị trấn`}
            tiles={tilesOf(shown, drawing)}
            selectedId={state.placeId}
            onOpen={state.setPlace}
          />
        ) : (
          <Skeleton rows={8} />
        )}
      </div>
    </Panel>
  );
}
