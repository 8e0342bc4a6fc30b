import { UnitKind } from '@antoan/subgraph-kit';
import { grantOf, startTestService, unitAt, type TestActor, type TestService } from '@antoan/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';
import { UnitLevel } from '../unit/unit.enums.ts';
import { buildUnit, stageUnits } from '../unit/unit.factory.ts';
import { followVersions, recordCodes } from '../version/record-versions.ts';

const province = unitAt('Tỉnh Lào Cai');
const baoThang = unitAt('Huyện Bảo Thắng', { territory: province });
const bacHa = unitAt('Huyện Bắc Hà', { territory: province });
const phoLu = unitAt('Thị trấn Phố Lu', { territory: baoThang });
const giaPhu = unitAt('Xã Gia Phú', { territory: baoThang });
const taChai = unitAt('Xã Tà Chải', { territory: bacHa });
const newCommune = unitAt('Xã Bảo Thắng', { territory: province });
const yenBai = unitAt('Tỉnh Yên Bái');
const yenBaiCommune = unitAt('Xã Yên Bình', { territory: yenBai });
const provincialCommittee = unitAt('UBND tỉnh Lào Cai', { territory: baoThang });
const department = unitAt('Sở Giáo dục và Đào tạo', { territory: baoThang, management: provincialCommittee });
const otherDepartment = unitAt('Sở Y tế', { territory: baoThang, management: provincialCommittee });
const committee = unitAt('UBND huyện Bảo Thắng', { territory: baoThang, management: provincialCommittee });
const provincialPolice = unitAt('Công an tỉnh Lào Cai', { territory: baoThang });
const police = unitAt('Công an huyện Bảo Thắng', {
  territory: baoThang,
  management: provincialPolice,
  police: provincialPolice,
});
const hospital = unitAt('Trung tâm Y tế Bảo Thắng (minh họa)', {
  territory: phoLu,
  management: otherDepartment,
  police,
});
const lower = unitAt('Trường THCS Phố Lu (minh họa)', { territory: phoLu, management: committee, police });

let world: TestService;
let officer: TestActor;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  const territory = { kind: UnitKind.TERRITORY };
  const commune = { ...territory, level: UnitLevel.COMMUNE };
  const agency = { kind: UnitKind.AGENCY, level: UnitLevel.PROVINCE };
  await world.offstage(async (em) => {
    await stageUnits(em, [
      buildUnit(province, { ...territory, level: UnitLevel.PROVINCE }),
      buildUnit(yenBai, { ...territory, level: UnitLevel.PROVINCE }),
      buildUnit(baoThang, territory),
      buildUnit(bacHa, territory),
      buildUnit(phoLu, { ...commune, validTo: '2025-07-01' }),
      buildUnit(giaPhu, { ...commune, validTo: '2025-07-01' }),
      buildUnit(taChai, commune),
      buildUnit(yenBaiCommune, commune),
      buildUnit(newCommune, { ...commune, validFrom: '2025-07-01' }),
      buildUnit(provincialCommittee, agency),
      buildUnit(department, agency),
      buildUnit(otherDepartment, agency),
      buildUnit(committee, { kind: UnitKind.AGENCY }),
      buildUnit(provincialPolice, { kind: UnitKind.ARMED_FORCE, level: UnitLevel.PROVINCE }),
      buildUnit(police, { kind: UnitKind.ARMED_FORCE }),
    ]);
    await em.execute(
      `insert into lineage (id, from_unit_id, to_unit_id, kind, effective)
       select gen_random_uuid(), old::uuid, ?::uuid, 'MERGE', '2025-07-01' from unnest(array[?, ?]) as old`,
      [newCommune.id, phoLu.id, giaPhu.id],
    );
    await stageUnits(em, [buildUnit(hospital, { kind: UnitKind.AGENCY }), buildUnit(lower)]);
    await recordCodes(em, [
      { unitId: hospital.id, scheme: 'INTERNAL', value: 'YT-01', validFrom: '2020-03-01', validTo: null },
    ]);
    await followVersions(em, world.clock, [hospital.id, lower.id]);
  });
  officer = world.as(grantOf('MANAGER_OFFICER', 'MANAGEMENT', department));
});
afterAll(() => world.stop());

interface Answered {
  problems: { code: string; path: string[]; params: { name: string; value: string }[] }[];
  unit: { id: string; version: number; name: string; placeName: string | null; validFrom: string } | null;
}
const answer = `problems { code path params { name value } } unit { id version name placeName validFrom }`;

async function does(who: TestActor, act: string, input: object, more = ''): Promise<Answered> {
  const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  const data = await who.query<Record<string, Answered>>(
    `mutation ($input: ${type}!) { ${act}(input: $input) { ${answer} ${more} } }`,
    { input },
  );
  return data[act]!;
}

const school = {
  name: '  Trường THPT  số 4 Bảo Thắng (minh họa) ',
  kind: 'SCHOOL',
  schoolLevel: 'UPPER_SECONDARY',
  placeId: phoLu.id,
  managingBodyId: department.id,
  policeOfficeId: provincialPolice.id,
  validFrom: '2021-09-01',
};
let number = 0;
async function begun(facts: object = {}, who = officer) {
  number += 1;
  const { unit, problems } = await does(who, 'createUnit', {
    ...school,
    name: `Trường số ${number} (minh họa)`,
    ...facts,
  });
  expect(problems).toEqual([]);
  return unit!;
}
const storyOf = async (id: string) =>
  (
    await world.as(grantOf('AUDITOR', 'TERRITORY', province)).query<{
      unit: {
        versions: { id: string; name: string; validFrom: string; validTo: string | null; place: { name: string } }[];
        codes: object[];
        lineage: { kind: string }[];
      };
    }>('query ($id: ID!) { unit(id: $id) { versions { id name validFrom validTo place { name } } codes { scheme value validFrom validTo } lineage { kind } } }', { id })
  ).unit;

test('a department begins a school below itself, wherever in the province, and sees it at once', async () => {
  const { unit, problems } = await does(officer, 'createUnit', {
    ...school,
    codes: [{ scheme: 'MOET', value: ' 1004 0001' }],
    instrument: { number: '1207/QĐ-UBND', title: 'Về việc thành lập trường', issuedOn: '2021-08-20' },
  });
  expect(problems).toEqual([]);
  expect(unit).toMatchObject({
    name: 'Trường THPT số 4 Bảo Thắng (minh họa)',
    placeName: phoLu.name,
    validFrom: '2021-09-01',
  });
  const seen = await officer.query(
    `query ($id: ID!) { unit(id: $id) { level code managingBody { name } policeOffice { name } viewerCanManage viewerCanEdit viewerCanRecordHeads versions { validFrom validTo place { name } instrument { number } reportsTo { name } } } }`,
    { id: unit!.id },
  );
  expect(seen).toEqual({
    unit: {
      level: 'PROVINCE',
      code: '10040001',
      managingBody: { name: department.name },
      policeOffice: { name: provincialPolice.name },
      viewerCanManage: true,
      viewerCanEdit: true,
      viewerCanRecordHeads: true,
      versions: [
        {
          validFrom: '2021-09-01',
          validTo: '2025-07-01',
          place: { name: phoLu.name },
          instrument: { number: '1207/QĐ-UBND' },
          reportsTo: { name: department.name },
        },
        {
          validFrom: '2025-07-01',
          validTo: null,
          place: { name: newCommune.name },
          instrument: null,
          reportsTo: { name: department.name },
        },
      ],
    },
  });
});

test.each([
  [{ name: '  ' }, 'unit.name.missing', ['name']],
  [{ name: 'x'.repeat(201) }, 'text.tooLong', ['name']],
  [{ name: '1234' }, 'text.noLetters', ['name']],
  [{ address: 'TUYỆT MẬT' }, 'text.classified', ['address']],
  [{ kind: 'TERRITORY', schoolLevel: null }, 'unit.kind.notCreatedHere', ['kind']],
  [{ schoolLevel: null }, 'unit.schoolLevel.missing', ['schoolLevel']],
  [{ sizeClass: 'SMALL' }, 'unit.sizeClass.noEnterprise', ['sizeClass']],
  [{ placeId: 'x' }, 'unit.placeId.unknown', ['placeId']],
  [{ placeId: department.id }, 'unit.placeId.unfit', ['placeId']],
  [{ placeId: newCommune.id }, 'unit.parent.notAlive', ['placeId']],
  [{ placeId: yenBaiCommune.id }, 'unit.placeId.outOfScope', ['placeId']],
  [{ managingBodyId: otherDepartment.id }, 'unit.managingBodyId.outOfScope', ['managingBodyId']],
  [{ policeOfficeId: department.id }, 'unit.policeOfficeId.unfit', ['policeOfficeId']],
  [{ validFrom: '2210-09-01' }, 'unit.day.tooFar', ['validFrom']],
  [{ validFrom: '2019-09-01' }, 'unit.parent.notAlive', ['placeId']],
  [{ codes: [{ scheme: 'GSO', value: '02905' }] }, 'unit.code.ofTerritory', ['codes', 'GSO']],
  [{ codes: [{ scheme: 'MST', value: '12' }] }, 'unit.code.malformed', ['codes', 'MST']],
  [{ instrument: { number: ' ', title: 'Thành lập' } }, 'unit.instrument.number.missing', ['instrument', 'number']],
])('what is wrong with a unit that begins is told at its field: %j', async (facts, code, path) => {
  const { problems, unit } = await does(officer, 'createUnit', { ...school, ...facts });
  expect(unit).toBeNull();
  expect(problems).toContainEqual(expect.objectContaining({ code, path }));
});

test('I-22 a code that a unit beyond the viewer’s scope holds is refused without naming who holds it', async () => {
  const codes = [{ scheme: 'INTERNAL', value: 'YT-01' }];
  const blind = await does(officer, 'createUnit', { ...school, codes });
  expect(blind.problems).toEqual([{ code: 'unit.code.taken', path: ['codes'], params: [] }]);
  const pv05 = world.as(grantOf('PV05_OFFICER', 'TERRITORY', province, provincialPolice));
  const { problems } = await does(pv05, 'createUnit', { ...school, codes });
  expect(problems[0]).toMatchObject({
    path: ['codes', 'INTERNAL'],
    params: expect.arrayContaining([{ name: 'holder', value: hospital.name }]),
  });
});

test('a rename from a past day is carried into what follows, and the former name stays readable', async () => {
  const unit = await begun();
  const { problems } = await does(officer, 'changeUnit', {
    unitId: unit.id,
    version: unit.version,
    changes: { name: 'Trường đổi tên (minh họa)' },
    effectiveOn: '2021-10-01',
  });
  expect(problems).toEqual([]);
  const { versions, lineage } = await storyOf(unit.id);
  expect(versions.map(({ name, validFrom }) => [validFrom, name])).toEqual([
    ['2021-09-01', unit.name],
    ['2021-10-01', 'Trường đổi tên (minh họa)'],
    ['2025-07-01', 'Trường đổi tên (minh họa)'],
  ]);
  expect(lineage).toEqual([{ kind: 'RENAME' }]);
});

test('a school that moves to a commune that will be merged goes on in the successor of that one', async () => {
  const unit = await begun({ placeId: taChai.id });
  const { problems } = await does(
    officer,
    'changeUnit',
    { unitId: unit.id, version: unit.version, changes: { placeId: giaPhu.id }, effectiveOn: '2022-01-01' },
    'unitVersion { validFrom } carriedInto { validFrom }',
  );
  expect(problems).toEqual([]);
  expect((await storyOf(unit.id)).versions.map(({ validFrom, place }) => [validFrom, place.name])).toEqual([
    ['2021-09-01', taChai.name],
    ['2022-01-01', giaPhu.name],
    ['2025-07-01', newCommune.name],
  ]);
  const settled = await begun();
  await does(officer, 'changeUnit', {
    unitId: settled.id,
    version: settled.version,
    changes: { placeId: taChai.id },
    effectiveOn: '2022-01-01',
  });
  expect((await storyOf(settled.id)).versions.map(({ validFrom, place }) => [validFrom, place.name])).toEqual([
    ['2021-09-01', phoLu.name],
    ['2022-01-01', taChai.name],
    ['2025-07-01', taChai.name],
  ]);
});

test('a code changes on a day, and goes back to being free', async () => {
  const unit = await begun({ codes: [{ scheme: 'INTERNAL', value: 'A-1' }] });
  const change = (version: number, value: string | null, effectiveOn: string) =>
    does(officer, 'changeUnit', {
      unitId: unit.id,
      version,
      changes: { codes: [{ scheme: 'INTERNAL', value }] },
      effectiveOn,
    });
  const renewed = await change(unit.version, 'A-2', '2021-10-01');
  expect(renewed.problems).toEqual([]);
  expect((await change(renewed.unit!.version, null, '2021-11-01')).problems).toEqual([]);
  expect((await storyOf(unit.id)).codes).toEqual([
    { scheme: 'INTERNAL', value: 'A-1', validFrom: '2021-09-01', validTo: '2021-10-01' },
    { scheme: 'INTERNAL', value: 'A-2', validFrom: '2021-10-01', validTo: '2021-11-01' },
  ]);
});

test.each([
  [{}, '2021-10-01', 'unit.changes.none', []],
  [{ name: '' }, '2021-10-01', 'unit.name.missing', ['changes', 'name']],
  [{ name: 'Trường khác' }, '2021-08-31', 'unit.effectiveOn.outsideLife', ['effectiveOn']],
  [{ name: 'Trường khác' }, '2021-09-01', 'unit.effectiveOn.changedAlready', ['effectiveOn']],
  [
    { managingBodyId: otherDepartment.id },
    '2021-10-01',
    'unit.managingBodyId.outOfScope',
    ['changes', 'managingBodyId'],
  ],
  [{ placeId: yenBaiCommune.id }, '2021-10-01', 'unit.placeId.outOfScope', ['changes', 'placeId']],
])('a change that cannot be is told at its field: %j from %s', async (changes, effectiveOn, code, path) => {
  const unit = await begun();
  const { problems } = await does(officer, 'changeUnit', {
    unitId: unit.id,
    version: unit.version,
    changes,
    effectiveOn,
  });
  expect(problems).toContainEqual(expect.objectContaining({ code, path }));
});

test('two who change the same unit do not overwrite each other, also when nothing of today changes', async () => {
  const unit = await begun();
  const later = { unitId: unit.id, version: unit.version, changes: { address: 'Tổ 5' }, effectiveOn: '2023-01-01' };
  expect((await does(officer, 'changeUnit', later)).problems).toEqual([]);
  const { errors } = await officer.ask(
    'mutation ($input: ChangeUnitInput!) { changeUnit(input: $input) { problems { code } } }',
    { input: { ...later, changes: { address: 'Tổ 6' } } },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: unit.version + 1 });
});

test('a slip of the pen is put right in place, with its reason in the audit trail and no new version', async () => {
  const unit = await begun();
  const { versions } = await storyOf(unit.id);
  const correct = (reason: string) =>
    does(officer, 'correctUnit', {
      unitId: unit.id,
      version: unit.version,
      versionId: versions[0]!.id,
      changes: { name: 'Trường viết đúng (minh họa)' },
      reason,
    });
  expect((await correct(' ')).problems).toEqual([{ code: 'unit.reason.missing', path: ['reason'], params: [] }]);
  expect((await correct('Ghi sai tên khi nhập.')).problems).toEqual([]);
  const after = await storyOf(unit.id);
  expect(after.versions.map(({ id }) => id)).toEqual(versions.map(({ id }) => id));
  expect(new Set(after.versions.map(({ name }) => name))).toEqual(new Set(['Trường viết đúng (minh họa)']));
  const [kept] = await world.offstage((em) =>
    em.execute<{ detail: object }[]>(`select detail from audit_event where noun_id = ? and act = 'correct'`, [unit.id]),
  );
  expect(kept!.detail).toEqual({ since: '2021-09-01', fields: 'name', reason: 'Ghi sai tên khi nhập.' });
});

test('a unit that closes ends with its codes and its head, stays readable, and cannot close twice', async () => {
  const unit = await begun({ codes: [{ scheme: 'INTERNAL', value: 'B-1' }] });
  const appointed = await does(officer, 'appointHead', {
    unitId: unit.id,
    version: unit.version,
    personName: 'Nguyễn Văn Minh Họa',
    position: 'Hiệu trưởng',
    from: '2021-09-01',
  });
  const closed = await does(officer, 'closeUnit', {
    unitId: unit.id,
    version: appointed.unit!.version,
    lastDay: '2021-10-31',
  });
  expect(closed.problems).toEqual([]);
  expect(await storyOf(unit.id)).toMatchObject({
    versions: [{ validFrom: '2021-09-01', validTo: '2021-11-01' }],
    codes: [{ validTo: '2021-11-01' }],
    lineage: [{ kind: 'ABOLISH' }],
  });
  expect(await officer.query('query ($id: ID!) { unit(id: $id) { heads { to } } }', { id: unit.id })).toEqual({
    unit: { heads: [{ to: '2021-10-31' }] },
  });
  const again = await does(officer, 'closeUnit', {
    unitId: unit.id,
    version: closed.unit!.version,
    lastDay: '2021-11-10',
  });
  expect(again.problems).toMatchObject([{ code: 'unit.lastDay.endedAlready' }]);
  const { problems } = await does(officer, 'createUnit', {
    ...school,
    codes: [{ scheme: 'INTERNAL', value: 'B-1' }],
    validFrom: '2021-11-01',
  });
  expect(problems).toEqual([]);
});

test('a unit with others below it does not close before they have moved', async () => {
  const centre = await begun({ kind: 'AGENCY', schoolLevel: null });
  await begun({ managingBodyId: centre.id });
  const { problems } = await does(officer, 'closeUnit', {
    unitId: centre.id,
    version: centre.version,
    lastDay: '2021-10-31',
  });
  expect(problems).toMatchObject([{ code: 'unit.lastDay.hasUnitsBelow', path: ['lastDay'] }]);
});

test('I-21 a body is not put below what it manages', async () => {
  const centre = await begun({ kind: 'AGENCY', schoolLevel: null });
  const below = await begun({ managingBodyId: centre.id, kind: 'AGENCY', schoolLevel: null });
  const { problems } = await does(officer, 'changeUnit', {
    unitId: centre.id,
    version: centre.version,
    changes: { managingBodyId: below.id },
    effectiveOn: '2021-10-01',
  });
  expect(problems).toMatchObject([{ code: 'unit.parent.circle', path: ['changes', 'managingBodyId'] }]);
});

test('a district officer writes what the district manages, not what a department manages there nor what lies elsewhere', async () => {
  const district = world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', baoThang, committee));
  const unit = await begun(
    { managingBodyId: committee.id, policeOfficeId: police.id, schoolLevel: 'LOWER_SECONDARY' },
    district,
  );
  const beyond = await does(district, 'changeUnit', {
    unitId: unit.id,
    version: unit.version,
    changes: { placeId: taChai.id },
    effectiveOn: '2021-10-01',
  });
  expect(beyond.problems).toMatchObject([{ code: 'unit.placeId.outOfScope', path: ['changes', 'placeId'] }]);
  const { errors } = await district.ask(
    'mutation ($input: CloseUnitInput!) { closeUnit(input: $input) { problems { code } } }',
    { input: { unitId: hospital.id, version: 1, lastDay: '2021-10-31' } },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

test('a unit’s own people write its profile and its heads, but not where it stands nor its end', async () => {
  const head = world.as(grantOf('UNIT_HEAD', 'MANAGEMENT', lower));
  const { unit } = await head.query<{ unit: { version: number } }>('query ($id: ID!) { unit(id: $id) { version } }', {
    id: lower.id,
  });
  const change = (changes: object) =>
    does(head, 'changeUnit', { unitId: lower.id, version: unit.version, changes, effectiveOn: '2021-10-01' });
  expect(
    (await change({ placeId: giaPhu.id, managingBodyId: department.id })).problems.map(({ code }) => code),
  ).toEqual(['unit.placeId.notYours', 'unit.managingBodyId.notYours']);
  expect((await change({ schoolLevel: 'LOWER_SECONDARY', address: 'Tổ 1, thị trấn Phố Lu' })).problems).toEqual([]);
  const { errors } = await head.ask(
    'mutation ($input: CloseUnitInput!) { closeUnit(input: $input) { problems { code } } }',
    { input: { unitId: lower.id, version: unit.version + 1, lastDay: '2021-10-31' } },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

test.each([
  'DISTRICT_CHAIR',
  'AREA_POLICE',
  'PV05_HEAD',
  'PROVINCIAL_OFFICE',
  'AUDITOR',
  'SYSTEM_ADMINISTRATOR',
] as const)('who only reads units begins none: %s', async (role) => {
  const { errors } = await world
    .as(grantOf(role, 'TERRITORY', province, department))
    .ask('mutation ($input: CreateUnitInput!) { createUnit(input: $input) { problems { code } } }', { input: school });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

test('whoever writes units finds the places and bodies to put them under, and nobody else does', async () => {
  const choose = (who: TestActor, use: string, text = '', near: string | null = null) =>
    who
      .query<{ bodiesToChoose: { name: string; detail: string | null }[] }>(
        'query ($use: BodyUse!, $text: String!, $near: ID) { bodiesToChoose(use: $use, text: $text, near: $near) { id name detail } }',
        { use, text, near },
      )
      .then(({ bodiesToChoose }) => bodiesToChoose.map(({ name, detail }) => [name, detail]));
  expect(await choose(officer, 'PLACE', 'pho lu')).toEqual([[phoLu.name, baoThang.name]]);
  expect(await choose(officer, 'PLACE', 'yen binh')).toEqual([]);
  expect(await choose(officer, 'POLICE_OFFICE', '', phoLu.id)).toEqual([
    [police.name, baoThang.name],
    [provincialPolice.name, baoThang.name],
  ]);
  expect((await choose(officer, 'MANAGING_BODY'))[0]).toEqual([department.name, baoThang.name]);
  expect(await choose(officer, 'MANAGING_BODY', 'so y te')).toEqual([]);
  expect(await choose(world.as(grantOf('AUDITOR', 'TERRITORY', province)), 'PLACE')).toEqual([]);
});
