import { problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { problemsOfCodes } from './check-codes.ts';
import { problemsOfSteps } from './check-steps.ts';
import { planOf, type Plan } from './plan.ts';
import { aheadOf } from './recorded-ahead.ts';
import type { Reorganisation } from './reorganisation.entity.ts';
import { namedIn } from './step.ts';
import { endsOf, storiesOf } from './unit-story.ts';

/** What can be said of a draft before it is tried: what is wrong with it, else what it means. */
export interface Weighed {
  problems: Problem[];
  plan: Plan | null;
}

/** Which of the units a draft names are for the viewer's eyes; asked under the viewer's own scope. */
export async function visibleOf({ steps }: Reorganisation, { em }: Context): Promise<Set<string>> {
  const ids = [...new Set(steps.flatMap(namedIn))].filter(isId);
  const found = await em.execute<{ id: string }[]>('select id from unit where id = any(?::uuid[])', [
    `{${ids.join(',')}}`,
  ]);
  return new Set(found.map(({ id }) => id));
}

/**
 * Checks a draft against what is recorded.
 * @param everything sees all units: a code may be held, and a line may lead, outside the viewer's scope
 */
export async function weigh(
  everything: EntityManager,
  draft: Reorganisation,
  visible: ReadonlySet<string>,
  today: string,
): Promise<Weighed> {
  const effectiveOn = draft.effectiveOn ?? today;
  const stories = await storiesOf(everything, visible);
  const parents = [...stories.values()].flatMap(({ versions }) =>
    versions.flatMap((version) => Object.values(version.parents)),
  );
  const ends = await endsOf(
    everything,
    parents.filter((id) => id !== null),
  );
  const problems = [
    ...problemsOfHead(draft),
    ...problemsOfSteps(draft.steps, { effectiveOn, stories, ends, isUndo: draft.undoOf !== null }),
    ...(await problemsOfCodes(everything, draft.steps, effectiveOn)),
  ];
  if (problems.some(isGrave)) return { problems, plan: null };
  const ahead = await aheadOf(everything, draft.undoOf);
  return { problems, plan: planOf(draft.steps, effectiveOn, stories, ahead) };
}

/** What must be written before anybody confirms, though the rest can be previewed without it. */
function problemsOfHead({ title, instrument, effectiveOn }: Reorganisation): Problem[] {
  return [
    ...(title.trim() ? [] : [problem('reorganisation.title.missing', 'title')]),
    ...(effectiveOn === null ? [problem('reorganisation.effectiveOn.missing', 'effectiveOn')] : []),
    ...(instrument.number.trim() ? [] : [problem('reorganisation.instrument.missing', 'instrument.number')]),
  ];
}

function isGrave({ path }: Problem): boolean {
  return path[0] === 'steps';
}
