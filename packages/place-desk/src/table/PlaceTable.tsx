import { foldMarks } from '@antoan/i18n';
import { useSearchState } from '@antoan/router';
import { type Column, Empty, FilterBar, FilterToggle, Panel, SearchField, Table } from '@antoan/ui';
import { Plural, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { PlaceTable_BoardFragment } from '../graphql/graphql.ts';
import { DistrictPick, districtsOf, placesOfDistrict } from '../places/DistrictPick.tsx';
import { useTallyColumns, totalsOf } from '../places/useTallyColumns.tsx';
import { PlaceNote } from '../places/PlaceNote.tsx';
import type { PlaceState } from '../places/usePlaceState.ts';
import { sortedPlaces, usePlaceSort } from './place-sort.ts';

const PlaceTable_board = graphql(`
  fragment PlaceTable_board on PlaceBoard {
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

type CountedPlace = PlaceTable_BoardFragment['places'][number];

/** The same places as a table: sorted by any column, narrowed by words, by district and to those with something not met. */
export function PlaceTable({ board, state }: { board: FragmentType<typeof PlaceTable_board>; state: PlaceState }) {
  const { t } = useLingui();
  const { places } = readFragment(PlaceTable_board, board);
  const [search, setSearch] = useSearchState('tim');
  const [only, setOnly] = useSearchState('chi');
  const [sort, setSort] = usePlaceSort();
  const tallyColumns = useTallyColumns<CountedPlace>();
  const columns: Column<CountedPlace>[] = [
    { id: 'place', label: t`Địa bàn`, isSortable: true, cell: ({ place }) => place.name },
    { id: 'code', label: t`Mã`, isNumeric: true, isSortable: true, cell: ({ place }) => place.code ?? '–' },
    ...(districtsOf(places).length > 0
      ? [
          {
            id: 'district',
            label: t`Huyện`,
            isSortable: true,
            isNowrap: true,
            cell: ({ place }: CountedPlace) => place.parentName ?? '–',
          },
        ]
      : []),
    ...tallyColumns,
  ];
  const wanted = foldMarks(search.trim());
  const rows = placesOfDistrict(places, state.districtId).filter(
    ({ place, tally }) =>
      (only !== 'chua-dat' || tally.notMet > 0) &&
      (foldMarks(place.name).includes(wanted) || place.code === search.trim()),
  );
  return (
    <Panel isFlush>
      <FilterBar count={<Plural value={rows.length} other="# xã, phường, thị trấn" />}>
        <SearchField
          label={t`Tìm địa bàn`}
          value={search}
          onChange={(next) => setSearch(next, { replace: true })}
          hasSlashKey
        />
        <DistrictPick {...{ places, state }} />
        <FilterToggle isOn={only === 'chua-dat'} onChange={(isOn) => setOnly(isOn ? 'chua-dat' : '')}>
          {t`Có đơn vị chưa đạt`}
        </FilterToggle>
      </FilterBar>
      <PlaceNote year={state.year} day={state.day} today={state.today} />
      <Table
        label={t`Kết quả theo xã, phường, thị trấn`}
        rows={sortedPlaces(rows, sort)}
        rowKey={({ place }) => place.placeId}
        rowName={({ place }) => place.name}
        onOpen={({ place }) => state.setPlace(place.placeId)}
        {...(state.placeId ? { currentKey: state.placeId } : {})}
        sort={sort}
        onSortChange={setSort}
        columns={columns}
        {...(rows.length > 1 ? { totals: { place: t`Cộng`, ...totalsOf(rows) } } : {})}
        empty={
          <Empty title={t`Không có địa bàn nào khớp bộ lọc`}>{t`Bỏ bớt điều kiện lọc hoặc tìm bằng từ khác.`}</Empty>
        }
      />
    </Panel>
  );
}
