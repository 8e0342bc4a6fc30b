/** What happened to a piece of territory on a day. RENAME, RECODE, MOVE and CONTINUE may go from a unit to itself. */
export type SuccessionKind = 'MERGE' | 'SPLIT' | 'RENAME' | 'MOVE' | 'RECODE' | 'CONTINUE';

/** How sure the record is of an edge. */
export type SuccessionConfidence = 'HIGH' | 'MEDIUM' | 'LOW';

/** One line of descent between pieces of territory. */
export interface SuccessionEdge {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly kind: SuccessionKind;
  /** First day on which the successor stood. */
  readonly effective: string;
  /** Id of its legal basis. */
  readonly instrument: string;
  /** The part of `fromId` that went to `toId`, 1 for all of it; null when nobody has said. */
  readonly share: number | null;
  readonly confidence: SuccessionConfidence;
}
