import type { EntityManager } from '@mikro-orm/postgresql';
import type { Nomination } from '../nomination/nomination.entity.ts';
import type { GateInput, PolicyFact, YearFact } from './gate-facts.ts';
import type { RuleAnswer } from './rules/rule.ts';

/** What a screening looked at and said, as it is stored. */
export interface StoredScreening extends RuleAnswer {
  nominationId: string;
  sequence: number;
  years: readonly YearFact[];
  /** How clause 5 was read; undefined of old. */
  policy: PolicyFact | undefined;
}

/** A screening from before the gate asked of several years kept the one year beside the other facts. */
type StoredInputs = Pick<GateInput, 'year'> & { policy?: PolicyFact } & (
    | Pick<GateInput, 'years'>
    | (Pick<YearFact, 'window' | 'standing'> & { years?: undefined })
  );

/** The current screenings of nominations that have one, by nomination. */
export async function storedScreenings(
  em: EntityManager,
  nominations: readonly Nomination[],
): Promise<Map<string, StoredScreening>> {
  const rows = await em.execute<(Omit<StoredScreening, 'years' | 'policy'> & { inputs: StoredInputs })[]>(
    `select nomination_id as "nominationId", sequence, outcome, steps, inputs from screening where id = any(?::uuid[])`,
    [`{${nominations.map(({ screeningId }) => screeningId!).join(',')}}`],
  );
  return new Map(
    rows.map(({ inputs, ...row }) => [row.nominationId, { ...row, years: yearsIn(inputs), policy: inputs.policy }]),
  );
}

function yearsIn(inputs: StoredInputs): readonly YearFact[] {
  if (inputs.years) return inputs.years;
  const { year, window, standing } = inputs;
  return [{ year, window, bearing: 'COUNTS', standing }];
}
