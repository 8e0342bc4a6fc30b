import { newId } from '@antoan/ids';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestIdentity } from '../start-test-identity.ts';

const identity = await startTestIdentity();
afterAll(() => identity.stop());

const Grant =
  'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { account { grants { id role hierarchy basis validFrom validTo scopeUnit { name } bodyUnit { name } } } problems { code path } } }';
const End =
  'mutation ($input: EndGrantInput!) { endGrant(input: $input) { account { grants { validTo endedAt endBasis } } problems { code path } } }';

const province = newId();
const district = newId();
const commune = newId();
const committee = newId();
const school = newId();
let administrator: { id: string; token: string };

beforeAll(async () => {
  const trees = (territory: string) => ({ territory, management: 'so', police: 'cong_an', reporting: 'pv05' });
  await identity.place(province, trees('tinh'), { name: 'Tỉnh Lào Cai', kind: 'TERRITORY', level: 'PROVINCE' });
  await identity.place(district, trees('tinh.bt'), { name: 'Huyện Bảo Thắng', kind: 'TERRITORY', level: 'DISTRICT' });
  await identity.place(commune, trees('tinh.bt.pl'), { name: 'Thị trấn Phố Lu', kind: 'TERRITORY', level: 'COMMUNE' });
  await identity.place(committee, trees('tinh.bt.pl.ubnd'), {
    name: 'Ủy ban nhân dân huyện Bảo Thắng',
    kind: 'AGENCY',
    level: 'DISTRICT',
  });
  await identity.place(school, trees('tinh.bt.pl.thpt'), {
    name: 'Trường THPT Bảo Thắng',
    kind: 'SCHOOL',
    level: 'UNIT',
  });
  const id = await identity.open('quan.tri', { role: 'SYSTEM_ADMINISTRATOR' });
  administrator = { id, token: await identity.tokenFor('quan.tri') };
});

interface Outcome {
  account: { grants: { id: string; [field: string]: unknown }[] } | null;
  problems: { code: string; path: string[] }[];
}
const act = async (document: string, input: object, token = administrator.token): Promise<Outcome> => {
  const { data, errors } = await identity.ask(document, { input }, token);
  expect(errors).toBeUndefined();
  return Object.values(data as unknown as Record<string, Outcome>)[0]!;
};
const today = '2021-11-20';
const wish = (accountId: string, change: object = {}) => ({
  ...{ accountId, role: 'UNIT_HEAD', scopeUnitId: school, validFrom: today, basis: 'QĐ 12/QĐ-SGDĐT' },
  ...change,
});

test('a head is granted her school, in whose name she then acts', async () => {
  const id = await identity.open('hieu.truong');
  expect(await act(Grant, wish(id))).toEqual({
    account: {
      grants: [
        {
          id: expect.any(String),
          role: 'UNIT_HEAD',
          hierarchy: 'MANAGEMENT',
          basis: 'QĐ 12/QĐ-SGDĐT',
          validFrom: today,
          validTo: null,
          scopeUnit: { name: 'Trường THPT Bảo Thắng' },
          bodyUnit: { name: 'Trường THPT Bảo Thắng' },
        },
      ],
    },
    problems: [],
  });
  expect(decodeJwt(await identity.tokenFor('hieu.truong')).grants).toMatchObject([
    { role: 'UNIT_HEAD', scopeUnitId: school, bodyUnitId: school },
  ]);
  const { rows } = await identity.admin.query(
    `select act, actor_id, actor_role, unit_id, detail ->> 'role' as role from audit_event where noun = 'roleGrant' and detail ->> 'accountId' = $1`,
    [id],
  );
  expect(rows).toEqual([
    {
      act: 'grant',
      actor_id: administrator.id,
      actor_role: 'SYSTEM_ADMINISTRATOR',
      unit_id: school,
      role: 'UNIT_HEAD',
    },
  ]);
});

test.each([
  ['no unit', { scopeUnitId: null }, ['roleGrant.scopeUnitId.missing', 'scopeUnitId']],
  ['a unit there is not', { scopeUnitId: newId() }, ['roleGrant.scopeUnitId.unknown', 'scopeUnitId']],
  ['what is no id', { scopeUnitId: "x' or 1=1" }, ['roleGrant.scopeUnitId.unknown', 'scopeUnitId']],
  ['a place for a head', { scopeUnitId: commune }, ['roleGrant.scopeUnitId.unfit', 'scopeUnitId']],
  ['another body than the scope', { bodyUnitId: committee }, ['roleGrant.bodyUnitId.needless', 'bodyUnitId']],
  [
    'a district chair without committee',
    { role: 'DISTRICT_CHAIR', scopeUnitId: district },
    ['roleGrant.bodyUnitId.missing', 'bodyUnitId'],
  ],
  [
    'a place as committee',
    { role: 'DISTRICT_CHAIR', scopeUnitId: district, bodyUnitId: district },
    ['roleGrant.bodyUnitId.unfit', 'bodyUnitId'],
  ],
  [
    'PV05 over a district alone',
    { role: 'PV05_OFFICER', scopeUnitId: district, bodyUnitId: committee },
    ['roleGrant.scopeUnitId.unfit', 'scopeUnitId'],
  ],
  [
    'a journalist over a school',
    { role: 'JOURNALIST', bodyUnitId: committee },
    ['roleGrant.scopeUnitId.needless', 'scopeUnitId'],
  ],
  ['the public', { role: 'PUBLIC', scopeUnitId: null }, ['roleGrant.role.notGrantable', 'role']],
  ['a day gone by', { validFrom: '2021-11-19' }, ['roleGrant.validFrom.past', 'validFrom']],
  ['an end before its beginning', { validTo: '2021-11-19' }, ['roleGrant.validTo.beforeFrom', 'validTo']],
  ['no document', { basis: '  ' }, ['roleGrant.basis.missing', 'basis']],
  ['too long a document', { basis: 'x'.repeat(201) }, ['roleGrant.basis.tooLong', 'basis']],
])('what is wrong with a grant is named at its field: %s', async (what, change, [code, field]) => {
  const id = await identity.open(`sai.${what.replaceAll(/\W/g, '.').toLowerCase()}`);
  expect(await act(Grant, wish(id, change))).toEqual({ account: null, problems: [{ code, path: [field] }] });
});

test('nobody grants herself a role, and whoever administers holds nothing else', async () => {
  const alone = [{ code: 'roleGrant.role.administratorAlone', path: ['role'] }];
  expect((await act(Grant, wish(administrator.id))).problems).toEqual([
    { code: 'roleGrant.accountId.own', path: ['accountId'] },
  ]);
  const other = await identity.open('quan.tri.hai', { role: 'SYSTEM_ADMINISTRATOR' });
  expect((await act(Grant, wish(other))).problems).toEqual(alone);
  const head = await identity.open('truong.kiem', {
    role: 'UNIT_HEAD',
    hierarchy: 'MANAGEMENT',
    scopeUnitId: school,
    bodyUnitId: school,
  });
  expect((await act(Grant, wish(head, { role: 'SYSTEM_ADMINISTRATOR', scopeUnitId: null }))).problems).toEqual(alone);
});

test('the same grant is held once, and may be given again when it was ended', async () => {
  const id = await identity.open('hai.lan');
  const { account } = await act(Grant, wish(id));
  expect((await act(Grant, wish(id))).problems).toEqual([{ code: 'roleGrant.role.held', path: ['role'] }]);
  const ended = await act(End, { grantId: account!.grants[0]!.id, basis: 'QĐ 13' });
  expect(ended.account!.grants).toEqual([{ validTo: null, endedAt: '2021-11-20T02:00:00.000Z', endBasis: 'QĐ 13' }]);
  expect(decodeJwt(await identity.tokenFor('hai.lan')).grants).toEqual([]);
  expect((await act(Grant, wish(id))).problems).toEqual([]);
  expect((await act(End, { grantId: account!.grants[0]!.id, basis: 'QĐ 14' })).problems).toEqual([
    { code: 'roleGrant.grantId.over', path: ['grantId'] },
  ]);
});

test.each([
  ['on a day gone by', '2021-11-19', 'past'],
  ['before it begins', '2021-11-30', 'beforeFrom'],
  ['on the day it ends anyway', '2022-06-30', 'notEarlier'],
])('a grant cannot be ended %s', async (what, lastDay, reason) => {
  const id = await identity.open(`ket.thuc.${what.replaceAll(' ', '.')}`);
  const { account } = await act(Grant, wish(id, { validFrom: '2021-12-01', validTo: '2022-06-30' }));
  const grantId = account!.grants[0]!.id;
  expect((await act(End, { grantId, lastDay, basis: 'QĐ 13' })).problems).toEqual([
    { code: `roleGrant.lastDay.${reason}`, path: ['lastDay'] },
  ]);
  expect((await act(End, { grantId, lastDay: '2021-12-31', basis: 'QĐ 13' })).account!.grants).toMatchObject([
    { validTo: '2021-12-31', endedAt: null },
  ]);
});

test('the last administrator without a last day stays, and one relieved meanwhile changes nothing with the token she has', async () => {
  const relieved = await identity.tokenFor('quan.tri.hai');
  const grantOf = async (username: string) =>
    (
      await identity.admin.query(
        `select held.id, held.account_id from role_grant held join person_account account on account.id = held.account_id where username = $1`,
        [username],
      )
    ).rows[0] as { id: string; account_id: string };
  const [first, second] = [await grantOf('quan.tri'), await grantOf('quan.tri.hai')];
  await identity.admin.query(`update role_grant set valid_to = '2021-12-31' where id = $1`, [first.id]);
  const last = [{ code: 'roleGrant.grantId.lastAdministrator', path: ['grantId'] }];
  expect((await act(End, { grantId: second.id, basis: 'QĐ' })).problems).toEqual(last);
  const Disable =
    'mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { problems { code path } } }';
  expect((await act(Disable, { accountId: second.account_id, version: 1 })).problems).toEqual([
    { code: 'account.accountId.lastAdministrator', path: ['accountId'] },
  ]);
  expect((await act(End, { grantId: second.id, basis: 'QĐ' }, relieved)).problems).toEqual([
    { code: 'roleGrant.grantId.own', path: ['grantId'] },
  ]);

  await identity.admin.query(`update role_grant set valid_to = null where id = $1`, [first.id]);
  expect((await act(End, { grantId: second.id, basis: 'QĐ' })).problems).toEqual([]);
  const { errors } = await identity.ask(Grant, { input: wish(second.account_id) }, relieved);
  expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', rule: 'account.grantRole' });
});

test('two administrators who relieve each other at once do not leave the platform to nobody', async () => {
  const ids = [];
  for (const username of ['mot', 'hai']) ids.push(await identity.open(username, { role: 'SYSTEM_ADMINISTRATOR' }));
  await identity.admin.query(
    `update role_grant set valid_to = '2021-12-31' where role = 'SYSTEM_ADMINISTRATOR' and account_id <> all ($1)`,
    [ids],
  );
  const Disable = 'mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { problems { code } } }';
  const [one, two] = [await identity.tokenFor('mot'), await identity.tokenFor('hai')];
  const answers = await Promise.all([
    identity.ask(Disable, { input: { accountId: ids[1], version: 1 } }, one),
    identity.ask(Disable, { input: { accountId: ids[0], version: 1 } }, two),
  ]);
  const { rows } = await identity.admin.query(
    `select count(*)::int as left from person_account where id = any ($1) and not is_disabled`,
    [ids],
  );
  expect(rows, JSON.stringify(answers)).toEqual([{ left: 1 }]);
});

test('the administrator finds a unit for a role by a part of its name, and nothing else of it; nobody else does', async () => {
  const token = await identity.tokenFor('quan.tri');
  const find = async (search: string, role: string, part = 'SCOPE', as: string | undefined = token) => {
    const { data, errors } = await identity.ask(
      'query ($search: String!, $role: Role!, $part: GrantPart!) { grantableUnits(search: $search, role: $role, part: $part) { id name place } }',
      { search, role, part },
      as,
    );
    return errors ? errors[0]!.extensions.code : (data as unknown as { grantableUnits: object[] }).grantableUnits;
  };
  const theSchool = { id: school, name: 'Trường THPT Bảo Thắng', place: 'Thị trấn Phố Lu, Huyện Bảo Thắng' };
  expect(await find('thpt bao thang', 'UNIT_HEAD')).toEqual([theSchool]);
  expect(await find('bao thang', 'DISTRICT_CHAIR')).toMatchObject([{ id: district }]);
  expect(await find('ubnd bao thang', 'DISTRICT_CHAIR', 'BODY')).toMatchObject([{ id: committee }]);
  expect(await find('lao cai', 'PV05_HEAD')).toMatchObject([{ id: province }]);
  for (const nothing of ['', 'b', '%', 'không có']) expect(await find(nothing, 'UNIT_HEAD'), nothing).toEqual([]);
  expect(await find('bao thang', 'JOURNALIST')).toEqual([]);

  await identity.open('giam.sat', { role: 'AUDITOR' });
  expect(await find('bao thang', 'UNIT_HEAD', 'SCOPE', await identity.tokenFor('giam.sat'))).toBe('FORBIDDEN');
  const em = identity.identity.orm.em.fork();
  expect(await em.execute(`select * from find_grantable_units('{%}', false, null, '2021-11-20')`)).toEqual([]);
});

test('each role that can be granted says what a grant of it must name', async () => {
  const { data } = await identity.ask(
    '{ grantableRoles { role hierarchy needsScope needsBody } }',
    {},
    await identity.tokenFor('quan.tri'),
  );
  const { grantableRoles } = data as unknown as { grantableRoles: { role: string }[] };
  expect(grantableRoles).toHaveLength(20);
  expect(grantableRoles.find(({ role }) => role === 'DISTRICT_CHAIR')).toEqual({
    role: 'DISTRICT_CHAIR',
    hierarchy: 'TERRITORY',
    needsScope: true,
    needsBody: true,
  });
});
