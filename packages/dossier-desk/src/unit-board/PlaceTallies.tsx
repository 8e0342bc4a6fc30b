import { formatPercent, formatShare } from '@antoan/i18n';
import { Button, Panel, Table, TileMap } from '@antoan/ui';
import { useSearchState } from '@antoan/router';
import { useLingui } from '@lingui/react/macro';
import type { UnitBoardQuery } from '../graphql/graphql.ts';
import { tileOf } from './tile-places.ts';

type PlaceTally = UnitBoardQuery['unitBoard']['places'][number];

interface PlaceTalliesProps {
  title: string;
  places: readonly PlaceTally[];
  /** The place the board is narrowed to. */
  selectedId: string | null;
  onOpen: (placeId: string) => void;
}

/** Places by geography, or the same numbers as a table ("Bảng số"). */
export function PlaceTallies({ title, places, selectedId, onOpen }: PlaceTalliesProps) {
  const { t } = useLingui();
  const [form, setForm] = useSearchState('so');
  const isTable = form === 'bang';
  return (
    <Panel
      title={title}
      isFlush={isTable}
      action={
        <Button
          tone="quiet"
          size="small"
          onPress={() => setForm(isTable ? '' : 'bang', { keepsCursor: true, replace: true })}
        >
          {isTable ? t`Sơ đồ` : t`Bảng số`}
        </Button>
      }
    >
      {isTable ? (
        <PlaceTable {...{ title, places, selectedId, onOpen }} />
      ) : (
        <TileMap
          label={title}
          tiles={places.map(({ place, tally }) => tileOf(place, tally))}
          selectedId={selectedId}
          onOpen={onOpen}
        />
      )}
    </Panel>
  );
}

function PlaceTable({ title, places, selectedId, onOpen }: PlaceTalliesProps) {
  const { t } = useLingui();
  return (
    <Table
      label={title}
      rows={places}
      rowKey={({ place }) => place.id}
      rowName={({ place }) => place.name}
      onOpen={({ place }) => onOpen(place.id)}
      {...(selectedId ? { currentKey: selectedId } : {})}
      columns={[
        { id: 'place', label: t`Nơi`, cell: ({ place }) => place.shortName ?? place.name },
        {
          id: 'met',
          label: t`Đạt`,
          isNumeric: true,
          isNowrap: true,
          cell: ({ tally }) => formatShare(tally.met, tally.total - tally.notSubject),
        },
        { id: 'notMet', label: t`Chưa đạt`, isNumeric: true, cell: ({ tally }) => tally.notMet },
        { id: 'share', label: t`Tỷ lệ`, isNumeric: true, cell: ({ tally }) => shareOf(tally) },
      ]}
    />
  );
}

function shareOf({ met, total, notSubject }: PlaceTally['tally']): string {
  const subject = total - notSubject;
  return subject === 0 ? '–' : formatPercent(met / subject);
}
