import { bodyId } from '@antoan/demonstration';
import { labelOf } from '@antoan/ids';
import { grantOf, startTestService, unitAt, type TestActor, type TestService, type TestUnit } from '@antoan/test-kit';
import { laoCaiId } from '@antoan/territory';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';

/** A platform that begins in 2026: the law's territory and the bodies of the province, and nobody has written anything yet. */
let world: TestService;
let pv05: TestActor;
let commune: { id: string; name: string };
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined, at: '2026-03-02T02:00:00Z' });
  await world.service.loadBase();
  pv05 = world.as(
    grantOf('PV05_OFFICER', 'TERRITORY', await standing(laoCaiId), await standing(bodyId('cong-an-tinh'))),
  );
  commune = await world.offstage(async (em) => {
    const [first] = await em.execute<{ id: string; name: string }[]>(
      `select id, name from unit where kind = 'TERRITORY' and level = 'COMMUNE' and territory_parent_id = ? and name = 'Xã Bảo Thắng' and valid_to is null`,
      [laoCaiId],
    );
    return first!;
  });
});
afterAll(() => world.stop());

/** A unit as the register has it today. */
async function standing(id: string): Promise<TestUnit & { level: string; kind: string }> {
  const [row] = await world.offstage((em) =>
    em.execute<Record<string, string>[]>(
      `select id, name, kind, level, territory_path as "territoryPath", management_path as "managementPath", police_path as "policePath", reporting_path as "reportingPath"
       from unit where id = ?`,
      [id],
    ),
  );
  return { ...unitAt(row!['name']!), ...row } as TestUnit & { level: string; kind: string };
}

interface Answer {
  unit: { id: string } | null;
  problems: { code: string; path: string[] }[];
}
async function create(who: TestActor, input: object): Promise<Answer> {
  const { createUnit } = await who.query<{ createUnit: Answer }>(
    'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { unit { id } problems { code path } } }',
    { input: { placeId: commune.id, validFrom: '2025-07-01', ...input } },
  );
  return createUnit;
}
async function begun(who: TestActor, input: object) {
  const { unit, problems } = await create(who, input);
  expect(problems).toEqual([]);
  return standing(unit!.id);
}

test('the bodies of the province stand where they stand today, in no district', async () => {
  const department = await standing(bodyId('so-gddt'));
  const path = department.territoryPath.split('.');
  expect(path).toHaveLength(3);
  expect([path[0], path[2]]).toEqual([labelOf(laoCaiId), labelOf(department.id)]);
});

test('PV05 writes down Công an xã and UBND xã, and a school of the commune comes under both', async () => {
  const [committee, police] = [bodyId('ubnd-tinh'), bodyId('cong-an-tinh')];
  const communePolice = await begun(pv05, {
    name: 'Công an xã Bảo Thắng',
    kind: 'ARMED_FORCE',
    level: 'COMMUNE',
    managingBodyId: police,
    policeOfficeId: police,
  });
  const communeCommittee = await begun(pv05, {
    name: 'UBND xã Bảo Thắng',
    kind: 'AGENCY',
    level: 'COMMUNE',
    managingBodyId: committee,
    policeOfficeId: communePolice.id,
  });
  expect([communePolice, communeCommittee]).toMatchObject([
    { kind: 'ARMED_FORCE', level: 'COMMUNE', policePath: `${labelOf(police)}.${labelOf(communePolice.id)}` },
    { kind: 'AGENCY', level: 'COMMUNE', managementPath: `${labelOf(committee)}.${labelOf(communeCommittee.id)}` },
  ]);

  const itsOfficer = world.as(grantOf('MANAGER_OFFICER', 'MANAGEMENT', communeCommittee));
  const school = await begun(itsOfficer, {
    name: 'Trường THCS Phố Lu',
    kind: 'SCHOOL',
    schoolLevel: 'LOWER_SECONDARY',
    managingBodyId: communeCommittee.id,
    policeOfficeId: communePolice.id,
  });
  expect(school).toMatchObject({
    level: 'COMMUNE',
    territoryPath: [laoCaiId, commune.id, school.id].map(labelOf).join('.'),
    policePath: [police, communePolice.id, school.id].map(labelOf).join('.'),
    reportingPath: [committee, communeCommittee.id, school.id].map(labelOf).join('.'),
  });
});

async function versionOf(id: string): Promise<number> {
  const { unit } = await pv05.query<{ unit: { version: number } }>('query ($id: ID!) { unit(id: $id) { version } }', {
    id,
  });
  return unit.version;
}

test('the bodies of a commune keep their level, whoever looks after them', async () => {
  const police = bodyId('cong-an-tinh');
  const body = await begun(pv05, {
    name: 'UBND xã Bảo Thắng (thử)',
    kind: 'AGENCY',
    level: 'COMMUNE',
    managingBodyId: bodyId('ubnd-tinh'),
    policeOfficeId: police,
  });
  const other = await begun(pv05, {
    name: 'Công an xã (thử)',
    kind: 'ARMED_FORCE',
    level: 'COMMUNE',
    managingBodyId: police,
    policeOfficeId: police,
  });
  for (const [index, policeOfficeId] of [other.id, police].entries()) {
    const { changeUnit } = await pv05.query<{ changeUnit: Answer }>(
      'mutation ($input: ChangeUnitInput!) { changeUnit(input: $input) { unit { id } problems { code path } } }',
      {
        input: {
          unitId: body.id,
          version: await versionOf(body.id),
          changes: { policeOfficeId },
          effectiveOn: `2026-02-0${index + 1}`,
        },
      },
    );
    expect(changeUnit.problems).toEqual([]);
    expect(await standing(body.id)).toMatchObject({ level: 'COMMUNE' });
  }
});

test.each([
  ['a level of no body', { kind: 'SCHOOL', schoolLevel: 'PRIMARY', level: 'COMMUNE' }, 'unit.level.ofNoBody'],
  ['a body of a district', { kind: 'AGENCY', level: 'DISTRICT' }, 'unit.level.notOfCommune'],
  ['armed forces without a level', { kind: 'ARMED_FORCE' }, 'unit.kind.notCreatedHere'],
  ['armed forces that are no police', { kind: 'ARMED_FORCE', level: 'COMMUNE' }, 'unit.name.notPolice'],
])('%s does not begin here', async (_, facts, code) => {
  const { problems } = await create(pv05, {
    name: 'Ban Chỉ huy quân sự xã',
    managingBodyId: bodyId('ubnd-tinh'),
    policeOfficeId: bodyId('cong-an-tinh'),
    ...facts,
  });
  expect(problems.map((found) => found.code)).toContain(code);
});

test('a department writes down no UBND xã', async () => {
  const department = await standing(bodyId('so-gddt'));
  const { problems } = await create(world.as(grantOf('MANAGER_OFFICER', 'MANAGEMENT', department)), {
    name: 'UBND xã Giả',
    kind: 'AGENCY',
    level: 'COMMUNE',
    managingBodyId: department.id,
    policeOfficeId: bodyId('cong-an-tinh'),
  });
  expect(problems).toMatchObject([{ code: 'unit.level.notYours', path: ['level'] }]);
});
