export type { Instrument } from './history/instruments.ts';
export { laoCaiHistory, type TerritorialHistory } from './history/lao-cai-history.ts';
export type { SuccessionConfidence, SuccessionEdge, SuccessionKind } from './history/succession-edge.ts';
export { territoryAt, type UnitInForce } from './history/territory-at.ts';
export { laoCaiId, territoryId, yenBaiId, type FirstMet } from './history/territory-id.ts';
export {
  shortNameOf,
  type TerritorialCode,
  type TerritorialLevel,
  type TerritorialType,
  type TerritorialUnit,
  type TerritorialVersion,
} from './history/territorial-unit.ts';
export { asReported, type LocatedValue, type Stay } from './rebase/as-reported.ts';
export type { Descent } from './rebase/lines-of-descent.ts';
export { rebaseToNew } from './rebase/rebase-to-new.ts';
export { rebaseToOld } from './rebase/rebase-to-old.ts';
export type { RebasedValues, UnassignedReason, UnassignedValue } from './rebase/rebased-values.ts';
export { rollUp } from './rebase/roll-up.ts';
export { tilesAt, type Tile } from './tiles/tile-grid.ts';
export type { TileLevel } from './tiles/tile-places.ts';
