import { afterAll, beforeEach, expect, test } from 'vitest';
import { neverSubmitted, otherUpperSchools } from '../stage/absence.factory.ts';
import { lowerSchool, upperSchool } from '../stage/crew.factory.ts';
import { appraised, decided, does, findings, refusal, type Decision, type Proposal } from '../stage/dossier.factory.ts';
import { documentNumber, grants, openStage, type Stage, type Username } from '../stage/stage.factory.ts';
import { acting, seen } from '../stage/whole-year.factory.ts';

let stage: Stage;
beforeEach(async () => {
  await stage?.stop();
  stage = await openStage();
});
afterAll(() => stage.stop());

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const revocationOf = (decision: Decision, unitId: string, facts: object = {}) => ({
  ...{ decisionId: decision.id, unitId, number: documentNumber('QĐ-UBND'), date: '2021-11-20' },
  ...{ reason: 'Hồ sơ công nhận không đúng sự thật.', ...facts },
});
const standingOf = (unitId: string) =>
  stage.offstage((em) =>
    em.execute<{ value: string; version: number; reason: string }[]>(
      'select value, version, reason from unit_standing where unit_id = ? and year = 2021',
      [unitId],
    ),
  );
const appraiseAgain = async (id: string, unitId: string, by: Username) => {
  const { version } = await seen(stage.person(by), id);
  return does(stage, by, 'appraiseAssessment', {
    ...{ id, version, answers: findings(unitId), reason: 'Xác minh lại hồ sơ đã công nhận.' },
  });
};

test('I-11: a revocation takes the recognition back by a decision with a reason: no result and no certificate until another decision gives one', async () => {
  const { dossier, decision } = await decided(stage, upperSchool);
  await appraiseAgain(dossier.id, upperSchool.unitId, 'pv05');
  const { problems, row } = await does<Decision & { kind: string; reason: string }>(
    ...([stage, 'chutich', 'revokeRecognition', revocationOf(decision, upperSchool.unitId)] as const),
  );
  expect(problems).toEqual([]);
  expect(row).toMatchObject({
    kind: 'REVOKE',
    amends: { id: decision.id },
    lines: [{ result: null, certificateNumber: null }],
  });
  expect(await standingOf(upperSchool.unitId)).toEqual([{ value: 'PENDING', version: 2, reason: 'REVOKED' }]);

  const after = await seen(stage.person('pv05'), dossier.id);
  expect(after).toMatchObject({ state: 'VERIFIED', appraisedResult: null, decision: null, viewerCanAppraise: true });
  expect(after.history.at(-1)).toMatchObject({ step: 'REVOKE', byRole: 'PROVINCIAL_CHAIR' });
  await appraiseAgain(dossier.id, upperSchool.unitId, 'pv05');
  const { row: proposal } = await does<Proposal>(stage, 'pv05.lanhdao', 'proposeRecognition', {
    ...{ year: 2021, assessmentIds: [dossier.id], number: documentNumber('TTr-CA'), date: '2021-11-20' },
  });
  const anew = await does<Decision>(stage, 'chutich', 'decideRecognition', {
    ...{ proposalId: proposal.id, version: proposal.version, number: documentNumber('QĐ-UBND'), date: '2021-11-20' },
  });
  expect(anew.problems).toEqual([]);
  expect(await standingOf(upperSchool.unitId)).toEqual([{ value: 'MET', version: 3, reason: 'DECIDED' }]);
});

test('I-13: whoever decided does not revoke alone; only what was recognised is revoked, once, by its own authority, with a reason', async () => {
  const { dossier, decision } = await decided(stage, upperSchool);
  const input = revocationOf(decision, upperSchool.unitId);
  expect(codes((await does(stage, 'chutich', 'revokeRecognition', input)).problems)).toEqual([
    'recognitionDecision.revoked.consecutive',
  ]);
  await appraiseAgain(dossier.id, upperSchool.unitId, 'pv05');
  expect(codes((await does(stage, 'chutich', 'revokeRecognition', { ...input, reason: ' ' })).problems)).toEqual([
    'recognitionDecision.reason.missing',
  ]);
  expect(await refusal(stage, 'pv05.lanhdao', 'revokeRecognition', input)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(stage, 'huyen.baothang.chutich', 'revokeRecognition', input)).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await refusal(stage, 'quantri', 'revokeRecognition', input)).toMatchObject({ code: 'NOT_FOUND' });
  expect((await does(stage, 'chutich', 'revokeRecognition', input)).problems).toEqual([]);
  const again = await does(stage, 'chutich', 'revokeRecognition', revocationOf(decision, upperSchool.unitId));
  expect(codes(again.problems)).toContain('recognitionDecision.amended.already');

  const [unitId] = otherUpperSchools(1) as [string];
  const absent = await neverSubmitted(stage, unitId);
  const { row: proposal } = await does<Proposal>(stage, 'pv05.lanhdao', 'proposeRecognition', {
    ...{ year: 2021, assessmentIds: [absent.id], number: documentNumber('TTr-CA'), date: '2021-11-20' },
  });
  const { row: against } = await does<Decision>(stage, 'chutich', 'decideRecognition', {
    ...{ proposalId: proposal.id, version: proposal.version, number: documentNumber('QĐ-UBND'), date: '2021-11-20' },
  });
  expect(codes((await does(stage, 'chutich', 'revokeRecognition', revocationOf(against, unitId))).problems)).toContain(
    'recognitionDecision.revoked.notMet',
  );
});

test('I-33: a published name goes with the revocation', async () => {
  const { dossier, decision } = await decided(stage, lowerSchool);
  await does(stage, 'pv05.lanhdao', 'offerRecognition', { decisionId: decision.id });
  await appraiseAgain(dossier.id, lowerSchool.unitId, 'ca.baothang');
  await does(stage, 'huyen.baothang.chutich', 'revokeRecognition', revocationOf(decision, lowerSchool.unitId));
  const [withdrawn] = await stage.offstage((em) =>
    em.execute<{ payload: object }[]>(`select payload from outbox_event where type = 'PublicationWithdrawn'`),
  );
  expect(withdrawn?.payload).toMatchObject({ offerId: decision.id, reason: 'REVOKED' });
});

test('I-29: two decisions that take the same number at once: one is issued, the other is told; nothing is half done', async () => {
  const dossiers = await Promise.all(otherUpperSchools(2).map((unitId) => neverSubmitted(stage, unitId)));
  const proposals: Proposal[] = [];
  for (const { id } of dossiers)
    proposals.push(
      (
        await does<Proposal>(stage, 'pv05.lanhdao', 'proposeRecognition', {
          ...{ year: 2021, assessmentIds: [id], number: documentNumber('TTr-CA'), date: '2021-11-19' },
        })
      ).row,
    );
  const chairs = [stage.as(grants.chutich), stage.as(grants.chutich)];
  const answers = await Promise.all(
    proposals.map(({ id: proposalId, version }, index) =>
      acting<Decision>(chairs[index]!, 'decideRecognition', {
        ...{ proposalId, version, number: '3401/QĐ-UBND', date: '2021-11-20' },
      }),
    ),
  );
  expect(answers.map(({ problems }) => codes(problems)).toSorted()).toEqual([[], ['recognitionDecision.number.taken']]);
  const states = await Promise.all(dossiers.map(({ id }) => seen(chairs[0]!, id)));
  expect(states.map(({ state }) => state).toSorted()).toEqual(['DECIDED', 'PROPOSED']);
});

test('of two chairs at once one decides, and of a chair and the police who take the list back at once one is told', async () => {
  const dossier = await appraised(stage, upperSchool);
  const proposed = async () =>
    (
      await does<Proposal>(stage, 'pv05.lanhdao', 'proposeRecognition', {
        ...{ year: 2021, assessmentIds: [dossier.id], number: documentNumber('TTr-CA'), date: '2021-11-19' },
      })
    ).row;
  const decisionOn = ({ id: proposalId, version }: Proposal) => ({
    ...{ proposalId, version, number: documentNumber('QĐ-UBND'), date: '2021-11-20' },
  });
  const first = await proposed();
  const [decision, withdrawal] = await Promise.all([
    acting(stage.as(grants.chutich), 'decideRecognition', decisionOn(first)),
    acting(stage.as(grants['pv05.lanhdao']), 'withdrawProposal', {
      ...{ proposalId: first.id, version: first.version, reason: 'Bổ sung đơn vị.' },
    }),
  ]);
  const told = [...codes(decision.problems), ...codes(withdrawal.problems)];
  expect(told).toHaveLength(1);
  expect(['recognitionProposal.state.withdrawn', 'recognitionProposal.state.alreadyDecided']).toContain(told[0]);
  const { state } = await seen(stage.person('pv05'), dossier.id);
  expect(state).toBe(decision.problems.length === 0 ? 'DECIDED' : 'APPRAISED');

  const list = state === 'DECIDED' ? first : await proposed();
  const chairs = await Promise.all(
    [stage.as(grants.chutich), stage.as(grants.chutich)].map((chair) =>
      acting(chair, 'decideRecognition', decisionOn(list)),
    ),
  );
  const decisions = await stage.offstage((em) =>
    em.execute<{ count: number }[]>('select count(*)::integer as count from recognition_decision'),
  );
  expect(decisions).toEqual([{ count: 1 }]);
  expect(chairs.flatMap(({ problems }) => codes(problems))).toContain('recognitionProposal.state.alreadyDecided');
});
