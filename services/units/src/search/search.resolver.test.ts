import { UnitKind } from '@antoan/subgraph-kit';
import { grantOf, startTestService, unitAt, type TestService } from '@antoan/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';
import { buildUnit, stageUnits } from '../unit/unit.factory.ts';
import { UnitLevel } from '../unit/unit.enums.ts';
import { followVersions, recordCodes, recordVersions } from '../version/record-versions.ts';

const province = unitAt('Tỉnh Lào Cai');
const siMaCai = unitAt('Huyện Si Ma Cai', { territory: province });
const bacHa = unitAt('Huyện Bắc Hà', { territory: province });
const hoaMac = unitAt('Xã Hoà Mạc', { territory: bacHa });
const taChai = unitAt('Xã Tà Chải', { territory: bacHa });
const police = unitAt('Công an huyện Bắc Hà', { territory: bacHa });
const committee = unitAt('UBND huyện Si Ma Cai', { territory: siMaCai });
const boarding = unitAt('Trường Phổ thông dân tộc nội trú THCS và THPT Si Ma Cai (minh họa)', { territory: siMaCai });
const company = unitAt('Công ty cổ phần Apatit Tằng Loỏng (minh họa)', { territory: bacHa });
const kindergarten = unitAt('Trường Mầm non Sơn Ca (minh họa)', { territory: bacHa });
const renamed = unitAt('Trường Tiểu học Kim Đồng (minh họa)', { territory: hoaMac });

let world: TestService;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  await world.offstage(async (em) => {
    const territory = { kind: UnitKind.TERRITORY };
    await stageUnits(em, [
      buildUnit(province, { ...territory, level: UnitLevel.PROVINCE, code: '10' }),
      buildUnit(siMaCai, { ...territory, code: '084' }),
      buildUnit(bacHa, { ...territory, code: '085' }),
      buildUnit(hoaMac, { ...territory, level: UnitLevel.COMMUNE, code: '03097' }),
      buildUnit(taChai, { ...territory, level: UnitLevel.COMMUNE, code: '02872' }),
      buildUnit(police, { kind: UnitKind.AGENCY }),
      buildUnit(committee, { kind: UnitKind.AGENCY }),
      buildUnit(boarding),
      buildUnit(company, { kind: UnitKind.ENTERPRISE }),
      buildUnit(kindergarten),
      buildUnit(renamed, { validTo: '2021-09-01' }),
    ]);
    const { name: _, ...facts } = buildUnit(renamed);
    await recordVersions(em, [
      {
        ...facts,
        unitId: renamed.id,
        name: 'Trường Tiểu học Lê Văn Tám (minh họa)',
        validFrom: '2021-09-01',
        validTo: null,
        address: null,
        instrumentId: null,
        parents: { territory: hoaMac.id, management: null, police: null, reporting: null },
      },
    ]);
    await recordCodes(em, [
      { unitId: renamed.id, scheme: 'MOET', value: 'LC0815', validFrom: '2020-03-01', validTo: '2021-09-01' },
    ]);
    await followVersions(em, world.clock, [renamed.id]);
  });
});
afterAll(() => world.stop());

const search =
  'query ($text: String!, $first: Int! = 8) { findUnits(text: $text, first: $first) { unit { name } otherName otherFrom otherTo } }';
interface Found {
  findUnits: { unit: { name: string }; otherName: string | null; otherFrom: string | null; otherTo: string | null }[];
}
const office = () => world.as(grantOf('PROVINCIAL_OFFICE', 'TERRITORY', province));
const namesFor = async (text: string) =>
  (await office().query<Found>(search, { text })).findUnits.map(({ unit }) => unit.name);

test.each([
  ['truong ptdt noi tru si ma cai', boarding.name],
  ['PTDTNT Si Ma Cai', boarding.name],
  ['phổ thông dân tộc nội trú', boarding.name],
  ['hoa mac', hoaMac.name],
  ['hòa mạc', hoaMac.name],
  ['hoà mạc', hoaMac.name],
  ['HÒA MẠC'.normalize('NFD'), hoaMac.name],
  ['ca huyen bac ha', police.name],
  ['CA Bắc Hà', police.name],
  ['ubnd si ma cai', committee.name],
  ['ủy ban nhân dân huyện si ma cai', committee.name],
  ['DN tang loong', company.name],
  ['mn son ca', kindergarten.name],
  ['03097', hoaMac.name],
  ['3097', hoaMac.name],
  ['bac', bacHa.name],
  ['huyện bắc hà', bacHa.name],
])('“%s” finds first of all %s', async (text, name) => {
  expect((await namesFor(text))[0]).toBe(name);
});

test('a former name finds the unit, and says until when it was called so', async () => {
  expect((await office().query<Found>(search, { text: 'kim dong' })).findUnits).toEqual([
    {
      unit: { name: 'Trường Tiểu học Lê Văn Tám (minh họa)' },
      otherName: renamed.name,
      otherFrom: '2020-03-01',
      otherTo: '2021-09-01',
    },
  ]);
  expect((await office().query<Found>(search, { text: 'lc0815' })).findUnits[0]).toMatchObject({ otherName: 'LC0815' });
});

test('a list searched by a former name holds the unit once', async () => {
  const { units } = await office().query<{ units: { totalCount: number } }>(
    'query { units(search: "kim dong") { totalCount } }',
  );
  expect(units.totalCount).toBe(1);
});

test('letters in the middle of a word find nothing', async () => {
  expect(await namesFor('oong')).toEqual([]);
});

test('somebody finds within the scope only, former names included', async () => {
  const officer = world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', siMaCai));
  for (const text of ['kim dong', 'lc0815', 'bac ha', 'truong'])
    expect((await officer.query<Found>(search, { text })).findUnits.map(({ unit }) => unit.name)).toEqual(
      text === 'truong' ? [boarding.name] : [],
    );
  expect((await world.anonymous.query<Found>(search, { text: 'truong' })).findUnits).toEqual([]);
});

test('signs that mean something to a database mean nothing here', async () => {
  for (const text of ['%', '_', "'", '"', '\\', '{}', '@@', '%%', '$$', "x') or true --"])
    expect(await namesFor(text)).toEqual([]);
  expect((await office().ask(search, { text: 'x'.repeat(121) })).errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_INPUT',
    problems: [{ path: ['text'] }],
  });
});
