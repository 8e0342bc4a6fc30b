import { accountId, demonstrationWorld, type DemonstrationWorld, type NominationRecord } from '@antoan/demonstration';
import { derivedId } from '@antoan/ids';
import { insertRows, pathColumnsOf, type Runtime } from '@antoan/subgraph-kit';
import { foldVietnamese } from '@antoan/vietnamese-text';
import type { YearFact } from '../screening/gate-facts.ts';
import { screenedNominations, type ScreenedNomination } from './screened-nominations.ts';

const draftedAt = '2021-11-18T08:00:00+07:00';
const stateOf = { CLEAR: 'CLEARED', HOLD: 'HELD', BAR: 'BARRED' } as const;
const screeningId = (nominationId: string) => derivedId('screening', nominationId, '1');
const confirmationId = (nominationId: string, key: string) => derivedId('confirmation', nominationId, key);

/** Loads the awards of the demonstration: 2020 granted, 2021 in work. What the gate says is what the gate says, not what anybody wrote down. */
export async function loadDemonstration({ transaction }: Runtime): Promise<void> {
  const world = demonstrationWorld();
  const screened = screenedNominations(world);
  await transaction(async (em) => {
    await insertRows(em, 'award_decision', decisionRows(world));
    await insertRows(em, 'nomination', nominationRows(world, screened));
    await insertRows(
      em,
      'screening',
      screened.map((one) => screeningRow(world, one)),
    );
    await insertRows(em, 'confirmation', confirmationRows(world));
    await insertRows(em, 'unit_award', awardRows(world));
  });
}

function place(world: DemonstrationWorld, unitId: string) {
  return { unit_id: unitId, ...pathColumnsOf(world.unitOf.get(unitId)!) };
}

function decisionRows(world: DemonstrationWorld): object[] {
  return world.awardDecisions.map(
    ({ id, year, number, date, authorityUnitId, authorityName, signatory, offeredAt }) => ({
      ...{ id, ...place(world, authorityUnitId), year, number, date, authority_name: authorityName, signatory },
      decided_at: `${date}T14:00:00+07:00`,
      offered_for_publication_at: offeredAt,
    }),
  );
}

function nominationRows(world: DemonstrationWorld, screened: readonly ScreenedNomination[]): object[] {
  const outcomes = new Map(screened.map(({ nomination, result }) => [nomination.id, result.outcome]));
  const kinds = new Map(world.awardKinds.map((kind) => [kind.code, kind]));
  const decisions = new Map(world.awardDecisions.map((decision) => [decision.id, decision]));
  return world.nominations.map((nomination) => {
    const outcome = outcomes.get(nomination.id) ?? null;
    const decision = nomination.decisionId === null ? undefined : decisions.get(nomination.decisionId);
    return {
      id: nomination.id,
      ...place(world, nomination.unitId),
      kind_code: nomination.kindCode,
      year: nomination.year,
      subject: nomination.subject,
      nominee_name: nomination.nomineeName,
      nominee_position: nomination.nomineePosition,
      nominee_key: foldVietnamese(nomination.nomineeName),
      earlier_awards: nomination.earlierAwards,
      search_text: foldVietnamese(
        [nomination.nomineeName, world.unitOf.get(nomination.unitId)!.name, kinds.get(nomination.kindCode)!.name].join(
          ' ',
        ),
      ),
      state: decision || outcome === null ? nomination.state : stateOf[outcome],
      outcome,
      screening_id: outcome === null ? null : screeningId(nomination.id),
      needs_review: false,
      proposed_on: decision?.date ?? null,
      decision_id: nomination.decisionId,
      changed_at: decision ? `${decision.date}T14:00:00+07:00` : (nomination.submittedAt ?? draftedAt),
      version: 1,
    };
  });
}

function screeningRow(world: DemonstrationWorld, { nomination, inputs, result }: ScreenedNomination): object {
  const [{ standing: said }] = inputs.years as [YearFact];
  const standing = said === 'UNREACHABLE' ? null : said;
  return {
    id: screeningId(nomination.id),
    ...place(world, nomination.unitId),
    nomination_id: nomination.id,
    sequence: 1,
    outcome: result.outcome,
    ran_at: nomination.submittedAt,
    trigger: 'SUBMIT',
    standing: standing?.value ?? null,
    standing_version: standing?.version ?? null,
    decision_number: standing?.decision?.number ?? null,
    decision_date: standing?.decision?.date ?? null,
    decision_authority: standing?.decision?.authority ?? null,
    ...{ policy_id: inputs.policy.id, policy_version: inputs.policy.version },
    inputs,
    steps: result.steps,
  };
}

/** What was granted had both confirmations: the police's word a day after the Board's. */
function confirmationRows(world: DemonstrationWorld): object[] {
  const parties = [
    { key: 'BOARD', username: 'tdkt', byRole: 'EMULATION_OFFICER', at: '2021-01-05T09:00:00+07:00' },
    { key: 'POLICE', username: 'pv05', byRole: 'PV05_OFFICER', at: '2021-01-06T09:00:00+07:00' },
  ];
  return granted(world).flatMap(({ id, unitId }) =>
    parties.map(({ key, username, byRole, at }) => ({
      id: confirmationId(id, key),
      ...place(world, unitId),
      ...{
        nomination_id: id,
        screening_id: screeningId(id),
        key,
        at,
        account_id: accountId(username),
        by_role: byRole,
      },
    })),
  );
}

function granted({ nominations }: DemonstrationWorld): NominationRecord[] {
  return nominations.filter(({ decisionId }) => decisionId !== null);
}

function awardRows(world: DemonstrationWorld): object[] {
  return world.awardDecisions.flatMap((decision) =>
    decision.lines.map(({ id, nominationId, kindCode, year, subject, unitId, nomineeName }, position) => ({
      ...{ id, ...place(world, unitId), decision_id: decision.id, nomination_id: nominationId, position },
      screening_id: screeningId(nominationId),
      screening_outcome: 'CLEAR',
      board_confirmation_id: confirmationId(nominationId, 'BOARD'),
      board_key: 'BOARD',
      police_confirmation_id: confirmationId(nominationId, 'POLICE'),
      police_key: 'POLICE',
      ...{
        kind_code: kindCode,
        year,
        subject,
        nominee_name: nomineeName,
        decision_number: decision.number,
        decision_date: decision.date,
      },
    })),
  );
}
