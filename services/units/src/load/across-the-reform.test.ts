import { bodyId, districtBodyId } from '@antoan/demonstration';
import { labelOf } from '@antoan/ids';
import { grantOf, startTestService, unitAt, type TestActor, type TestService } from '@antoan/test-kit';
import { laoCaiId, territoryId } from '@antoan/territory';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';
import { advanceUnits } from '../version/record-versions.ts';

/** A school of Bảo Thắng over the days on which the police of districts, and then the districts, came to their end. */
let world: TestService;
let auditor: TestActor;
let schoolId: string;
const baoThang = territoryId('086', '2020');
const phoLu = territoryId('02905', '2020');

beforeAll(async () => {
  world = await startTestService(service, { settings: undefined, at: '2025-02-27T02:00:00Z' });
  await world.service.loadBase();
  const label = labelOf(laoCaiId);
  const province = {
    ...unitAt('Tỉnh Lào Cai'),
    id: laoCaiId,
    ...{ territoryPath: label, managementPath: label, policePath: label, reportingPath: label },
  };
  auditor = world.as(grantOf('AUDITOR', 'TERRITORY', province));
  const pv05 = world.as(grantOf('PV05_OFFICER', 'TERRITORY', province));
  const { createUnit } = await pv05.query<{ createUnit: { unit: { id: string } | null; problems: object[] } }>(
    'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { unit { id } problems { code path } } }',
    {
      input: {
        name: 'Trường THCS Phố Lu (minh họa)',
        kind: 'SCHOOL',
        schoolLevel: 'LOWER_SECONDARY',
        placeId: phoLu,
        managingBodyId: districtBodyId('ubnd', '086'),
        policeOfficeId: districtBodyId('cong-an', '086'),
        validFrom: '2021-09-01',
      },
    },
  );
  schoolId = createUnit.unit!.id;
});
afterAll(() => world.stop());

interface Told {
  parents: Record<'territory' | 'management' | 'police', string>;
  validTo: string | null;
}
/** What other services are told of a unit when the day comes. */
async function toldOn(day: string, unitId: string): Promise<Told[]> {
  world.clock.set(new Date(`${day}T02:00:00Z`));
  return world.offstage(async (em) => {
    const [{ last } = { last: 0 }] = await em.execute<{ last: number }[]>(
      'select coalesce(max(position), 0) as last from outbox_event',
    );
    await advanceUnits(em, world.clock);
    const told = await em.execute<{ payload: Told }[]>(
      `select payload from outbox_event where type = 'UnitChanged' and subject_id = ? and position > ? order by position`,
      [unitId, last],
    );
    return told.map(({ payload }) => payload);
  });
}

test('a unit goes on under the bodies that follow, from the very day and not before', async () => {
  const district = { territory: phoLu, management: districtBodyId('ubnd', '086') };
  expect(await toldOn('2025-02-28', schoolId)).toEqual([]);
  expect(await toldOn('2025-03-01', schoolId)).toMatchObject([
    { parents: { ...district, police: bodyId('cong-an-tinh') }, validTo: null },
  ]);
  expect(await toldOn('2025-06-30', schoolId)).toEqual([]);
  const [reformed, ...others] = await toldOn('2025-07-01', schoolId);
  expect(others).toEqual([]);
  expect(reformed).toMatchObject({
    parents: { management: bodyId('ubnd-tinh'), police: bodyId('cong-an-tinh') },
    validTo: null,
  });
  const commune = await world.offstage((em) =>
    em.execute<{ name: string }[]>('select name from unit where id = ?', [reformed!.parents.territory]),
  );
  expect(commune).toEqual([{ name: 'Xã Bảo Thắng' }]);
});

test('the lists and boards of the last day show the district and its police, those of the next day do not', async () => {
  const onDay = async (day: string, within: string) => {
    const { units, unitBoard, unit } = await auditor.query<{
      units: { edges: { node: { name: string } }[] };
      unitBoard: { tally: { total: number }; places: { place: { name: string } }[] };
      unit: { at: { policeOffice: { name: string }; managingBody: { name: string }; place: { name: string } } };
    }>(
      `query ($day: LocalDate!, $within: ID!, $id: ID!) {
         units(asOf: $day, within: $within, kind: SCHOOL, first: 10) { edges { node { name } } }
         unitBoard(asOf: $day, within: $within, kind: SCHOOL, year: 2025) { tally { total } places { place { name } } }
         unit(id: $id) { at(day: $day) { policeOffice { name } managingBody { name } place { name } } }
       }`,
      { day, within, id: schoolId },
    );
    const { at } = unit;
    return {
      listed: units.edges.length,
      counted: unitBoard.tally.total,
      places: unitBoard.places.map(({ place }) => place.name),
      bodies: [at.policeOffice.name, at.managingBody.name, at.place.name],
    };
  };
  const one = { listed: 1, counted: 1 };
  const [committee, phoLuName] = ['UBND huyện Bảo Thắng', 'Thị trấn Phố Lu'];
  expect(await onDay('2025-02-28', baoThang)).toEqual({
    ...one,
    places: [phoLuName],
    bodies: ['Công an huyện Bảo Thắng', committee, phoLuName],
  });
  for (const day of ['2025-03-01', '2025-06-30'])
    expect(await onDay(day, baoThang)).toMatchObject({
      ...one,
      bodies: ['Công an tỉnh Lào Cai', committee, phoLuName],
    });
  expect(await onDay('2025-07-01', laoCaiId)).toEqual({
    ...one,
    places: ['Xã Bảo Thắng'],
    bodies: ['Công an tỉnh Lào Cai', 'UBND tỉnh Lào Cai', 'Xã Bảo Thắng'],
  });
  expect(await onDay('2025-07-01', baoThang)).toMatchObject({ listed: 0, counted: 0 });
});
