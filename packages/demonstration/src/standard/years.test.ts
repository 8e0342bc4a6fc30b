import { applicableCriteria, missingOf, missingOfAppraisal, resultOf, selfResult } from '@antoan/assessment-rules';
import { expect, test } from 'vitest';
import { answersFor, demonstrationToday, demonstrationWorld, eventsFor, namedUnits } from '../index.ts';

const world = demonstrationWorld();
const setOf = (id: string) => world.criteriaSets.find((set) => set.id === id)!;

test('every submitted assessment is complete and every result follows from its answers', () => {
  for (const assessment of world.assessments) {
    const unit = world.unitOf.get(assessment.unitId)!;
    const set = setOf(assessment.criteriaSetId);
    const content = answersFor(world, assessment.unitId, assessment.year)!;
    if (assessment.submittedAt !== null) {
      expect(missingOf(set, content.answers, content.minutes, unit), unit.name).toEqual([]);
      expect(selfResult(set, content.answers, unit), unit.name).toBe(assessment.selfResult);
    }
    if (assessment.appraisedAt !== null) {
      expect(missingOfAppraisal(set, content.appraised, unit), unit.name).toEqual([]);
      expect(resultOf(set, content.appraised, unit), unit.name).toBe(assessment.appraisedResult);
    }
  }
});

test('a draft is begun but not full, and has no minutes', () => {
  const drafts = world.assessments.filter(({ state }) => state === 'DRAFT');
  expect(drafts.length).toBeGreaterThan(50);
  for (const draft of drafts) {
    const { answers, minutes } = answersFor(world, draft.unitId, draft.year)!;
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.length).toBeLessThan(
      applicableCriteria(setOf(draft.criteriaSetId), world.unitOf.get(draft.unitId)!).length,
    );
    expect(minutes).toBeNull();
  }
});

test('the steps of each assessment follow each other, within the year and not after today', () => {
  for (const assessment of world.assessments) {
    const events = eventsFor(world, assessment);
    const moments = events.map(({ at }) => at);
    expect(moments, assessment.id).toEqual(moments.toSorted());
    expect(assessment.registeredOn >= assessment.windowFrom && assessment.registeredOn <= assessment.windowTo).toBe(
      true,
    );
    if (assessment.meetingOn !== null) expect(assessment.submittedAt!.slice(0, 10) > assessment.meetingOn).toBe(true);
    expect((moments.at(-1) ?? '').slice(0, 10) < demonstrationToday).toBe(true);
    if (assessment.decidedAt !== null) expect(assessment.decidedAt.slice(0, 10) > assessment.windowTo).toBe(true);
  }
});

test('I-13 nobody verifies, appraises or decides itself, and no account acts twice in a row', () => {
  for (const assessment of world.assessments) {
    const { unitId, verifierUnitId, appraiserUnitId, deciderUnitId } = assessment;
    expect([verifierUnitId, appraiserUnitId, deciderUnitId]).not.toContain(unitId);
    const actors = eventsFor(world, assessment).map(({ byUsername }) => byUsername);
    actors.slice(1).forEach((actor, index) => {
      if (actor !== null) expect(actor).not.toBe(actors[index]);
    });
  }
});

test('the province decides what PV05 appraised, a district what its own police appraised', () => {
  for (const { appraiserUnitId, deciderUnitId } of world.assessments) {
    const isProvincial = appraiserUnitId === namedUnits.provincialPolice;
    expect(deciderUnitId === namedUnits.provincialCommittee).toBe(isProvincial);
    if (!isProvincial)
      expect(world.unitOf.get(appraiserUnitId)?.parents.territory).toBe(
        world.unitOf.get(deciderUnitId)?.parents.territory,
      );
  }
});

test.each(['baoThang', 'bacHa'] as const)('in %s each state of 2021 is met, and each queue has some', (district) => {
  const path = world.unitOf.get(namedUnits[district])!.paths.territory;
  const committee = namedUnits[`${district}Committee`];
  const own = world.assessments.filter(
    ({ unitId, year }) => year === 2021 && world.unitOf.get(unitId)!.paths.territory.startsWith(path),
  );
  expect(new Set(own.map(({ state }) => state)).size).toBe(8);
  const routed = own.filter(({ deciderUnitId }) => deciderUnitId === committee);
  for (const state of ['SUBMITTED', 'VERIFIED', 'APPRAISED', 'PROPOSED', 'DECIDED'])
    expect(routed.filter((assessment) => assessment.state === state).length, state).toBeGreaterThanOrEqual(4);
  for (const result of ['MET', 'NOT_MET'])
    expect(
      routed.some(({ state, appraisedResult }) => state === 'DECIDED' && appraisedResult === result),
      result,
    ).toBe(true);
  const registered = new Set(own.map(({ unitId }) => unitId));
  expect(
    world.units.some(
      ({ id, isInvented, paths }) => isInvented && paths.territory.startsWith(path) && !registered.has(id),
    ),
  ).toBe(true);
});

test.each(['educationDepartment', 'economicZoneBoard'] as const)('%s has assessments to verify', (body) => {
  const queue = world.assessments.filter(
    ({ year, state, verifierUnitId }) => year === 2021 && state === 'SUBMITTED' && verifierUnitId === namedUnits[body],
  );
  expect(queue.length).toBeGreaterThanOrEqual(5);
});

test('each authority has a list to decide', () => {
  const open = world.proposals
    .filter(({ state }) => state === 'PROPOSED')
    .map(({ authorityUnitId }) => authorityUnitId);
  expect(open).toContain(namedUnits.provincialCommittee);
  expect(open).toContain(namedUnits.baoThangCommittee);
  expect(new Set(open).size).toBe(10);
});

test('decisions name their authority, number once for each issuer and year, and close each assessment once', () => {
  const numbers = world.decisions.map(({ authorityUnitId, year, number }) => `${authorityUnitId} ${year} ${number}`);
  expect(new Set(numbers).size).toBe(numbers.length);
  const closed = world.decisions.flatMap(({ lines }) => lines.map(({ assessmentId }) => assessmentId));
  expect(new Set(closed).size).toBe(closed.length);
  expect(closed).toHaveLength(world.assessments.filter(({ state }) => state === 'DECIDED').length);
  for (const { lines, authorityUnitId } of world.decisions) {
    for (const { assessmentId, result, certificateNumber } of lines) {
      const assessment = world.assessments.find(({ id }) => id === assessmentId);
      expect(assessment).toMatchObject({ deciderUnitId: authorityUnitId, appraisedResult: result });
      expect(certificateNumber === null).toBe(result === 'NOT_MET');
    }
  }
});

test('I-11 every unit has one standing a year; 2020 is decided but for those who sent nothing', () => {
  const keys = world.standings.map(({ unitId, year }) => `${unitId} ${year}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toHaveLength((world.units.length - 162) * 2);
  const values = (year: number) =>
    new Set(world.standings.filter((standing) => standing.year === year).map(({ value }) => value));
  expect(values(2020)).toEqual(new Set(['MET', 'NOT_MET', 'NOT_SUBJECT', 'PENDING']));
  expect(values(2021)).toEqual(new Set(['MET', 'NOT_MET', 'NOT_SUBJECT', 'PENDING']));
  for (const { unitId, value } of world.standings)
    expect(value === 'NOT_SUBJECT').toBe(world.unitOf.get(unitId)?.kind === 'ARMED_FORCE');
});
