import { problem, type Problem } from '@antoan/app-error';
import type { Hierarchy } from '@antoan/policy';
import { mustStandBelow } from '../unit/must-stand-below.ts';
import type { hierarchies } from '../version/hierarchy-names.ts';
import type { Step, StepPlace } from './step.ts';
import { versionOn, type StoredVersion } from './unit-story.ts';
import { nameOf, type WholePlan } from './whole-plan.ts';

/** Who comes to stand at a place, and where the place is written. */
interface Placing extends StepPlace {
  path: string;
  /** The units that come to stand there. */
  comers: readonly string[];
  /** What is known of them, or of what they are like. */
  likes: readonly (Pick<StoredVersion, 'kind' | 'level'> & { story: readonly StoredVersion[] })[];
}

/** What is wrong with where units are to stand. */
export function problemsOfPlaces(step: Step, at: string, whole: WholePlan): Problem[] {
  return placingsOf(step, at, whole).flatMap((placing) => {
    const { unitId, path, comers } = placing;
    if (unitId === null) return problemsOfNoPlace(placing, whole);
    if (comers.includes(unitId)) return [problem('reorganisation.place.itself', path, nameOf(unitId, whole))];
    if (whole.beginning.has(unitId)) return [];
    const story = whole.stories.get(unitId);
    if (!story) return [problem('reorganisation.unit.unknown', path)];
    if (whole.ending.has(unitId) || !versionOn(story, whole.effectiveOn))
      return [problem('reorganisation.place.ends', path, nameOf(unitId, whole))];
    return [];
  });
}

function placingsOf(step: Step, at: string, whole: WholePlan): Placing[] {
  const likeOf = (id: string | null) => {
    const story = whole.stories.get(id ?? '')?.versions;
    const like = story?.findLast(({ validFrom }) => validFrom <= whole.effectiveOn) ?? story?.[0];
    return story && like ? [{ kind: like.kind, level: like.level, story }] : [];
  };
  return [
    ...step.places.map((place, index) => ({
      ...place,
      path: `${at}.places.${index}`,
      comers: step.unitIds,
      likes: step.unitIds.flatMap(likeOf),
    })),
    ...step.outcomes.flatMap((outcome, index) => {
      const [like] = likeOf(outcome.likeId ?? step.unitIds[0] ?? null);
      const [kind, level] = [outcome.kind ?? like?.kind, outcome.level ?? like?.level];
      return outcome.places.map((place, inner) => ({
        ...place,
        path: `${at}.outcomes.${index}.places.${inner}`,
        comers: [outcome.id],
        likes: kind && level ? [{ kind, level, story: like?.story ?? [] }] : [],
      }));
    }),
  ];
}

/** What must stand below something does, but for a body that it never had: that is how it may come to stand again. */
function problemsOfNoPlace({ hierarchy, path, comers, likes }: Placing, whole: WholePlan): Problem[] {
  const wrong = likes.findIndex((like) => mustStandBelow(hierarchy, like) && !stoodBelowNone(hierarchy, like.story));
  return wrong < 0
    ? []
    : [problem('reorganisation.place.mustBeSomewhere', path, { ...nameOf(comers[wrong] ?? '', whole), hierarchy })];
}

function stoodBelowNone(hierarchy: Hierarchy, story: readonly StoredVersion[]): boolean {
  if (hierarchy === 'TERRITORY') return false;
  const tree = hierarchy.toLowerCase() as (typeof hierarchies)[number];
  return story.some(({ parents }) => parents[tree] === null);
}
