import { namedUnits } from '@antoan/demonstration';
import { afterEach, expect, test } from 'vitest';
import { followLaw } from '../load/follow-law.ts';
import { openCommuneStage } from '../stage/commune-stage.factory.ts';
import { upperSchool } from '../stage/crew.factory.ts';
import { openStage, type Stage, type Username } from '../stage/stage.factory.ts';
import {
  acting,
  filledAndSubmitted,
  foundSound,
  proposedAndDecided,
  seen,
  wholeYear,
} from '../stage/whole-year.factory.ts';
import { windowByRule } from './year-windows.data.ts';

let stop: () => Promise<void>;
afterEach(() => stop());

async function openCommune(at: string) {
  const stage = await openCommuneStage(at);
  stop = () => stage.stop();
  const { committee, commune, police, province, provincialPolice, provincialCommittee, school } = stage.units;
  const local = {
    editor: stage.somebody('UNIT_EDITOR', 'MANAGEMENT', school),
    head: stage.somebody('UNIT_HEAD', 'MANAGEMENT', school),
    verifier: stage.somebody('DISTRICT_OFFICER', 'TERRITORY', commune, committee),
    appraiser: stage.somebody('AREA_POLICE', 'POLICE', police),
    proposer: stage.somebody('AREA_POLICE', 'POLICE', police),
    decider: stage.somebody('DISTRICT_CHAIR', 'TERRITORY', commune, committee),
  };
  const provincial = {
    appraiser: stage.somebody('PV05_OFFICER', 'TERRITORY', province, provincialPolice),
    proposer: stage.somebody('PV05_HEAD', 'TERRITORY', province, provincialPolice),
    decider: stage.somebody('PROVINCIAL_CHAIR', 'TERRITORY', province, provincialCommittee),
  };
  return { stage, local, provincial };
}

async function openDemonstration(at: string): Promise<Stage> {
  const stage = await openStage({ at });
  stop = () => stage.stop();
  return stage;
}

const peopleOf = (
  stage: Stage,
  crew: Record<'editor' | 'head' | 'verifier' | 'appraiser' | 'proposer' | 'decider', Username>,
) => ({
  editor: stage.person(crew.editor),
  head: stage.person(crew.head),
  verifier: stage.person(crew.verifier),
  appraiser: stage.person(crew.appraiser),
  proposer: stage.person(crew.proposer),
  decider: stage.person(crew.decider),
});

const standingsOf = (stage: Pick<Stage, 'offstage'>, unitId: string) =>
  stage.offstage((em) =>
    em.execute<{ year: number; value: string }[]>(
      'select year, value from unit_standing where unit_id = ? order by year',
      [unitId],
    ),
  );

test('I-12, I-13: a commune school of 2026 goes through its year: UBND xã verifies, Công an xã appraises, UBND xã decides, by the criteria of 2025', async () => {
  const { stage, local } = await openCommune('2026-02-10T02:00:00Z');
  const { school, committee, police } = stage.units;
  const dossier = await seen(local.head, await wholeYear(stage, local, school.id, 2026));
  expect(dossier).toMatchObject({ state: 'DECIDED', appraisedResult: 'MET', criteriaSet: { code: 'TT48-2025-D7' } });
  expect(dossier.criteriaSet.criteria.every(({ needsChecking }) => needsChecking)).toBe(true);
  expect(dossier.history.slice(3).map(({ step, bodyUnit }) => [step, bodyUnit.id])).toEqual([
    ['VERIFY', committee.id],
    ['APPRAISE', police.id],
    ['PROPOSE', police.id],
    ['DECIDE', committee.id],
  ]);
  expect((await standingsOf(stage, school.id)).find(({ year }) => year === 2026)).toEqual({ year: 2026, value: 'MET' });
});

test('a school of 2023 answers Circular 124 as it stood at the end of its window', async () => {
  const stage = await openDemonstration('2023-02-10T02:00:00Z');
  const people = peopleOf(stage, upperSchool);
  const dossier = await seen(people.head, await wholeYear(stage, people, upperSchool.unitId, 2023));
  expect(dossier).toMatchObject({ state: 'DECIDED', criteriaSet: { code: 'TT124-2021-D7' } });
});

test('a primary school that the standard judged in 2021 is not subject in 2023, and nobody registers it', async () => {
  const stage = await openDemonstration('2023-02-10T02:00:00Z');
  const unitId = namedUnits.lowerSecondarySchool;
  await stage.offstage((em) => em.execute(`update unit_ref set school_level = 'PRIMARY' where id = ?`, [unitId]));
  await stage.service.loadBase();
  expect((await standingsOf(stage, unitId)).filter(({ year }) => year <= 2023)).toEqual([
    { year: 2020, value: 'PENDING' },
    { year: 2021, value: 'PENDING' },
    { year: 2022, value: 'NOT_SUBJECT' },
    { year: 2023, value: 'NOT_SUBJECT' },
  ]);
  const { problems } = await acting(stage.person('truong2'), 'registerAssessment', { unitId, year: 2023 });
  expect(problems).toMatchObject([{ code: 'assessment.unit.notSubject' }]);
});

test('in January 2022 the law at the end of the window already keeps a primary school out of the year', async () => {
  const stage = await openDemonstration('2022-01-10T02:00:00Z');
  const unitId = namedUnits.lowerSecondarySchool;
  await stage.offstage((em) => em.execute(`update unit_ref set school_level = 'PRIMARY' where id = ?`, [unitId]));
  const { problems } = await acting(stage.person('truong2'), 'registerAssessment', { unitId, year: 2022 });
  expect(problems).toMatchObject([{ code: 'assessment.unit.notSubject' }]);
});

test('I-13: what stands before an authority that has ended is taken back on that day, and goes on with the bodies now competent; earlier steps keep theirs', async () => {
  const { stage, local, provincial } = await openCommune('2026-02-10T02:00:00Z');
  const { school, committee, police, provincialPolice, provincialCommittee } = stage.units;
  const { row } = await acting(local.editor, 'registerAssessment', { unitId: school.id, year: 2026 });
  stage.clock.set(new Date('2026-11-18T02:00:00Z'));
  const submitted = await filledAndSubmitted(local, row);
  const verified = await acting(local.verifier, 'verifyAssessment', { id: submitted.id, version: submitted.version });
  await foundSound(local, verified.row);
  await acting(local.proposer, 'proposeRecognition', {
    ...{ year: 2026, assessmentIds: [submitted.id], number: '01/TTr-CAX', date: '2026-11-18' },
  });
  await stage.offstage((em) =>
    em.execute(`update unit_ref set valid_to = '2026-11-19' where id = any(?::uuid[])`, [
      `{${committee.id},${police.id}}`,
    ]),
  );
  stage.clock.set(new Date('2026-11-20T02:00:00Z'));
  await followLaw({ clock: stage.clock, transaction: (act) => stage.offstage(act) as never });
  const dossier = await seen(local.head, submitted.id);
  expect(dossier).toMatchObject({
    state: 'APPRAISED',
    route: {
      verifier: { id: provincialCommittee.id },
      appraiser: { id: provincialPolice.id },
      decider: { id: provincialCommittee.id },
    },
  });
  expect(await proposedAndDecided(provincial, dossier, 2026)).toEqual({ proposed: [], decided: [] });
  const { history } = await seen(local.head, submitted.id);
  expect(history.slice(3).map(({ step, bodyUnit }) => [step, bodyUnit?.id])).toEqual([
    ['VERIFY', committee.id],
    ['APPRAISE', police.id],
    ['PROPOSE', police.id],
    ['LAPSE', undefined],
    ['PROPOSE', provincialPolice.id],
    ['DECIDE', provincialCommittee.id],
  ]);
});

test('where a commune has no office of its own, PV05 appraises and UBND tỉnh decides', async () => {
  const { stage } = await openCommune('2026-02-10T02:00:00Z');
  const { schoolWithoutOffice, provincialPolice, provincialCommittee } = stage.units;
  const editor = stage.somebody('UNIT_EDITOR', 'MANAGEMENT', schoolWithoutOffice);
  const { row } = await acting(editor, 'registerAssessment', { unitId: schoolWithoutOffice.id, year: 2026 });
  expect(row.route).toMatchObject({
    appraiser: { id: provincialPolice.id },
    decider: { id: provincialCommittee.id },
  });
});

test('I-11: a window that opens while the platform runs gives each unit one standing, however often it looks', async () => {
  const { stage } = await openCommune('2026-11-15T02:00:00Z');
  const { school } = stage.units;
  const follow = () => followLaw({ clock: stage.clock, transaction: (act) => stage.offstage(act) as never });
  expect((await standingsOf(stage, school.id)).at(-1)!.year).toBe(2026);
  stage.clock.set(new Date('2026-11-16T02:00:00Z'));
  await follow();
  await follow();
  const years = (await standingsOf(stage, school.id)).map(({ year }) => year);
  expect(years.at(-1)).toBe(2027);
  expect(new Set(years).size).toBe(years.length);
});

test('a window is there for every year from 2020 on, and none before', async () => {
  const { stage } = await openCommune('2041-01-05T02:00:00Z');
  const editor = stage.somebody('UNIT_EDITOR', 'MANAGEMENT', stage.units.school);
  const { row } = await acting(editor, 'registerAssessment', { unitId: stage.units.school.id, year: 2041 });
  expect(row.state).toBe('REGISTERED');
  expect(windowByRule(2019)).toBeNull();
  expect(windowByRule(2021)).toMatchObject({ windowFrom: '2020-11-16', windowTo: '2021-11-15', needsChecking: true });
  expect(windowByRule(2023)).toMatchObject({ legalBasis: 'Điều 8 Thông tư số 124/2021/TT-BCA', needsChecking: false });
});
