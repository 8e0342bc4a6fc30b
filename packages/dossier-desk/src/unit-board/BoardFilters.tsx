import { FilterBar, FilterPick, FilterToggle, SearchField } from '@antoan/ui';
import { Plural, useLingui } from '@lingui/react/macro';
import { BOARD_KINDS, type BoardState } from './useBoardState.ts';
import { useUnitKindWords } from './useUnitKindWords.ts';

interface BoardFiltersProps {
  state: BoardState;
  /** How many units the filter finds; undefined while they are counted. */
  total: number | undefined;
  /** The places the board can be narrowed to; none where units stand by other trees than territory. */
  places: readonly { id: string; label: string }[];
  placesLabel: string;
  onPlaceChange: (placeId: string | null) => void;
}

/** What narrows the table: words, kind, place, and the order. */
export function BoardFilters({ state, total, places, placesLabel, onPlaceChange }: BoardFiltersProps) {
  const { t } = useLingui();
  const kinds = useUnitKindWords();
  return (
    <FilterBar count={total === undefined ? null : <Plural value={total} other="# đơn vị" />}>
      <SearchField label={t`Tìm đơn vị`} value={state.search} onChange={state.setSearch} hasSlashKey />
      <FilterPick
        label={t`Loại`}
        options={BOARD_KINDS.map((kind) => ({ id: kind, label: kinds[kind] }))}
        value={state.kind}
        onChange={state.setKind}
      />
      {places.length > 0 ? (
        <FilterPick
          label={placesLabel}
          options={places}
          value={places.find(({ id }) => id === state.placeId)?.id ?? null}
          onChange={onPlaceChange}
        />
      ) : null}
      <FilterToggle isOn={state.isAttentionFirst} onChange={state.setAttentionFirst}>
        {t`Cần chú ý trước`}
      </FilterToggle>
    </FilterBar>
  );
}
