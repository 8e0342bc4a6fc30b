import { problem, type Problem } from '@antoan/app-error';
import { problemsOfShares, problemsOfTakes } from './check-parts.ts';
import { problemsOfPlaces } from './check-places.ts';
import { placed } from './plan.ts';
import { endingIn, type Step } from './step.ts';
import { codesOn, endOf, nameOn, ownChangeAfter, versionOn } from './unit-story.ts';
import { nameOf, wholePlanOf, type Known, type WholePlan } from './whole-plan.ts';

/** What is wrong with the steps, each at its field. What only the whole tree can tell, the database tells when it is tried. */
export function problemsOfSteps(steps: readonly Step[], known: Known): Problem[] {
  if (steps.length === 0) return [problem('reorganisation.steps.missing', 'steps')];
  const plan = wholePlanOf(steps, known);
  return steps.flatMap((step, index) => {
    const at = `steps.${index}`;
    return [
      ...problemsOfUnits(step, at, plan),
      ...problemsOfNames(step, at),
      ...problemsOfPlaces(step, at, plan),
      ...(step.kind in own ? own[step.kind]!(step, at, plan) : []),
    ];
  });
}

const least = { MERGE: 2, SPLIT: 1, RENAME: 1, MOVE: 1, RECODE: 1, ABOLISH: 1, ESTABLISH: 0 } as const;

function problemsOfUnits(step: Step, at: string, whole: WholePlan): Problem[] {
  const about = new Set([...step.unitIds, ...(step.intoId === null ? [] : [step.intoId])]);
  const problems: Problem[] =
    about.size < least[step.kind]
      ? [problem('reorganisation.units.missing', `${at}.unitIds`, { least: least[step.kind] })]
      : [];
  for (const [index, id] of step.unitIds.entries())
    problems.push(...problemsOfUnit(step, id, `${at}.unitIds.${index}`, whole));
  if (step.intoId !== null && !step.unitIds.includes(step.intoId))
    problems.push(...problemsOfUnit(step, step.intoId, `${at}.intoId`, whole));
  if (step.intoId !== null && whole.ending.has(step.intoId))
    problems.push(problem('reorganisation.into.ends', `${at}.intoId`, nameOf(step.intoId, whole)));
  return problems;
}

/** Facets of a unit that steps may change side by side; whatever ends a unit suffers nothing beside it. */
const facetOf = {
  RENAME: 'name',
  MOVE: 'place',
  RECODE: 'code',
  MERGE: 'extent',
  SPLIT: 'extent',
  ABOLISH: 'life',
  ESTABLISH: 'life',
} as const;

function problemsOfUnit(step: Step, id: string, path: string, whole: WholePlan): Problem[] {
  const { stories, effectiveOn, ends, steps, isUndo } = whole;
  const story = stories.get(id);
  if (!story) return [problem('reorganisation.unit.unknown', path)];
  const name = { unit: nameOn(story, effectiveOn) };
  const version = versionOn(story, effectiveOn);
  if (!version) {
    const end = endOf(story);
    return end !== null && end <= effectiveOn
      ? [problem('reorganisation.unit.ended', path, { ...name, day: end })]
      : [problem('reorganisation.unit.notYet', path, { ...name, day: story.versions[0]!.validFrom })];
  }
  const problems: Problem[] = [];
  const others = steps.filter((other) => other !== step && (other.unitIds.includes(id) || other.intoId === id));
  const isEnding = endingIn(step).includes(id);
  if (others.some((other) => isEnding || endingIn(other).includes(id) || facetOf[other.kind] === facetOf[step.kind]))
    problems.push(problem('reorganisation.unit.twice', path, name));
  if (step.unitIds.filter((other) => other === id).length > 1)
    problems.push(problem('reorganisation.unit.twice', path, name));
  // A unit that goes back does so until the next day that is recorded of it, and from then on stands as it is recorded.
  const later = isUndo && step.kind === 'MOVE' ? null : ownChangeAfter(story, effectiveOn, ends);
  if (later !== null)
    problems.push(problem('reorganisation.effectiveOn.beforeLastVersion', path, { ...name, day: later }));
  if (isEnding && story.versions[0]!.validFrom === effectiveOn)
    problems.push(problem('reorganisation.unit.beginsThatDay', path, name));
  return problems;
}

function problemsOfNames(step: Step, at: string): Problem[] {
  const named: [string | null, string | null, string][] = step.outcomes.map(({ name, shortName }, index) => [
    name,
    shortName,
    `${at}.outcomes.${index}`,
  ]);
  if (step.kind === 'RENAME') named.push([step.name, step.shortName, at]);
  else if (step.name !== null) named.push([step.name, step.shortName, at]);
  return named.flatMap(([name, shortName, path]) => [
    ...(name?.trim() ? [] : [problem('reorganisation.name.missing', `${path}.name`)]),
    ...((name?.length ?? 0) > 200 ? [problem('reorganisation.name.tooLong', `${path}.name`, { most: 200 })] : []),
    ...((shortName?.length ?? 0) > 120
      ? [problem('reorganisation.name.tooLong', `${path}.shortName`, { most: 120 })]
      : []),
  ]);
}

const own: Partial<Record<Step['kind'], (step: Step, at: string, whole: WholePlan) => Problem[]>> = {
  MERGE: (step, at) =>
    (step.intoId === null) === (step.outcomes.length === 1) && step.outcomes.length <= 1
      ? []
      : [problem('reorganisation.into.missing', `${at}.intoId`)],
  SPLIT: (step, at, whole) => [
    ...(step.outcomes.length < (step.intoId === null ? 2 : 1)
      ? [problem('reorganisation.outcomes.missing', `${at}.outcomes`, { least: step.intoId === null ? 2 : 1 })]
      : []),
    ...(step.unitIds.length > 1 ? [problem('reorganisation.units.tooMany', `${at}.unitIds`)] : []),
    ...(step.intoId !== null && step.intoId !== step.unitIds[0]
      ? [problem('reorganisation.into.notTheOneSplit', `${at}.intoId`)]
      : []),
    ...problemsOfShares(step, at),
    ...problemsOfTakes(step, at, whole),
  ],
  RENAME: (step, at, { stories, effectiveOn }) => {
    const story = stories.get(step.unitIds[0] ?? '');
    const version = story && versionOn(story, effectiveOn);
    return version && version.name === step.name && version.shortName === step.shortName
      ? [problem('reorganisation.step.nothingToDo', `${at}.name`)]
      : [];
  },
  MOVE: (step, at, { stories, effectiveOn }) => {
    if (step.places.length === 0) return [problem('reorganisation.place.missing', `${at}.places`)];
    return step.unitIds.flatMap((id, index) => {
      const story = stories.get(id);
      const version = story && versionOn(story, effectiveOn);
      const isThere =
        version && JSON.stringify(placed(version.parents, step.places)) === JSON.stringify(version.parents);
      return isThere ? [problem('reorganisation.step.nothingToDo', `${at}.unitIds.${index}`)] : [];
    });
  },
  RECODE: (step, at, { stories, effectiveOn }) => {
    if (step.scheme === null || !step.code?.trim()) return [problem('reorganisation.code.missing', `${at}.code`)];
    const story = stories.get(step.unitIds[0] ?? '');
    const same =
      story && codesOn(story, effectiveOn).some(({ scheme, value }) => scheme === step.scheme && value === step.code);
    return same ? [problem('reorganisation.step.nothingToDo', `${at}.code`)] : [];
  },
  ESTABLISH: (step, at) => {
    const [outcome] = step.outcomes;
    if (step.outcomes.length !== 1) return [problem('reorganisation.outcomes.missing', `${at}.outcomes`, { least: 1 })];
    return [
      // What stands nowhere in the territory is seen by nobody.
      ...(outcome!.likeId === null &&
      !outcome!.places.some(({ hierarchy, unitId }) => hierarchy === 'TERRITORY' && unitId !== null)
        ? [problem('reorganisation.place.missing', `${at}.outcomes.0.places`)]
        : []),
      ...(outcome!.kind === null && outcome!.likeId === null
        ? [problem('reorganisation.kind.missing', `${at}.outcomes.0.kind`)]
        : []),
      ...(outcome!.level === null && outcome!.likeId === null
        ? [problem('reorganisation.level.missing', `${at}.outcomes.0.level`)]
        : []),
    ];
  },
};
