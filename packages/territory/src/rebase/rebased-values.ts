/** Why a value stands under no piece of territory. */
export type UnassignedReason =
  /** The unit stood nowhere on the day, as far as its stays tell. */
  | 'NO_PLACE'
  /** The place went into several and nobody has said in what parts. */
  | 'SPLIT_WITHOUT_SHARE'
  /** The place was made of several and the unit had not yet begun. */
  | 'SEVERAL_PREDECESSORS'
  /** No line of descent leads from the place to the day asked for. */
  | 'NO_LINE'
  /** No unit of the level lay above the place on the day. */
  | 'NO_PARENT';

/** A value, or what is left of one, that would have to be guessed to be placed. */
export interface UnassignedValue {
  /** Id of the unit or of the piece of territory it was given for. */
  readonly sourceId: string;
  readonly value: number;
  readonly reason: UnassignedReason;
  /** Where it might belong. */
  readonly candidates: readonly string[];
}

/** Values by id of territory, with those that stand nowhere. Together they are what was given. */
export interface RebasedValues {
  readonly values: ReadonlyMap<string, number>;
  readonly unassigned: readonly UnassignedValue[];
}

/** Collects values by territory while they are placed. */
export class ValueSheet implements RebasedValues {
  readonly values = new Map<string, number>();
  readonly unassigned: UnassignedValue[] = [];

  place(territoryId: string, value: number): void {
    this.values.set(territoryId, (this.values.get(territoryId) ?? 0) + value);
  }

  leave(sourceId: string, value: number, reason: UnassignedReason, candidates: readonly string[] = []): void {
    this.unassigned.push({ sourceId, value, reason, candidates });
  }
}
