import type { Hierarchy } from '@antoan/policy';
import type { UnitKind } from '@antoan/subgraph-kit';
import type { UnitLevel } from '../unit/unit.enums.ts';
import type { CodeScheme } from '../version/unit-version.payloads.ts';
import type { StepKind } from './reorganisation.enums.ts';

/** Where a unit is to stand in one tree. */
export interface StepPlace {
  hierarchy: Hierarchy;
  /** The unit above; null where it is to stand below none. */
  unitId: string | null;
}

/** A unit that a step begins. What is not said of it is as with the unit it is like. */
export interface StepOutcome {
  /** Given by the service when the draft is saved, so that other steps of the draft can name it. */
  id: string;
  name: string;
  shortName: string | null;
  kind: `${UnitKind}` | null;
  level: `${UnitLevel}` | null;
  scheme: `${CodeScheme}` | null;
  code: string | null;
  places: StepPlace[];
  /** What stood directly below the split unit and goes here. */
  takes: string[];
  share: number | null;
  likeId: string | null;
}

/** One step of a plan, as it is drafted; it may still be incomplete. */
export interface Step {
  kind: `${StepKind}`;
  /** The units it is about: those that merge, the one that splits, those that move. */
  unitIds: string[];
  /** Who goes on: the unit that takes the others in, or the one that parts are split off from. */
  intoId: string | null;
  name: string | null;
  shortName: string | null;
  scheme: `${CodeScheme}` | null;
  code: string | null;
  places: StepPlace[];
  outcomes: StepOutcome[];
}

/** Every unit a step names that stood before it. */
export function namedIn(step: Step): string[] {
  return [
    ...step.unitIds,
    ...(step.intoId === null ? [] : [step.intoId]),
    ...aboveIn(step.places),
    ...step.outcomes.flatMap(({ places, takes, likeId }) => [
      ...aboveIn(places),
      ...takes,
      ...(likeId === null ? [] : [likeId]),
    ]),
  ];
}

function aboveIn(places: readonly StepPlace[]): string[] {
  return places.map(({ unitId }) => unitId).filter((id) => id !== null);
}

/** The units a step ends. */
export function endingIn(step: Step): string[] {
  if (step.kind === 'ABOLISH') return step.unitIds;
  if (step.kind === 'MERGE' || step.kind === 'SPLIT') return step.unitIds.filter((id) => id !== step.intoId);
  return [];
}
