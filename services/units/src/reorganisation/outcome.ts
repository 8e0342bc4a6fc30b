import type { Hierarchy } from '@antoan/policy';
import type { UnitKind } from '@antoan/subgraph-kit';
import type { RecordedAhead } from './recorded-ahead.ts';
import type { PlannedFate, SightChange } from './reorganisation.enums.ts';

/** A unit under its name on one side of the day. */
export interface NamedUnit {
  unitId: string;
  name: string;
  kind: `${UnitKind}`;
  code: string | null;
}

/** A unit that goes on under another name or code. */
export interface ChangedUnit extends NamedUnit {
  newName: string;
  newCode: string | null;
}

/** Where a unit stood and where it is to stand in one tree. */
export interface MovedPlace {
  hierarchy: Hierarchy;
  from: { id: string; name: string } | null;
  to: { id: string; name: string } | null;
}

/** A unit that comes to stand elsewhere. */
export interface MovedUnit extends NamedUnit {
  places: MovedPlace[];
}

/** How many of a kind. */
export interface KindCount {
  kind: `${UnitKind}`;
  count: number;
}

/** A unit of the tree as it is drawn on one side of the day. */
export interface OutcomeNode {
  unitId: string;
  name: string;
  kind: `${UnitKind}`;
  parentId: string | null;
  /** How many stand directly below it. */
  below: number;
  fate: `${PlannedFate}`;
}

/** One tree on both sides of the day: the units concerned and all above them. */
export interface OutcomeTree {
  hierarchy: Hierarchy;
  before: OutcomeNode[];
  after: OutcomeNode[];
}

/** A unit below which units leave or arrive: whoever has it for a scope sees less, or more. */
export interface ChangedSight {
  unitId: string;
  hierarchy: Hierarchy;
  change: `${SightChange}`;
}

/** What a plan does, as it is previewed and as it is kept once it is in force. */
export interface Outcome {
  ends: NamedUnit[];
  begins: NamedUnit[];
  changes: ChangedUnit[];
  moves: { total: number; byKind: KindCount[]; first: MovedUnit[] };
  /** Units that stay with what they stand under, which itself moves. */
  carriedAlong: KindCount[];
  trees: OutcomeTree[];
  sight: ChangedSight[];
  movingIds: string[];
  /** What was recorded ahead of the units that end; missing from plans put into force before it was kept. */
  ended?: RecordedAhead[];
}
