import type { LocalDate } from '@antoan/clock';
import { endingIn, type Step } from './step.ts';
import { nameOn, type UnitStory } from './unit-story.ts';

/** What the steps are checked against. */
export interface Known {
  effectiveOn: LocalDate;
  /** What is recorded of each unit that is named and that the person may see. */
  stories: ReadonlyMap<string, UnitStory>;
  /** The ends of the lives of all that they stand below. */
  ends: ReadonlyMap<string, LocalDate | null>;
  /** Whether the plan undoes another. */
  isUndo: boolean;
}

/** All steps of a plan together, with which units end and begin in any of them. */
export interface WholePlan extends Known {
  steps: readonly Step[];
  ending: ReadonlySet<string>;
  beginning: ReadonlySet<string>;
}

/** The steps as one plan. */
export function wholePlanOf(steps: readonly Step[], known: Known): WholePlan {
  return {
    ...known,
    steps,
    ending: new Set(steps.flatMap(endingIn)),
    beginning: new Set(steps.flatMap(({ outcomes }) => outcomes.map(({ id }) => id))),
  };
}

/** The name of a unit as a parameter of a problem. */
export function nameOf(id: string, { stories, effectiveOn }: Known): { unit: string } {
  const story = stories.get(id);
  return { unit: story ? nameOn(story, effectiveOn) : '' };
}
