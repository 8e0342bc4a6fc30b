import { isDeepStrictEqual } from 'node:util';
import { recordAudits } from '@antoan/audit';
import { newId } from '@antoan/ids';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Nomination } from '../nomination/nomination.entity.ts';
import type { GateInput, YearFact } from './gate-facts.ts';
import { screen } from './gate.ts';
import type { RuleAnswer } from './rules/rule.ts';
import { factColumns, isDecided, stateOf } from './screening-columns.ts';
import type { ScreeningTrigger } from './screening.enums.ts';
import { storedScreenings, type StoredScreening } from './stored-screenings.ts';

/** Why many nominations are looked at again. */
export interface Cause {
  trigger: ScreeningTrigger;
  now: Date;
  requestIdOf?: (nomination: Nomination) => string | null;
}

interface Again {
  nomination: Nomination;
  before: StoredScreening;
  inputs: GateInput;
  answer: RuleAnswer;
  screeningId: string;
  /** Granted already, and now resting on something else. */
  isForReview: boolean;
}

/**
 * Screens many nominations again, with one read and one write of each table, however many they are. The nominations are
 * locked and have been screened before. What says the same of the same facts leaves no trace.
 * @returns how many were screened anew
 */
export async function rescreenMany(
  em: EntityManager,
  nominations: readonly Nomination[],
  inputsOf: (nomination: Nomination, before: StoredScreening) => GateInput,
  cause: Cause,
): Promise<number> {
  const storedOf = await storedScreenings(em, nominations);
  const found = nominations.flatMap((nomination): Again[] => {
    const before = storedOf.get(nomination.id)!;
    const inputs = inputsOf(nomination, before);
    const answer = screen(inputs);
    const isForReview = isDecided(nomination);
    if (isForReview ? !takesFromGrant(before, inputs, answer) : isSame(before, inputs, answer)) return [];
    return [{ nomination, before, inputs, answer, screeningId: newId(), isForReview }];
  });
  await store(em, found, cause);
  return found.length;
}

function isSame(before: StoredScreening, { years }: GateInput, { outcome, steps }: RuleAnswer): boolean {
  return before.outcome === outcome && isDeepStrictEqual(before.years, years) && isDeepStrictEqual(before.steps, steps);
}

/** The same fact under a newer version takes nothing from a grant; for one still open a new screening is due all the same (I-7). */
function takesFromGrant(before: StoredScreening, { years }: GateInput, answer: RuleAnswer): boolean {
  const factsOf = (list: readonly YearFact[]) =>
    list.map(({ year, standing }) =>
      standing === null || standing === 'UNREACHABLE'
        ? [year, standing]
        : [year, standing.value, standing.decision?.number, standing.decision?.date],
    );
  return before.outcome !== answer.outcome || !isDeepStrictEqual(factsOf(before.years), factsOf(years));
}

async function store(em: EntityManager, found: readonly Again[], { trigger, now, requestIdOf }: Cause): Promise<void> {
  if (found.length === 0) return;
  await em.execute(
    `insert into screening (id, unit_id, territory_path, management_path, police_path, reporting_path, nomination_id, sequence, outcome, ran_at, trigger,
       standing, standing_version, decision_number, decision_date, decision_authority, policy_id, policy_version, inputs, steps)
     select id, unit_id, territory_path, management_path, police_path, reporting_path, nomination_id, sequence, outcome, ran_at, trigger,
       standing, standing_version, decision_number, decision_date, decision_authority, policy_id, policy_version, inputs, steps
     from jsonb_populate_recordset(null::screening, ?::jsonb)`,
    [JSON.stringify(found.map((one) => screeningRow(one, trigger, now)))],
  );
  await em.execute(
    `update nomination set screening_id = said.screening_id, outcome = said.outcome, changed_at = ?, version = nomination.version + 1,
       state = case when said.review then nomination.state else said.state end,
       proposed_on = case when said.review then nomination.proposed_on end,
       needs_review = nomination.needs_review or (said.review and said.rests)
     from jsonb_to_recordset(?::jsonb) as said (id uuid, screening_id uuid, outcome text, state text, review boolean, rests boolean)
     where nomination.id = said.id`,
    [now, JSON.stringify(found.map(nominationRow))],
  );
  await recordAudits(
    em,
    found.map(({ nomination, answer, inputs, isForReview }) => ({
      ...{ at: now, actorId: 'service:awards', actorRole: null, bodyUnitId: null },
      requestId: requestIdOf?.(nomination) ?? null,
      ...{ act: isForReview ? 'review' : 'rescreen', noun: 'nomination' },
      ...{ nounId: nomination.id, unitId: nomination.unitId },
      detail: { outcome: answer.outcome, standingVersion: factColumns(inputs, answer).standingVersion },
    })),
  );
}

function screeningRow({ nomination, before, inputs, answer, screeningId }: Again, trigger: string, now: Date): object {
  const { standing, standingVersion, decisionNumber, decisionDate, decisionAuthority } = factColumns(inputs, answer);
  const { unitId, territoryPath, managementPath, policePath, reportingPath } = nomination;
  return {
    ...{ id: screeningId, unit_id: unitId, territory_path: territoryPath, management_path: managementPath },
    ...{ police_path: policePath, reporting_path: reportingPath, nomination_id: nomination.id },
    ...{ sequence: before.sequence + 1, outcome: answer.outcome, ran_at: now, trigger },
    ...{ standing, standing_version: standingVersion, decision_number: decisionNumber, decision_date: decisionDate },
    ...{ decision_authority: decisionAuthority, policy_id: inputs.policy.id, policy_version: inputs.policy.version },
    ...{ inputs, steps: answer.steps },
  };
}

function nominationRow({ nomination, answer, screeningId, isForReview }: Again): object {
  return {
    ...{ id: nomination.id, screening_id: screeningId, outcome: answer.outcome, state: stateOf[answer.outcome] },
    ...{ review: isForReview, rests: restsOnStanding(answer) },
  };
}

/** Of those whom clause 5 does not cover the standing says nothing, before a grant or after it. */
function restsOnStanding({ outcome, steps }: RuleAnswer): boolean {
  return outcome !== 'CLEAR' || steps.some(({ rule }) => rule === 'UNIT_SUBJECT' || rule === 'STANDING_MET');
}
