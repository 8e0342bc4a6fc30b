import type { LocalDate } from '@antoan/clock';
import { hierarchies as hierarchyNames } from '@antoan/policy';
import { hierarchies } from '../version/hierarchy-names.ts';
import type { NotReversed } from './reorganisation.entity.ts';
import type { Step, StepOutcome, StepPlace } from './step.ts';
import { codesOn, nameOn, versionOn, type UnitStory } from './unit-story.ts';

/** What undoing rests on: what is recorded of the units concerned, and what stood below those that ended. */
export interface Past {
  /** The last day before the plan came into force. */
  dayBefore: LocalDate;
  /** The day on which the undoing is to take effect. */
  effectiveOn: LocalDate;
  stories: ReadonlyMap<string, UnitStory>;
  /** What stood directly below a unit on the day before, in whichever tree. */
  childrenBefore: ReadonlyMap<string, readonly string[]>;
}

/** The same, with what the plan to be undone did. */
export interface Undoing extends Past {
  /** For each unit that ended, the one that is to stand for it: an ended life stays ended. */
  standIns: ReadonlyMap<string, string>;
  /** Units that the plan itself moved; they go back by their own step. */
  moved: ReadonlySet<string>;
}

/** Steps that undo, and what they leave as it is. */
export interface Reversed {
  steps: Step[];
  notReversed: NotReversed[];
}

/** Whether the unit is there on the day of the undoing. */
export function isThere(id: string, { stories, effectiveOn }: Past): boolean {
  const story = stories.get(id);
  return story !== undefined && versionOn(story, effectiveOn) !== undefined;
}

/** Something that stays as it is, and why. */
export function left(code: string, unitId: string, { stories, dayBefore }: Past): NotReversed {
  const story = stories.get(unitId);
  return { code, unitId, name: story ? nameOn(story, dayBefore) : '' };
}

/** Where the unit stood before, in the trees asked for; `lost` when a unit above is gone and nobody stands for it. */
export function placesBefore(
  id: string,
  isAsked: (parentBefore: string | null, tree: (typeof hierarchies)[number]) => boolean,
  past: Undoing,
): { places: StepPlace[]; isLost: boolean } {
  const was = versionOn(past.stories.get(id)!, past.dayBefore)!;
  let isLost = false;
  const places = hierarchies.flatMap((tree, index): StepPlace[] => {
    const parent = was.parents[tree];
    if (!isAsked(parent, tree)) return [];
    if (parent === null) return [{ hierarchy: hierarchyNames[index]!, unitId: null }];
    const unitId = past.standIns.get(parent) ?? parent;
    if (unitId === parent && !isThere(parent, past)) {
      isLost = true;
      return [];
    }
    return [{ hierarchy: hierarchyNames[index]!, unitId }];
  });
  return { places, isLost };
}

/** A unit with the name, the code and the place of the one that ended, and with what stood below it as far as it now stands below `heir`. */
export function comeBack(id: string, heir: string | null, past: Undoing): StepOutcome {
  const story = past.stories.get(id)!;
  const was = versionOn(story, past.dayBefore)!;
  const [code] = codesOn(story, past.dayBefore);
  const children = heir === null ? [] : (past.childrenBefore.get(id) ?? []);
  return {
    id: past.standIns.get(id)!,
    name: was.name,
    shortName: was.shortName,
    kind: null,
    level: null,
    scheme: code?.scheme ?? null,
    code: code?.value ?? null,
    places: placesBefore(id, (parent) => parent !== null, past).places,
    takes: children.filter((child) => comesAlong(child, id, heir!, past)),
    share: null,
    likeId: id,
  };
}

/** Whether a child stands below the heir in exactly the trees in which it stood below the one that ended. */
export function comesAlong(child: string, ended: string, heir: string, past: Undoing): boolean {
  const story = past.stories.get(child);
  const was = story && versionOn(story, past.dayBefore);
  const is = story && versionOn(story, past.effectiveOn);
  return (
    !past.moved.has(child) &&
    was !== undefined &&
    is !== undefined &&
    hierarchies.every((tree) => (was.parents[tree] === ended) === (is.parents[tree] === heir))
  );
}

/** A step with nothing said but this. */
export function stepOf(kind: Step['kind'], said: Partial<Step>): Step {
  return {
    kind,
    unitIds: [],
    intoId: null,
    name: null,
    shortName: null,
    scheme: null,
    code: null,
    places: [],
    outcomes: [],
    ...said,
  };
}
