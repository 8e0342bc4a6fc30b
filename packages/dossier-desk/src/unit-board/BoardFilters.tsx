import { FilterBar, FilterPick, FilterToggle, SearchField } from '@antoan/ui';
import { Plural, useLingui } from '@lingui/react/macro';
import { BOARD_KINDS, type BoardState } from './useBoardState.ts';
import { useUnitKindWords } from './useUnitKindWords.ts';

interface BoardFiltersProps {
  state: BoardState;
  /** How many units the filter finds; undefined while they are counted. */
  total: number | undefined;
}

/** What narrows the table: words, kind, and the order. */
export function BoardFilters({ state, total }: BoardFiltersProps) {
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
      <FilterToggle isOn={state.isAttentionFirst} onChange={state.setAttentionFirst}>
        {t`Cần chú ý trước`}
      </FilterToggle>
    </FilterBar>
  );
}
