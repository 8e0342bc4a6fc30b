import { dayBefore } from '@antoan/clock';
import { Body, type Context } from '@antoan/subgraph-kit';
import { bodyAt } from '../version/unit-version.loader.ts';
import type { Reorganisation } from './reorganisation.entity.ts';
import type { StepOutcomeType, StepPlaceType, StepType } from './step.payloads.ts';
import type { StepOutcome, StepPlace } from './step.ts';

/** The steps with the names of the units they are about: those that begin under their new name, all others as of the day before. */
export function stepsOf({ steps, effectiveOn }: Reorganisation, context: Context): Promise<StepType[]> {
  const day = effectiveOn ?? context.today();
  const beginning = new Map(steps.flatMap(({ outcomes }) => outcomes.map(({ id, name }) => [id, name])));

  async function bodyOf(id: string): Promise<Body> {
    const name = beginning.get(id);
    if (name !== undefined) return Body.of(id, name);
    return (await bodyAt(id, dayBefore(day), context)) ?? Body.of(id, '');
  }
  const bodiesOf = (ids: readonly string[]) => Promise.all(ids.map(bodyOf));
  const placesOf = (places: readonly StepPlace[]): Promise<StepPlaceType[]> =>
    Promise.all(
      places.map(async ({ hierarchy, unitId }) => ({ hierarchy, unit: unitId === null ? null : await bodyOf(unitId) })),
    );
  const outcomeOf = async ({ places, takes, likeId, ...outcome }: StepOutcome): Promise<StepOutcomeType> => ({
    ...outcome,
    places: await placesOf(places),
    takes: await bodiesOf(takes),
    like: likeId === null ? null : await bodyOf(likeId),
  });

  return Promise.all(
    steps.map(async ({ unitIds, intoId, places, outcomes, ...step }) => ({
      ...step,
      units: await bodiesOf(unitIds),
      into: intoId === null ? null : await bodyOf(intoId),
      places: await placesOf(places),
      outcomes: await Promise.all(outcomes.map(outcomeOf)),
    })),
  );
}
