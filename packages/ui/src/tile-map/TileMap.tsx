import { formatShare } from '@antoan/i18n';
import { Trans, useLingui } from '@lingui/react/macro';
import { GridList, GridListItem } from 'react-aria-components';
import { StandingShape } from '../standing-mark/StandingMark.tsx';

/** A place on the map. */
export interface MapTile {
  id: string;
  name: string;
  met: number;
  /** How many are subject to the standard. */
  total: number;
  notMet: number;
  /** All units of the place, those not subject included; tells an empty place from one where none is subject. */
  all?: number;
  /** Where it lies: half-tile steps from the left (0, 1, 2 …) and rows from the top. Without it the tiles follow each other. */
  column?: number;
  row?: number;
  /** What it belongs to: between tiles of two groups a line is drawn. */
  group?: string;
}

interface TileMapProps {
  /** "Tỷ lệ đạt theo xã, thị trấn". */
  label: string;
  tiles: readonly MapTile[];
  selectedId?: string | null;
  /** A press or Enter drills into the place. */
  onOpen: (id: string) => void;
}

const STEPS = [0.78, 0.85, 0.9, 0.95] as const;

/** Equal tiles placed by geography; the numbers stand in a table elsewhere on the page ("Bảng số"). */
export function TileMap({ label, tiles, selectedId, onOpen }: TileMapProps) {
  const isPlaced = tiles.every((tile) => tile.column !== undefined && tile.row !== undefined);
  const halves = Math.max(8, ...tiles.map(({ column = 0 }) => column + 2));
  const states = new Set(tiles.map(stepOf));
  const edges = edgesOf(tiles);
  const words = useTileWords();
  return (
    <div className="at-tiles-frame">
      <GridList
        className={isPlaced ? 'at-tiles at-tiles-placed' : 'at-tiles'}
        style={isPlaced ? { gridTemplateColumns: `repeat(${halves}, minmax(var(--tile-half, 0px), 1fr))` } : undefined}
        aria-label={label}
        layout="grid"
        items={tiles}
        dependencies={[selectedId]}
        onAction={(key) => onOpen(String(key))}
      >
        {(tile) => (
          <GridListItem
            textValue={words(tile)}
            className={`at-tile at-tile-${stepOf(tile)}${tile.id === selectedId ? ' at-tile-on' : ''}${edges.get(tile.id) ?? ''}`}
            style={
              isPlaced ? { gridColumn: `${(tile.column ?? 0) + 1} / span 2`, gridRow: (tile.row ?? 0) + 1 } : undefined
            }
          >
            <TileFace tile={tile} />
          </GridListItem>
        )}
      </GridList>
      <Legend hasEmpty={states.has('none')} hasNotSubject={states.has('out')} hasGroups={edges.size > 0} />
    </div>
  );
}

/** What a tile says to somebody who hears it: its name first, for letters typed find it by that. */
function useTileWords(): (tile: MapTile) => string {
  const { t } = useLingui();
  return (tile) => {
    const { name, met, total, notMet, all } = tile;
    const step = stepOf(tile);
    if (step === 'none') return t`${{ name }}, không có đơn vị`;
    if (step === 'out') return t`${{ name }}, ${{ count: all ?? 0 }} đơn vị không thuộc diện`;
    const share = formatShare(met, total);
    return notMet > 0
      ? t`${{ name }}, ${{ share }} đơn vị đạt, ${{ notMet }} chưa đạt`
      : t`${{ name }}, ${{ share }} đơn vị đạt`;
  };
}

function TileFace({ tile }: { tile: MapTile }) {
  const step = stepOf(tile);
  if (typeof step === 'string')
    return (
      <>
        <span>{tile.name}</span>
        <span className="at-tile-foot">
          {step === 'out' ? <StandingShape value="NOT_SUBJECT" /> : <span aria-hidden="true">–</span>}
        </span>
      </>
    );
  return (
    <>
      <span>{tile.name}</span>
      <span className="at-tile-foot">
        <span className="at-num">{formatShare(tile.met, tile.total)}</span>
        {tile.notMet > 0 ? (
          <span className="at-tile-flag" aria-hidden="true">
            <StandingShape value="NOT_MET" />
            {tile.notMet}
          </span>
        ) : null}
      </span>
      <span className="at-tile-bar" aria-hidden="true">
        <i style={{ width: `${(100 * tile.met) / tile.total}%` }} />
      </span>
    </>
  );
}

interface LegendProps {
  hasEmpty: boolean;
  hasNotSubject: boolean;
  hasGroups: boolean;
}

function Legend({ hasEmpty, hasNotSubject, hasGroups }: LegendProps) {
  return (
    <div className="at-legend">
      <span>
        <i className="at-tile-1" />
        <Trans>dưới 78%</Trans>
      </span>
      <span>
        <i className="at-tile-2" />
        78–85
      </span>
      <span>
        <i className="at-tile-3" />
        85–90
      </span>
      <span>
        <i className="at-tile-4" />
        90–95
      </span>
      <span>
        <i className="at-tile-5" />
        <Trans>từ 95%</Trans>
      </span>
      <span className="at-legend-flag">
        <StandingShape value="NOT_MET" />
        <Trans>có đơn vị chưa đạt</Trans>
      </span>
      {hasNotSubject ? (
        <span className="at-legend-out">
          <StandingShape value="NOT_SUBJECT" />
          <Trans>không đơn vị nào thuộc diện</Trans>
        </span>
      ) : null}
      {hasGroups ? (
        <span>
          <i className="at-legend-edge" />
          <Trans>ranh giới huyện</Trans>
        </span>
      ) : null}
      {hasEmpty ? (
        <span>
          <i className="at-tile-none" />
          <Trans>– không có đơn vị</Trans>
        </span>
      ) : null}
    </div>
  );
}

/** The classes of the tiles that border on another group to the left or above. */
function edgesOf(tiles: readonly MapTile[]): ReadonlyMap<string, string> {
  const groups = new Map(tiles.map(({ column, row, group }) => [`${column} ${row}`, group]));
  const differs = (group: string | undefined, column: number, row: number) => {
    const other = groups.get(`${column} ${row}`);
    return group !== undefined && other !== undefined && other !== group;
  };
  return new Map(
    tiles.flatMap(({ id, column = 0, row = 0, group }) => {
      const left = differs(group, column - 2, row) ? ' at-tile-edge-left' : '';
      const top = differs(group, column, row - 1) ? ' at-tile-edge-top' : '';
      return left || top ? [[id, left + top] as const] : [];
    }),
  );
}

/** The step of the ramp by share met; `out` where none is subject, `none` where there is no unit. */
function stepOf({ met, total, all = total }: MapTile): number | 'out' | 'none' {
  if (all === 0) return 'none';
  if (total === 0) return 'out';
  return 1 + STEPS.filter((step) => met / total >= step).length;
}
