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
            textValue={tile.name}
            className={`at-tile at-tile-${stepOf(tile)}${tile.id === selectedId ? ' at-tile-on' : ''}`}
            style={
              isPlaced ? { gridColumn: `${(tile.column ?? 0) + 1} / span 2`, gridRow: (tile.row ?? 0) + 1 } : undefined
            }
          >
            <TileFace tile={tile} />
          </GridListItem>
        )}
      </GridList>
      <Legend hasEmpty={states.has('none')} hasNotSubject={states.has('out')} />
    </div>
  );
}

function TileFace({ tile }: { tile: MapTile }) {
  const { t } = useLingui();
  const step = stepOf(tile);
  if (typeof step === 'string')
    return (
      <>
        <span>{tile.name}</span>
        <span className="at-tile-foot">
          {step === 'out' ? <StandingShape value="NOT_SUBJECT" /> : <span aria-hidden="true">–</span>}
          <span className="at-hidden">
            {step === 'out' ? t`${tile.all ?? 0} đơn vị không thuộc diện` : t`không có đơn vị`}
          </span>
        </span>
      </>
    );
  return (
    <>
      <span>{tile.name}</span>
      <span className="at-tile-foot">
        <span className="at-num">
          {formatShare(tile.met, tile.total)}
          <span className="at-hidden"> {tile.notMet > 0 ? t`đơn vị đạt, ${tile.notMet} chưa đạt` : t`đơn vị đạt`}</span>
        </span>
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

function Legend({ hasEmpty, hasNotSubject }: { hasEmpty: boolean; hasNotSubject: boolean }) {
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
      {hasEmpty ? (
        <span>
          <i className="at-tile-none" />
          <Trans>– không có đơn vị</Trans>
        </span>
      ) : null}
    </div>
  );
}

/** The step of the ramp by share met; `out` where none is subject, `none` where there is no unit. */
function stepOf({ met, total, all = total }: MapTile): number | 'out' | 'none' {
  if (all === 0) return 'none';
  if (total === 0) return 'out';
  return 1 + STEPS.filter((step) => met / total >= step).length;
}
