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
