import { demonstrationWorld, namedUnits } from '@antoan/demonstration';
import type { EventPayload } from '@antoan/events';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { lowerSchool, upperSchool } from '../stage/crew.factory.ts';
import {
  appraised,
  criteriaOf,
  decided,
  does,
  findings,
  refusal,
  type Decision,
  type Dossier,
  type Proposal,
} from '../stage/dossier.factory.ts';
import { documentNumber, openStage, type Stage, type Username } from '../stage/stage.factory.ts';

let stage: Stage;
beforeEach(async () => {
  await stage?.stop();
  stage = await openStage();
});
afterAll(() => stage.stop());

const number = () => documentNumber('QĐ-UBND');
const propose = (dossier: Dossier, by: Username, facts: object = {}) =>
  does<Proposal>(stage, by, 'proposeRecognition', {
    year: 2021,
    assessmentIds: [dossier.id],
    number: documentNumber('TTr-CA'),
    date: '2021-11-19',
    ...facts,
  });
const decide = (proposal: Proposal, by: Username, facts: object = {}) =>
  does<Decision>(stage, by, 'decideRecognition', {
    proposalId: proposal.id,
    version: proposal.version,
    number: number(),
    date: '2021-11-20',
    ...facts,
  });
const standingsOf = async (username: Username, unitId: string) => {
  const answer = await stage.person(username).query<{
    _entities: { standing: string; standingHistory: { value: string; version: number; reason: string }[] }[];
  }>('query ($units: [_Any!]!) { _entities(representations: $units) { ... on Unit { standing(year: 2021) standingHistory(year: 2021) { value version reason decision { number } } } } }', { units: [{ __typename: 'Unit', id: unitId }] });
  return answer._entities[0]!;
};
const events = async <Type extends 'StandingChanged' | 'PublicationOffered' | 'PublicationWithdrawn'>(type: Type) => {
  const rows = await stage.offstage((em) =>
    em.execute<{ payload: EventPayload<Type> }[]>(
      'select payload from outbox_event where type = ? order by position, id',
      [type],
    ),
  );
  return rows.map(({ payload }) => payload);
};
const version = async (id: string) =>
  (
    await stage.offstage((em) => em.execute<{ version: number }[]>('select version from assessment where id = ?', [id]))
  )[0]!.version;
const appraiseAgain = async (dossier: Dossier, unitId: string, by: Username, failing: string[] = []) =>
  does(stage, by, 'appraiseAssessment', {
    id: dossier.id,
    version: await version(dossier.id),
    answers: findings(unitId, failing),
    reason: 'Bổ sung hồ sơ sau quyết định',
  });

test('I-11: a decision gives the unit one standing in effect, tells the others in the same transaction, and history only grows', async () => {
  const { decision } = await decided(stage, upperSchool);
  expect(await standingsOf('truong', upperSchool.unitId)).toMatchObject({
    standing: 'MET',
    standingHistory: [{ value: 'MET', version: 1, reason: 'DECIDED' }],
  });
  expect(await events('StandingChanged')).toMatchObject([
    {
      unitId: upperSchool.unitId,
      year: 2021,
      standing: 'MET',
      standingVersion: 1,
      decisionId: decision.id,
      decisionNumber: decision.number,
      authorityUnitId: namedUnits.provincialCommittee,
    },
  ]);
  for (const statement of [
    `update standing_version set value = 'NOT_MET'`,
    'delete from standing_version',
    `update recognition_line set result = 'NOT_MET'`,
    `update assessment_event set result = 'NOT_MET'`,
    'delete from recognition_decision',
  ]) {
    await expect(stage.offstage((em) => em.execute(statement))).rejects.toThrow(/permission denied/);
  }
  await expect(
    stage.offstage((em) =>
      em.execute(
        `insert into unit_standing select gen_random_uuid(), unit_id, territory_path, management_path, police_path, reporting_path, year, 'NOT_MET', 2, since, reason, decision_id from unit_standing`,
      ),
    ),
  ).rejects.toThrow(/unit_standing_one_in_effect/);
});

test('I-12: one mandatory criterion that the police find failing makes NOT_MET, whatever the unit said of itself', async () => {
  const failing = criteriaOf(upperSchool.unitId).find(
    ({ isMandatory, kind }) => isMandatory && kind === 'REQUIREMENT',
  )!;
  const dossier = await appraised(stage, upperSchool, [failing.number]);
  expect(dossier).toMatchObject({ selfResult: 'MET', appraisedResult: 'NOT_MET' });
  const proposed = await propose(dossier, 'pv05.lanhdao');
  expect(proposed.row).toMatchObject({ metCount: 0, notMetCount: 1 });
  const { row } = await decide(proposed.row, 'chutich');
  expect(row.lines).toMatchObject([{ result: 'NOT_MET', certificateNumber: null, verificationCode: null }]);
  expect(await standingsOf('truong', upperSchool.unitId)).toMatchObject({ standing: 'NOT_MET' });
});

test('I-12: an appraisal that leaves a mandatory criterion out is refused, so silence recognises nobody', async () => {
  const dossier = await appraised(stage, upperSchool);
  expect(dossier.appraisedResult).toBe('MET');
  await stage.offstage((em) => em.execute(`update assessment set appraised_answers = '[]' where id = ?`, [dossier.id]));
  const proposed = await propose(dossier, 'pv05.lanhdao');
  expect((await decide(proposed.row, 'chutich')).problems).toMatchObject([
    { code: 'recognitionDecision.result.notAppraised' },
  ]);
});

test('I-13: nobody takes two steps in a row; in a district the second police officer proposes', async () => {
  const dossier = await appraised(stage, lowerSchool);
  const input = { year: 2021, assessmentIds: [dossier.id], number: documentNumber('TTr-CA'), date: '2021-11-19' };
  expect(await refusal(stage, 'ca.baothang', 'proposeRecognition', input)).toMatchObject({
    code: 'FORBIDDEN',
    rule: 'assessment.consecutiveSteps',
  });
  expect((await does<Proposal>(stage, 'ca.baothang.lanhdao', 'proposeRecognition', input)).row.lines).toMatchObject([
    { result: 'MET' },
  ]);
});

test('I-13: only the authority that the table names decides, and nobody else even with the list before them', async () => {
  const dossier = await appraised(stage, lowerSchool);
  const { row: proposal } = await propose(dossier, 'ca.baothang.lanhdao');
  const input = { proposalId: proposal.id, version: proposal.version, number: number(), date: '2021-11-20' };
  expect(await refusal(stage, 'chutich', 'decideRecognition', input)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(stage, 'huyen.baothang', 'decideRecognition', input)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(stage, 'huyen.bacha', 'decideRecognition', input)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusal(stage, 'quantri', 'decideRecognition', input)).toMatchObject({ code: 'NOT_FOUND' });
  expect((await decide(proposal, 'huyen.baothang.chutich')).problems).toEqual([]);
});

test('I-13: a decision dated outside the authority’s competence or time is refused', async () => {
  const dossier = await appraised(stage, lowerSchool);
  const { row: proposal } = await propose(dossier, 'ca.baothang.lanhdao');
  const refusedOn = async (date: string) =>
    (await decide(proposal, 'huyen.baothang.chutich', { date })).problems.map(({ code }) => code);
  expect(await refusedOn('2021-11-21')).toEqual(['recognitionDecision.date.future']);
  expect(await refusedOn('2021-11-18')).toEqual(['recognitionDecision.date.beforeProposal']);
  expect(await refusedOn('2021-11-15')).toEqual([
    'recognitionDecision.date.beforeProposal',
    'recognitionDecision.date.beforeWindowEnd',
  ]);
  stage.clock.set(new Date('2025-07-02T02:00:00Z'));
  expect(await refusedOn('2025-07-01')).toEqual(['recognitionDecision.authority.notCompetent']);
  await stage.offstage((em) =>
    em.execute(`update unit_ref set valid_to = '2021-11-20' where id = ?`, [namedUnits.baoThangCommittee]),
  );
  expect(await refusedOn('2021-11-20')).toEqual(['recognitionDecision.authority.notCompetent']);
  expect(await refusedOn('2021-11-19')).toEqual([]);
});

test('I-29: a number is taken once for each issuer and year, and a list is decided once', async () => {
  const { decision } = await decided(stage, upperSchool);
  const dossier = await appraised(stage, lowerSchool);
  const { row: proposal } = await propose(dossier, 'ca.baothang.lanhdao');
  expect((await decide(proposal, 'huyen.baothang.chutich', { number: ' ' })).problems).toMatchObject([
    { code: 'recognitionDecision.number.missing', path: ['number'] },
  ]);
  const first = await decide(proposal, 'huyen.baothang.chutich', { number: decision.number });
  expect(first.problems).toEqual([]);
  expect((await decide(proposal, 'huyen.baothang.chutich')).problems).toMatchObject([
    { code: 'recognitionProposal.state.alreadyDecided' },
  ]);
  await appraiseAgain(dossier, lowerSchool.unitId, 'ca.baothang', ['1.2']);
  const amended = await does(stage, 'huyen.baothang.chutich', 'amendRecognition', {
    decisionId: first.row.id,
    unitId: lowerSchool.unitId,
    result: 'NOT_MET',
    number: decision.number,
    date: '2021-11-20',
    reason: 'Xem lại hồ sơ',
  });
  expect(amended.problems).toMatchObject([{ code: 'recognitionDecision.number.taken', path: ['number'] }]);
});

test('a certificate issued live is numbered as those of the demonstration year are', async () => {
  const { row: proposal } = await propose(await appraised(stage, upperSchool), 'pv05.lanhdao');
  const { row } = await decide(proposal, 'chutich', { number: '3401/QĐ-UBND' });
  expect(row.lines).toMatchObject([{ certificateNumber: '001/3401/GCN-ANTT' }]);
  const form = /^\d{3}\/\d+\/GCN-ANTT$/u;
  const seeded = demonstrationWorld().decisions.flatMap(({ lines }) =>
    lines.flatMap((line) => line.certificateNumber ?? []),
  );
  expect(seeded.length).toBeGreaterThan(100);
  for (const certificate of [...seeded, '001/3401/GCN-ANTT']) expect(certificate).toMatch(form);
});

test('a decision keeps who signed it as the document prints it, or the office alone; too long a name is refused at its field', async () => {
  const { row: proposal } = await propose(await appraised(stage, upperSchool), 'pv05.lanhdao');
  const long = await decide(proposal, 'chutich', { signatoryName: 'A'.repeat(81), signatoryPosition: 'P'.repeat(121) });
  expect(long.problems).toMatchObject([
    { code: 'text.tooLong', path: ['signatoryPosition'] },
    { code: 'text.tooLong', path: ['signatoryName'] },
  ]);
  const signed = await decide(proposal, 'chutich', {
    signatoryPosition: ' KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH ',
    signatoryName: 'Người Ký (minh họa)',
  });
  expect(signed.problems).toEqual([]);
  expect(signed.row).toMatchObject({
    signatory: 'Chủ tịch UBND tỉnh Lào Cai',
    signatoryPosition: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    signatoryName: 'Người Ký (minh họa)',
  });
  const { decision } = await decided(stage, lowerSchool);
  expect(decision).toMatchObject({ signatoryPosition: null, signatoryName: null });
});

test('two deciders at once: one decision, and the other is told', async () => {
  const { row: proposal } = await propose(await appraised(stage, upperSchool), 'pv05.lanhdao');
  const answers = await Promise.all([decide(proposal, 'chutich'), decide(proposal, 'chutich')]);
  expect(answers.map(({ problems }) => problems.map(({ code }) => code)).toSorted()).toEqual([
    [],
    ['recognitionProposal.state.alreadyDecided'],
  ]);
  expect(await events('StandingChanged')).toHaveLength(1);
});

test('I-12, I-13: an amendment rests on a new appraisal; then the unit stands otherwise and its history shows both', async () => {
  const failing = criteriaOf(upperSchool.unitId).find(({ kind }) => kind === 'REQUIREMENT')!;
  const { dossier, decision } = await decided(stage, upperSchool, [failing.number]);
  const input = {
    decisionId: decision.id,
    unitId: upperSchool.unitId,
    result: 'MET',
    number: number(),
    date: '2021-11-20',
    reason: 'Hồ sơ bổ sung đã chứng minh tiêu chí',
  };
  expect((await does(stage, 'chutich', 'amendRecognition', input)).problems).toMatchObject([
    { code: 'recognitionDecision.result.notAppraised', path: ['result'] },
  ]);
  expect((await appraiseAgain(dossier, upperSchool.unitId, 'pv05')).row).toMatchObject({
    state: 'DECIDED',
    appraisedResult: 'MET',
  });
  expect(await refusal(stage, 'pv05', 'amendRecognition', input)).toMatchObject({ code: 'FORBIDDEN' });

  const { problems, row } = await does<Decision>(stage, 'chutich', 'amendRecognition', input);
  expect(problems).toEqual([]);
  expect(row).toMatchObject({ amends: { id: decision.id }, lines: [{ result: 'MET' }] });
  const { standing, standingHistory } = await standingsOf('truong', upperSchool.unitId);
  expect(standing).toBe('MET');
  expect(standingHistory.map(({ value, version: count, reason }) => [value, count, reason])).toEqual([
    ['MET', 2, 'AMENDED'],
    ['NOT_MET', 1, 'DECIDED'],
  ]);
  expect((await does(stage, 'chutich', 'amendRecognition', { ...input, number: number() })).problems).toMatchObject([
    { code: 'recognitionDecision.amended.already' },
  ]);
});

test('I-6: nobody but the deciding authority can make a failed unit stand otherwise, the administrator least of all', async () => {
  const failing = criteriaOf(upperSchool.unitId).find(({ kind }) => kind === 'REQUIREMENT')!;
  const { dossier, decision } = await decided(stage, upperSchool, [failing.number]);
  await appraiseAgain(dossier, upperSchool.unitId, 'pv05');
  const input = {
    decisionId: decision.id,
    unitId: upperSchool.unitId,
    result: 'MET',
    number: number(),
    date: '2021-11-20',
    reason: 'Không có thẩm quyền',
  };
  for (const username of [
    'truong',
    'so.gddt',
    'huyen.baothang.chutich',
    'pv05.lanhdao',
    'tdkt',
    'vanphong',
    'giamsat',
  ] as const) {
    expect(await refusal(stage, username, 'amendRecognition', input), username).toMatchObject({ code: 'FORBIDDEN' });
  }
  for (const username of ['quantri', 'huyen.bacha', 'baolaocai'] as const) {
    expect(await refusal(stage, username, 'amendRecognition', input), username).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await standingsOf('truong', upperSchool.unitId)).toMatchObject({ standing: 'NOT_MET' });
});

test('I-33: only the units that met the standard are offered for publication, once, by the head of PV05', async () => {
  const { decision } = await decided(stage, upperSchool);
  for (const username of ['pv05', 'chutich', 'vanphong'] as const)
    expect(await refusal(stage, username, 'offerRecognition', { decisionId: decision.id })).toMatchObject({
      code: 'FORBIDDEN',
    });
  const offered = await does<{ offeredForPublicationAt: string }>(stage, 'pv05.lanhdao', 'offerRecognition', {
    decisionId: decision.id,
  });
  expect(offered.row.offeredForPublicationAt).toBe('2021-11-20T02:00:00.000Z');
  await does(stage, 'pv05.lanhdao', 'offerRecognition', { decisionId: decision.id });
  const { name } = demonstrationWorld().unitOf.get(upperSchool.unitId)!;
  expect(await events('PublicationOffered')).toMatchObject([
    {
      offerId: decision.id,
      kind: 'RECOGNITION',
      items: [{ unitId: upperSchool.unitId, name, unitKind: 'SCHOOL', districtName: 'Huyện Bảo Thắng' }],
    },
  ]);

  const failing = criteriaOf(lowerSchool.unitId).find(({ kind }) => kind === 'REQUIREMENT')!;
  const failed = await decided(stage, lowerSchool, [failing.number]);
  expect(
    (await does(stage, 'pv05.lanhdao', 'offerRecognition', { decisionId: failed.decision.id })).problems,
  ).toMatchObject([{ code: 'recognitionDecision.lines.noneMet' }]);
  expect(await events('PublicationOffered')).toHaveLength(1);
});

test('I-33: a published name is withdrawn when an amendment says NOT_MET, and may be offered again when another says MET', async () => {
  const { dossier, decision } = await decided(stage, upperSchool);
  await does(stage, 'pv05.lanhdao', 'offerRecognition', { decisionId: decision.id });
  const [offer] = await events('PublicationOffered');
  const amend = async (decisionId: string, result: string) =>
    (
      await does<Decision>(stage, 'chutich', 'amendRecognition', {
        decisionId,
        unitId: upperSchool.unitId,
        result,
        number: number(),
        date: '2021-11-20',
        reason: 'Xem lại hồ sơ',
      })
    ).row;

  const failing = criteriaOf(upperSchool.unitId).find(({ kind }) => kind === 'REQUIREMENT')!;
  await appraiseAgain(dossier, upperSchool.unitId, 'pv05', [failing.number]);
  const against = await amend(decision.id, 'NOT_MET');
  expect(await events('PublicationWithdrawn')).toEqual([
    {
      offerId: decision.id,
      itemIds: [offer!.items[0]!.itemId],
      reason: 'AMENDED',
      decisionNumber: against.number,
      decisionDate: '2021-11-20',
    },
  ]);

  await appraiseAgain(dossier, upperSchool.unitId, 'pv05');
  const anew = await amend(against.id, 'MET');
  expect((await does(stage, 'pv05.lanhdao', 'offerRecognition', { decisionId: anew.id })).problems).toEqual([]);
  expect((await events('PublicationOffered')).map(({ offerId }) => offerId)).toEqual([decision.id, anew.id]);
});

test('I-35: each act leaves its audit event with it, and a refused one leaves none', async () => {
  const { dossier } = await decided(stage, upperSchool);
  const acts = await stage.offstage((em) =>
    em.execute<{ act: string; noun: string }[]>('select act, noun from audit_event where noun_id = ? order by id', [
      dossier.id,
    ]),
  );
  expect(acts.map(({ act }) => act)).toEqual(['register', 'save', 'submit', 'verify', 'appraise', 'propose', 'decide']);
});
