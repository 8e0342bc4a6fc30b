import { isId, newId } from '@antoan/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cookieOf, startTestIdentity } from '../start-test-identity.ts';

const identity = await startTestIdentity();
afterAll(() => identity.stop());

const Accounts =
  'query ($search: String, $first: Int! = 20, $after: String) { accounts(search: $search, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id username displayName isDisabled version grants { role validFrom validTo } } } } }';
const Disable =
  'mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { account { isDisabled version } problems { code path } } }';
const Enable =
  'mutation ($input: EnableAccountInput!) { enableAccount(input: $input) { account { isDisabled version } problems { code path } } }';

let administrator: { id: string; token: string };
let auditor: string;
let head: string;

beforeAll(async () => {
  const unit = await identity.place();
  const id = await identity.open('quan.tri', { role: 'SYSTEM_ADMINISTRATOR' });
  administrator = { id, token: await identity.tokenFor('quan.tri') };
  await identity.open('giam.sat', { role: 'AUDITOR', hierarchy: 'TERRITORY', scopeUnitId: unit, bodyUnitId: unit });
  auditor = await identity.tokenFor('giam.sat');
  await identity.open(
    'hieu.truong',
    { role: 'UNIT_HEAD', hierarchy: 'MANAGEMENT', scopeUnitId: unit, bodyUnitId: unit },
    { role: 'UNIT_EDITOR', hierarchy: 'MANAGEMENT', scopeUnitId: unit, bodyUnitId: unit, validTo: '2020-12-31' },
  );
  head = await identity.tokenFor('hieu.truong');
});

interface Listing {
  accounts: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { id: string; username: string; version: number; grants: { role: string }[] } }[];
  };
}
const listed = async (variables: Record<string, unknown>, token: string) => {
  const { data, errors } = await identity.ask(Accounts, variables, token);
  expect(errors).toBeUndefined();
  return (data as unknown as Listing).accounts;
};
const names = ({ edges }: Listing['accounts']) => edges.map(({ node }) => node.username);
const codeOf = async (query: string, variables: Record<string, unknown>, token?: string) =>
  (await identity.ask(query, variables, token)).errors?.[0]?.extensions;

test('the administrator and the auditor page through the accounts and their grants', async () => {
  const first = await listed({ first: 2 }, auditor);
  const second = await listed({ first: 2, after: first.pageInfo.endCursor }, administrator.token);
  expect([...names(first), ...names(second)]).toEqual(['giam.sat', 'hieu.truong', 'quan.tri']);
  expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
  expect(first.edges[1]!.node.grants.map(({ role }) => role).toSorted()).toEqual(['UNIT_EDITOR', 'UNIT_HEAD']);
});

test('the administrator finds an account by a part of its username, whatever signs it holds', async () => {
  expect(names(await listed({ search: 'TRUONG' }, administrator.token))).toEqual(['hieu.truong']);
  expect(names(await listed({ search: '%' }, administrator.token))).toEqual([]);
  expect(names(await listed({ search: '_' }, administrator.token))).toEqual([]);
});

test('nobody else lists or changes accounts', async () => {
  expect(await codeOf(Accounts, {})).toEqual({ code: 'UNAUTHENTICATED', reason: 'missing' });
  expect(await codeOf(Accounts, {}, head)).toEqual({ code: 'FORBIDDEN', rule: 'account.read' });
  const input = { accountId: administrator.id, version: 1 };
  expect(await codeOf(Disable, { input }, head)).toEqual({ code: 'FORBIDDEN', rule: 'account.disable' });
  expect(await codeOf(Enable, { input }, auditor)).toEqual({ code: 'FORBIDDEN', rule: 'account.enable' });
});

test('a person sees her own account and grants in the database, a stranger none, and nobody a credential', async () => {
  const count = async (scopes: string, actor: string, table: string) => {
    const em = identity.identity.orm.em.fork();
    return em.transactional(async (inner) => {
      await inner.execute(`select set_config('antoan.scopes', ?, true), set_config('antoan.actor', ?, true)`, [
        scopes,
        actor,
      ]);
      const [row] = (await inner.execute(`select count(*)::int as count from ${table}`)) as [{ count: number }];
      return row.count;
    });
  };
  expect(await count('{}', administrator.id, 'person_account')).toBe(1);
  expect(await count('{}', administrator.id, 'role_grant')).toBe(1);
  expect(await count('{}', newId(), 'person_account')).toBe(0);
  expect(await count('{}', '', 'role_grant')).toBe(0);
  for (const table of ['credential', 'session', 'signing_key', 'second_factor', 'verification', 'rate_limit']) {
    expect(await count('{"account":"ALL"}', administrator.id, table), table).toBe(0);
  }
  expect(await count('{"authority":"ALL"}', '', 'credential')).toBeGreaterThan(2);
});

test('an auditor sees accounts in the database and cannot change one', async () => {
  const em = identity.identity.orm.em.fork();
  const changed = await em.transactional(async (inner) => {
    await inner.execute(`select set_config('antoan.scopes', '{"account":"ALL"}', true)`);
    return inner.execute('update person_account set is_disabled = true', [], 'run');
  });
  expect(changed).toMatchObject({ affectedRows: 0 });
});

test('disabling an account ends its sessions, leaves an audit event, and can be undone', async () => {
  const id = await identity.open('bi.khoa');
  const cookie = cookieOf(await identity.signIn('bi.khoa'));
  expect((await identity.request('GET', '/api/auth/token', { cookie })).status).toBe(200);

  const disabled = await identity.ask(Disable, { input: { accountId: id, version: 1 } }, administrator.token);
  expect(disabled).toEqual({ data: { disableAccount: { account: { isDisabled: true, version: 2 }, problems: [] } } });
  const refused = await identity.request('GET', '/api/auth/token', { cookie });
  expect([refused.status, await refused.json()]).toEqual([401, { code: 'UNAUTHENTICATED' }]);
  expect((await identity.signIn('bi.khoa')).status).toBe(401);

  expect(await identity.ask(Enable, { input: { accountId: id, version: 2 } }, administrator.token)).toEqual({
    data: { enableAccount: { account: { isDisabled: false, version: 3 }, problems: [] } },
  });
  expect((await identity.signIn('bi.khoa')).status).toBe(200);

  const { rows } = await identity.admin.query(
    'select act, noun, actor_id, actor_role, detail from audit_event where noun_id = $1 order by id',
    [id],
  );
  expect(rows).toEqual([
    { act: 'open', noun: 'account', actor_id: 'service:test', actor_role: null, detail: {} },
    { act: 'disable', noun: 'account', actor_id: administrator.id, actor_role: 'SYSTEM_ADMINISTRATOR', detail: {} },
    { act: 'enable', noun: 'account', actor_id: administrator.id, actor_role: 'SYSTEM_ADMINISTRATOR', detail: {} },
  ]);
});

test('the administrator cannot disable the account she acts with', async () => {
  const { data } = await identity.ask(
    Disable,
    { input: { accountId: administrator.id, version: 1 } },
    administrator.token,
  );
  expect(data).toEqual({
    disableAccount: { account: null, problems: [{ code: 'account.accountId.own', path: ['accountId'] }] },
  });
  expect((await identity.ask('{ viewer { username } }', {}, administrator.token)).data).toEqual({
    viewer: { username: 'quan.tri' },
  });
});

test('a disabled person who still has a token is nobody', async () => {
  const id = await identity.open('con.token', { role: 'AUDITOR' });
  const token = await identity.tokenFor('con.token');
  await identity.ask(Disable, { input: { accountId: id, version: 1 } }, administrator.token);
  expect((await identity.ask('{ viewer { id } }', {}, token)).data).toEqual({ viewer: null });
});

test.each([
  ['an account that is not there', () => ({ accountId: newId(), version: 1 }), { code: 'NOT_FOUND', noun: 'account' }],
  [
    'a version that is past',
    () => ({ accountId: administrator.id, version: 0 }),
    { code: 'BAD_INPUT', problems: [{ code: 'input.min', path: ['version'], params: [] }] },
  ],
  [
    'no id at all',
    () => ({ accountId: "x' or 1=1", version: 1 }),
    { code: 'BAD_INPUT', problems: [{ code: 'input.isUuid', path: ['accountId'], params: [] }] },
  ],
])('wrong input is answered: %s', async (_what, input, extensions) => {
  expect(await codeOf(Disable, { input: input() }, administrator.token)).toEqual(extensions);
});

test('two administrators who disable from the same version do not overwrite one another', async () => {
  const id = await identity.open('hai.nguoi');
  const [one, other] = await Promise.all(
    [1, 2].map(() => identity.ask(Disable, { input: { accountId: id, version: 1 } }, administrator.token)),
  );
  expect([one, other].filter((answer) => answer!.errors === undefined)).toHaveLength(1);
  expect([one, other].find((answer) => answer!.errors)!.errors![0]!.extensions).toMatchObject({
    code: 'CONFLICT',
    noun: expect.stringMatching(/account/i),
  });
});

test('a page that cannot be is a problem of the input', async () => {
  expect(await codeOf(Accounts, { first: 0 }, auditor)).toMatchObject({
    code: 'BAD_INPUT',
    problems: [{ path: ['first'] }],
  });
  expect(await codeOf(Accounts, { after: 'nonsense' }, auditor)).toMatchObject({
    code: 'BAD_INPUT',
    problems: [{ path: ['after'] }],
  });
  expect(isId(administrator.id)).toBe(true);
});
