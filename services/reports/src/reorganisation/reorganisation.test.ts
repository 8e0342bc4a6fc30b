import { newId } from '@antoan/ids';
import { grantOf, startTestService, unitAt, type TestService } from '@antoan/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReportPeriod, ReportRegime } from '../regime/report-regime.entity.ts';
import { Report, ReportState } from '../report/report.entity.ts';
import { service } from '../service.ts';
import { consumeUnitChangedAndEnds } from './consume-ended-units.ts';

const province = unitAt('tỉnh Lào Cai');
const school = unitAt('THCS Nàn Xín', { territory: province });

let world: TestService;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  await world.service.loadBase();
  await world.offstage(async (em) => {
    const [regime] = await em.find(ReportRegime, {});
    const { territoryPath, managementPath, policePath, reportingPath } = school;
    for (const [title, from, to, dueOn] of [
      ['6 tháng đầu năm 2022', '2021-12-15', '2022-06-14', '2022-06-16'],
      ['Năm 2021', '2020-12-15', '2021-12-14', '2021-12-16'],
    ] as const) {
      const period = em.create(ReportPeriod, { id: newId(), regime: regime!, title, from, to, dueOn });
      em.persist(
        Object.assign(new Report(), {
          ...{ unitId: school.id, territoryPath, managementPath, policePath, reportingPath },
          period,
          unitName: school.name,
          receiverUnitId: province.id,
          receiverName: province.name,
          state: ReportState.OPEN,
        }),
      );
    }
  });
});
afterAll(() => world.stop());

const plan = { __typename: 'Reorganisation', id: newId(), effectiveOn: '2021-12-01', endingUnitIds: [school.id] };
const Ending = `query ($plans: [_Any!]!) { _entities(representations: $plans) { ... on Reorganisation {
  obligationsEnding { total first { unit { name } periodTitle ends } }
} } }`;

test('the office is told which reports a unit that ends no longer owes, and which it still does; a unit is not', async () => {
  const asked = await world.as(grantOf('PROVINCIAL_OFFICE', 'TERRITORY', province)).query(Ending, { plans: [plan] });
  const unit = { name: school.name };
  expect(asked).toEqual({
    _entities: [
      {
        obligationsEnding: {
          total: 2,
          first: [
            { unit, periodTitle: '6 tháng đầu năm 2022', ends: true },
            { unit, periodTitle: 'Năm 2021', ends: false },
          ],
        },
      },
    ],
  });
  expect(await world.as(grantOf('UNIT_HEAD', 'MANAGEMENT', school)).query(Ending, { plans: [plan] })).toEqual({
    _entities: [{ obligationsEnding: null }],
  });
});

test('I-24 a unit that ended owes nothing for periods that begin later; what it owed before stays', async () => {
  const { territoryPath, managementPath, policePath, reportingPath } = school;
  await world.offstage((em) =>
    consumeUnitChangedAndEnds(
      em,
      [
        {
          id: newId(),
          type: 'UnitChanged',
          source: 'units',
          subjectId: school.id,
          occurredAt: world.clock.now(),
          requestId: null,
          payload: {
            ...{ unitId: school.id, version: 2, name: school.name, shortName: null, kind: 'SCHOOL', code: null },
            ...{ schoolLevel: null, sizeClass: null, level: 'UNIT', partyOrganisation: false, inIndustrialZone: false },
            parents: { territory: province.id, management: null, police: null, reporting: null },
            paths: {
              territory: territoryPath,
              management: managementPath,
              police: policePath,
              reporting: reportingPath,
            },
            validFrom: '2020-03-01',
            validTo: '2021-12-01',
            isDeleted: false,
          },
        },
      ] as never,
      {} as never,
    ),
  );
  const left = await world.offstage((em) => em.find(Report, {}, { populate: ['period'] }));
  expect(left.map(({ period }) => period.title)).toEqual(['Năm 2021']);
});
