import type { LocalDate } from '@antoan/clock';
import { newId } from '@antoan/ids';
import { hierarchies as hierarchyNames } from '@antoan/policy';
import { hierarchies } from '../version/hierarchy-names.ts';
import type { NotReversed } from './reorganisation.entity.ts';
import { endingIn, type Step, type StepOutcome, type StepPlace } from './step.ts';
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

/** Steps that bring back what was, and what cannot be brought back. The last step is undone first. */
export function reverseSteps(steps: readonly Step[], past: Past): { steps: Step[]; notReversed: NotReversed[] } {
  const reversed = steps.toReversed().map((step) => reverse[step.kind](step, past));
  return {
    steps: reversed.flatMap(({ steps: each }) => each),
    notReversed: reversed.flatMap((each) => each.notReversed),
  };
}

interface Reversed {
  steps: Step[];
  notReversed: NotReversed[];
}

const reverse: Record<Step['kind'], (step: Step, past: Past) => Reversed> = {
  RENAME: (step, past) => ifThere(step.unitIds, past, ([id]) => [renameBack(id!, past)]),
  RECODE: (step, past) =>
    ifThere(step.unitIds, past, ([id]) => {
      const before = codesOn(past.stories.get(id!)!, past.dayBefore).find(({ scheme }) => scheme === step.scheme);
      return before ? [blank('RECODE', { unitIds: [id!], scheme: before.scheme, code: before.value })] : [];
    }),
  MOVE: (step, past) => moveBack(step.unitIds, past),
  MERGE(step, past) {
    const into = step.intoId ?? step.outcomes[0]!.id;
    return ifThere([into], past, () => [
      blank('SPLIT', {
        unitIds: [into],
        intoId: step.intoId,
        ...nameBack(step, past),
        outcomes: endingIn(step).map((id) => comeBack(id, into, past)),
      }),
    ]);
  },
  SPLIT(step, past) {
    const [split] = step.unitIds as [string];
    const parts = step.outcomes.map(({ id }) => id);
    return ifThere([...parts, ...(step.intoId === null ? [] : [split])], past, () => [
      blank('MERGE', {
        unitIds: step.intoId === null ? parts : [split, ...parts],
        intoId: step.intoId,
        ...nameBack(step, past),
        outcomes: step.intoId === null ? [comeBack(split, null, past)] : [],
      }),
    ]);
  },
  ABOLISH(step, past) {
    const back = step.unitIds.map((id) => ({ id, outcome: comeBack(id, null, past) }));
    const children = back.map(({ id, outcome }) => childrenBack(id, outcome.id, past));
    return {
      steps: [
        ...back.map(({ outcome }) => blank('ESTABLISH', { outcomes: [outcome] })),
        ...children.flatMap(({ steps }) => steps),
      ],
      notReversed: children.flatMap(({ notReversed }) => notReversed),
    };
  },
  ESTABLISH: (step, past) =>
    ifThere(
      step.outcomes.map(({ id }) => id),
      past,
      (unitIds) => [blank('ABOLISH', { unitIds: [...unitIds] })],
    ),
};

/** A unit that has ended since cannot be changed back; what ended does not live again, a successor takes its place. */
function ifThere(ids: readonly string[], past: Past, act: (ids: readonly string[]) => Step[]): Reversed {
  const gone = ids.filter((id) => !isThere(id, past));
  if (gone.length === 0) return { steps: act(ids), notReversed: [] };
  return { steps: [], notReversed: gone.map((id) => left('reorganisation.undo.unitEnded', id, past)) };
}

function isThere(id: string, { stories, effectiveOn }: Past): boolean {
  const story = stories.get(id);
  return story !== undefined && versionOn(story, effectiveOn) !== undefined;
}

function left(code: string, unitId: string, { stories, dayBefore }: Past): NotReversed {
  const story = stories.get(unitId);
  return { code, unitId, name: story ? nameOn(story, dayBefore) : '' };
}

function renameBack(id: string, past: Past): Step {
  const { name, shortName } = versionOn(past.stories.get(id)!, past.dayBefore)!;
  return blank('RENAME', { unitIds: [id], name, shortName });
}

function nameBack(step: Step, past: Past): Pick<Step, 'name' | 'shortName'> {
  const before = step.intoId === null || step.name === null ? undefined : past.stories.get(step.intoId);
  const version = before && versionOn(before, past.dayBefore);
  return { name: version?.name ?? null, shortName: version?.shortName ?? null };
}

/** Each unit back to where it stood, those with the same places in one step. */
function moveBack(unitIds: readonly string[], past: Past): Reversed {
  const steps = new Map<string, Step>();
  const notReversed: NotReversed[] = [];
  for (const id of unitIds) {
    const story = past.stories.get(id);
    const was = story && versionOn(story, past.dayBefore);
    const is = story && versionOn(story, past.effectiveOn);
    if (!was || !is) {
      notReversed.push(left('reorganisation.undo.unitEnded', id, past));
      continue;
    }
    const places = hierarchies.flatMap((tree, index): StepPlace[] => {
      const parent = was.parents[tree];
      return parent === null || parent === is.parents[tree]
        ? []
        : [{ hierarchy: hierarchyNames[index]!, unitId: parent }];
    });
    const there = places.filter(({ unitId }) => isThere(unitId, past));
    if (there.length < places.length) notReversed.push(left('reorganisation.undo.placeEnded', id, past));
    if (there.length === 0) continue;
    const key = JSON.stringify(there);
    const step = steps.get(key);
    if (step) step.unitIds.push(id);
    else steps.set(key, blank('MOVE', { unitIds: [id], places: there }));
  }
  return { steps: [...steps.values()], notReversed };
}

/** A unit with the name, the code and the place of the one that ended. It is another unit: an ended life stays ended. */
function comeBack(id: string, below: string | null, past: Past): StepOutcome {
  const story = past.stories.get(id)!;
  const was = versionOn(story, past.dayBefore)!;
  const [code] = codesOn(story, past.dayBefore);
  return {
    id: newId(),
    name: was.name,
    shortName: was.shortName,
    kind: null,
    level: null,
    scheme: code?.scheme ?? null,
    code: code?.value ?? null,
    places: hierarchies.flatMap((tree, index) => {
      const parent = was.parents[tree];
      return parent !== null && isThere(parent, past) ? [{ hierarchy: hierarchyNames[index]!, unitId: parent }] : [];
    }),
    takes: below === null ? [] : (past.childrenBefore.get(id) ?? []).filter((child) => standsBelow(child, below, past)),
    share: null,
    likeId: id,
  };
}

function standsBelow(child: string, parent: string, { stories, effectiveOn }: Past): boolean {
  const story = stories.get(child);
  const version = story && versionOn(story, effectiveOn);
  return version !== undefined && Object.values(version.parents).includes(parent);
}

/** What stood below a dissolved unit goes below the one that stands for it, in the trees in which it stood there. */
function childrenBack(id: string, newParent: string, past: Past): Reversed {
  const steps = new Map<string, Step>();
  const notReversed: NotReversed[] = [];
  for (const child of past.childrenBefore.get(id) ?? []) {
    const story = past.stories.get(child)!;
    if (!versionOn(story, past.effectiveOn)) {
      notReversed.push(left('reorganisation.undo.unitEnded', child, past));
      continue;
    }
    const was = versionOn(story, past.dayBefore)!;
    const places = hierarchies.flatMap((tree, index): StepPlace[] =>
      was.parents[tree] === id ? [{ hierarchy: hierarchyNames[index]!, unitId: newParent }] : [],
    );
    const key = JSON.stringify(places);
    const step = steps.get(key);
    if (step) step.unitIds.push(child);
    else steps.set(key, blank('MOVE', { unitIds: [child], places }));
  }
  return { steps: [...steps.values()], notReversed };
}

function blank(kind: Step['kind'], said: Partial<Step>): Step {
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
