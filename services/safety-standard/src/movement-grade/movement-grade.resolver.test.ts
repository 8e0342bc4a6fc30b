import { namedUnits } from '@antoan/demonstration';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { does, refusal } from '../stage/dossier.factory.ts';
import { openStage, type Stage, type Username } from '../stage/stage.factory.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  // Units that were heard of since have their first standings from it.
  await stage.service.loadBase();
});
afterAll(() => stage.stop());

const { upperSecondarySchool, lowerSecondarySchool } = namedUnits;
const grade = (unitId: string, score: number, facts: object = {}) => ({
  ...{ unitId, year: 2021, score, decisionNumber: '88/QĐ-UBND', decisionDate: '2021-11-19' },
  ...facts,
});
interface Seen {
  standing: string | null;
  movementGrade: { score: number; grade: string } | null;
  viewerCanGrade: boolean;
}
const document =
  'query ($units: [_Any!]!) { _entities(representations: $units) { ... on Unit { standing(year: 2021) movementGrade(year: 2021) { score grade } viewerCanGrade } } }';
const variables = (id: string) => ({ units: [{ __typename: 'Unit', id }] });
const seenBy = async (username: Username, id: string) =>
  (await stage.person(username).query<{ _entities: Seen[] }>(document, variables(id)))._entities[0]!;

test('the district records a classification for its school, PV05 for the province’s; the last one is in effect and names its body', async () => {
  const standingBefore = (await seenBy('truong2', lowerSecondarySchool)).standing;
  const cuts = [
    [90, 'EXCELLENT'],
    [89.9, 'GOOD'],
    [70, 'GOOD'],
    [69.5, 'FAIR'],
    [50, 'FAIR'],
    [49.9, 'WEAK'],
  ] as const;
  for (const [score, expected] of cuts) {
    const { problems, row } = await does<{ grade: string; body: object }>(
      ...([stage, 'huyen.baothang', 'recordMovementGrade', grade(lowerSecondarySchool, score)] as const),
    );
    expect(problems).toEqual([]);
    expect(row).toMatchObject({ grade: expected, body: { id: namedUnits.baoThangCommittee } });
  }
  expect(await seenBy('truong2', lowerSecondarySchool)).toEqual({
    ...{ standing: standingBefore, movementGrade: { score: 49.9, grade: 'WEAK' }, viewerCanGrade: false },
  });
  expect((await does(stage, 'pv05', 'recordMovementGrade', grade(upperSecondarySchool, 95.5))).problems).toEqual([]);
  expect(await seenBy('pv05', upperSecondarySchool)).toMatchObject({
    ...{ movementGrade: { score: 95.5, grade: 'EXCELLENT' }, viewerCanGrade: true },
  });
});

test('nobody else records one, and the next district does not see it', async () => {
  for (const username of ['truong2', 'ca.baothang', 'pv05', 'huyen.baothang.chutich', 'tdkt'] as const)
    expect(
      await refusal(stage, username, 'recordMovementGrade', grade(lowerSecondarySchool, 80)),
      username,
    ).toMatchObject({ code: 'FORBIDDEN' });
  for (const username of ['huyen.bacha', 'quantri'] as const) {
    expect(
      await refusal(stage, username, 'recordMovementGrade', grade(lowerSecondarySchool, 80)),
      username,
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect((await seenBy(username, lowerSecondarySchool)).movementGrade, username).toBeNull();
  }
});

test('a score beyond 100 or with two decimals, a missing number and a day to come are told at their fields', async () => {
  const refused = async (facts: object) =>
    (await does(stage, 'huyen.baothang', 'recordMovementGrade', grade(lowerSecondarySchool, 80, facts))).problems;
  expect(await refused({ score: 100.1 })).toMatchObject([{ code: 'movementGrade.score.invalid', path: ['score'] }]);
  expect(await refused({ score: 80.25 })).toMatchObject([{ code: 'movementGrade.score.invalid' }]);
  expect(await refused({ decisionNumber: ' ' })).toMatchObject([{ code: 'movementGrade.decisionNumber.missing' }]);
  expect(await refused({ decisionDate: '2021-11-21' })).toMatchObject([{ code: 'movementGrade.decisionDate.future' }]);
});

test('the gate’s machine, which reads standings, reads no classification', async () => {
  const gate = stage.asMachine('awards', 'standing.read');
  const { _entities: seen } = await gate.query<{ _entities: Seen[] }>(document, variables(lowerSecondarySchool));
  expect(seen[0]!.movementGrade).toBeNull();
  expect(seen[0]!.standing).not.toBeNull();
});
