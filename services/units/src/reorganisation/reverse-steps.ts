import { newId } from '@antoan/ids';
import type { Hierarchy } from '@antoan/policy';
import { mustStandBelow } from '../unit/must-stand-below.ts';
import type { hierarchies } from '../version/hierarchy-names.ts';
import {
  comeBack,
  comesAlong,
  isThere,
  left,
  placesBefore,
  stepOf,
  type Past,
  type Reversed,
  type Undoing,
} from './come-back.ts';
import type { NotReversed } from './reorganisation.entity.ts';
import { endingIn, type Step, type StepPlace } from './step.ts';
import { codesOn, versionOn } from './unit-story.ts';

/** Steps that bring back what was, and what cannot be brought back. The last step is undone first. */
export function reverseSteps(steps: readonly Step[], known: Past): Reversed {
  const past = {
    ...known,
    standIns: new Map(steps.flatMap(endingIn).map((id) => [id, newId()])),
    moved: new Set(steps.flatMap(({ kind, unitIds }) => (kind === 'MOVE' ? unitIds : []))),
  };
  const reversed = steps.toReversed().map((step) => reverse[step.kind](step, past));
  const [moves, others] = partition(reversed.flatMap((each) => each.steps));
  const lost = new Map(
    reversed.flatMap((each) => each.notReversed).map((each) => [`${each.code} ${each.unitId}`, each]),
  );
  return { steps: [...others, ...movedOnce(moves)], notReversed: [...lost.values()] };
}

function partition(steps: readonly Step[]): [Step[], Step[]] {
  return [steps.filter(({ kind }) => kind === 'MOVE'), steps.filter(({ kind }) => kind !== 'MOVE')];
}

/** What several steps move back, each in its own trees, goes back in one; units that go to the same places go together. */
function movedOnce(moves: readonly Step[]): Step[] {
  const placesOf = new Map<string, Map<Hierarchy, StepPlace>>();
  for (const { unitIds, places } of moves)
    for (const id of unitIds) {
      const told = placesOf.get(id) ?? new Map<Hierarchy, StepPlace>();
      for (const place of places) told.set(place.hierarchy, place);
      placesOf.set(id, told);
    }
  const together = Map.groupBy(placesOf, ([, told]) => JSON.stringify([...told.values()]));
  return [...together.values()].map((units) =>
    stepOf('MOVE', { unitIds: units.map(([id]) => id), places: [...units[0]![1].values()] }),
  );
}

const reverse: Record<Step['kind'], (step: Step, past: Undoing) => Reversed> = {
  RENAME: (step, past) =>
    ifThere(step.unitIds, past, ([id]) => {
      const { name, shortName } = versionOn(past.stories.get(id!)!, past.dayBefore)!;
      return [stepOf('RENAME', { unitIds: [id!], name, shortName })];
    }),
  RECODE(step, past) {
    const [id] = step.unitIds as [string];
    const before = codesOn(past.stories.get(id)!, past.dayBefore).find(({ scheme }) => scheme === step.scheme);
    if (!before) return { steps: [], notReversed: [left('reorganisation.undo.noCodeBefore', id, past)] };
    return ifThere([id], past, () => [stepOf('RECODE', { unitIds: [id], scheme: before.scheme, code: before.value })]);
  },
  MOVE: (step, past) => moveBack(step.unitIds, past),
  MERGE(step, past) {
    const into = step.intoId ?? step.outcomes[0]!.id;
    const split = ifThere([into], past, () => [
      stepOf('SPLIT', {
        unitIds: [into],
        intoId: step.intoId,
        ...nameBack(step, past),
        outcomes: endingIn(step).map((id) => comeBack(id, into, past)),
      }),
    ]);
    if (split.steps.length === 0) return split;
    // A child that stood below the heir already, in another tree, goes back in its own trees alone.
    const apart = endingIn(step).flatMap((id) =>
      childrenOf(id, past).filter((child) => !comesAlong(child, id, into, past)),
    );
    const moved = moveBack([...new Set(apart)], past, new Set(endingIn(step)));
    return { steps: [...split.steps, ...moved.steps], notReversed: moved.notReversed };
  },
  SPLIT(step, past) {
    const [split] = step.unitIds as [string];
    const parts = step.outcomes.map(({ id }) => id);
    const goesOn = step.intoId !== null;
    return ifThere(goesOn ? [...parts, split] : parts, past, () => [
      stepOf('MERGE', {
        unitIds: goesOn ? [split, ...parts] : parts,
        intoId: step.intoId,
        ...nameBack(step, past),
        outcomes: goesOn ? [] : [comeBack(split, null, past)],
      }),
    ]);
  },
  ABOLISH(step, past) {
    const children = step.unitIds.flatMap((id) => childrenOf(id, past));
    const { steps, notReversed } = moveBack([...new Set(children)], past, new Set(step.unitIds));
    return {
      steps: [...step.unitIds.map((id) => stepOf('ESTABLISH', { outcomes: [comeBack(id, null, past)] })), ...steps],
      notReversed,
    };
  },
  ESTABLISH: (step, past) =>
    ifThere(
      step.outcomes.map(({ id }) => id),
      past,
      (unitIds) => [stepOf('ABOLISH', { unitIds: [...unitIds] })],
    ),
};

/** What stood below a unit that ended, without what comes back by a step of its own. */
function childrenOf(id: string, past: Undoing): string[] {
  return (past.childrenBefore.get(id) ?? []).filter((child) => !past.moved.has(child) && !past.standIns.has(child));
}

/** A unit that has ended since cannot be changed back. */
function ifThere(ids: readonly string[], past: Undoing, act: (ids: readonly string[]) => Step[]): Reversed {
  const gone = ids.filter((id) => !isThere(id, past));
  if (gone.length === 0) return { steps: act(ids), notReversed: [] };
  return { steps: [], notReversed: gone.map((id) => left('reorganisation.undo.unitEnded', id, past)) };
}

function nameBack(step: Step, past: Undoing): Pick<Step, 'name' | 'shortName'> {
  const before = step.intoId === null || step.name === null ? undefined : past.stories.get(step.intoId);
  const version = before && versionOn(before, past.dayBefore);
  return { name: version?.name ?? null, shortName: version?.shortName ?? null };
}

/**
 * Each unit back to where it stood.
 * @param below only in the trees in which they stood below one of these; in all that changed when it is left out
 */
function moveBack(unitIds: readonly string[], past: Undoing, below?: ReadonlySet<string>): Reversed {
  const steps: Step[] = [];
  const notReversed: NotReversed[] = [];
  for (const id of unitIds) {
    const story = past.stories.get(id);
    const is = story && versionOn(story, past.effectiveOn);
    if (!is) {
      notReversed.push(left('reorganisation.undo.unitEnded', id, past));
      continue;
    }
    const was = versionOn(story, past.dayBefore)!;
    const goesBack = (tree: (typeof hierarchies)[number]) => {
      const parent = was.parents[tree];
      return below ? parent !== null && below.has(parent) : parent !== is.parents[tree];
    };
    // Who reports to the managing body would follow it; so the reporting line is told whenever the managing body is.
    const { places, isLost } = placesBefore(
      id,
      (_, tree) => goesBack(tree) || (tree === 'reporting' && goesBack('management')),
      past,
    );
    if (isLost) notReversed.push(left('reorganisation.undo.placeEnded', id, past));
    if (
      places.some(
        ({ hierarchy, unitId }) => hierarchy === 'TERRITORY' && unitId === null && mustStandBelow(hierarchy, was),
      )
    ) {
      notReversed.push(left('reorganisation.undo.noPlaceBefore', id, past));
      continue;
    }
    if (places.length === 0) continue;
    steps.push(stepOf('MOVE', { unitIds: [id], places }));
  }
  return { steps, notReversed };
}
