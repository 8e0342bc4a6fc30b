import { afterAll, beforeAll, expect, test } from 'vitest';
import { cookieOf, startTestIdentity, testPassword } from '../start-test-identity.ts';

const identity = await startTestIdentity();
afterAll(() => identity.stop());

const Open =
  'mutation ($input: OpenAccountInput!) { openAccount(input: $input) { account { id username displayName hasFirstPassword } firstPassword problems { code path } } }';
const Reset =
  'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { account { hasFirstPassword } firstPassword problems { code path } } }';

interface Opened {
  openAccount: { account: { id: string } | null; firstPassword: string | null; problems: { code: string }[] };
}

let administrator: { id: string; token: string };
beforeAll(async () => {
  const id = await identity.open('quan.tri', { role: 'SYSTEM_ADMINISTRATOR' });
  administrator = { id, token: await identity.tokenFor('quan.tri') };
});

const open = async (username: string, displayName: string, token = administrator.token) => {
  const { data, errors } = await identity.ask(Open, { input: { username, displayName } }, token);
  expect(errors).toBeUndefined();
  return (data as unknown as Opened).openAccount;
};

test('an account is opened with a first password that lets its person in, and is told apart until she changes it', async () => {
  const { account, firstPassword, problems } = await open('Thpt.Moi', '  Hiệu  trưởng THPT mới ');
  expect({ account, problems }).toEqual({
    account: {
      id: expect.any(String),
      username: 'thpt.moi',
      displayName: 'Hiệu trưởng THPT mới',
      hasFirstPassword: true,
    },
    problems: [],
  });
  expect(firstPassword).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);

  const cookie = cookieOf(await identity.signIn('thpt.moi', firstPassword!));
  const mine = async () =>
    (await identity.ask('{ viewer { hasFirstPassword } }', {}, await identity.tokenOf(cookie))).data;
  expect(await mine()).toEqual({ viewer: { hasFirstPassword: true } });
  const changed = await identity.request('POST', '/api/auth/change-password', {
    cookie,
    body: { currentPassword: firstPassword, newPassword: 'mat khau cua rieng toi' },
  });
  expect(changed.status).toBe(200);
  expect(await mine()).toEqual({ viewer: { hasFirstPassword: false } });
  expect((await identity.signIn('thpt.moi', firstPassword!)).status).toBe(401);
});

test.each([
  ['no names at all', '', ' ', ['account.username.missing', 'account.displayName.missing']],
  ['marks in the username', 'trường', 'Trường', ['account.username.malformed']],
  ['a name that is taken, in capitals', 'QUAN.TRI', 'Người khác', ['account.username.taken']],
  ['a name too long to be shown', 'dai', 'x'.repeat(121), ['account.displayName.tooLong']],
])('what is wrong with a new account is named: %s', async (_what, username, displayName, codes) => {
  const { account, firstPassword, problems } = await open(username, displayName);
  expect([account, firstPassword, problems.map(({ code }) => code)]).toEqual([null, null, codes]);
});

test('a password set anew ends the sessions, and the one before it lets nobody in', async () => {
  const id = await identity.open('quen.mat.khau');
  const cookie = cookieOf(await identity.signIn('quen.mat.khau'));
  const { data } = await identity.ask(Reset, { input: { accountId: id } }, administrator.token);
  expect(data).toEqual({
    resetPassword: { account: { hasFirstPassword: true }, firstPassword: expect.any(String), problems: [] },
  });
  expect((await identity.request('GET', '/api/auth/token', { cookie })).status).toBe(401);
  expect((await identity.signIn('quen.mat.khau')).status).toBe(401);
  const { firstPassword } = (data as unknown as { resetPassword: { firstPassword: string } }).resetPassword;
  expect((await identity.signIn('quen.mat.khau', firstPassword)).status).toBe(200);
});

test('nobody sets her own password past the one she has', async () => {
  const { data } = await identity.ask(Reset, { input: { accountId: administrator.id } }, administrator.token);
  expect(data).toEqual({
    resetPassword: {
      account: null,
      firstPassword: null,
      problems: [{ code: 'account.accountId.ownPassword', path: ['accountId'] }],
    },
  });
  expect((await identity.signIn('quan.tri', testPassword)).status).toBe(200);
});

test('only an administrator opens accounts or sets passwords, and each time it is recorded without a name or password', async () => {
  await identity.open('giam.sat', { role: 'AUDITOR' });
  const auditor = await identity.tokenFor('giam.sat');
  for (const [document, input] of [
    [Open, { username: 'lau', displayName: 'Lậu' }],
    [Reset, { accountId: administrator.id }],
  ] as const) {
    for (const token of [auditor, undefined]) {
      const { errors } = await identity.ask(document, { input }, token);
      expect(errors?.[0]?.extensions.code).toBe(token === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
  }
  const { account, firstPassword } = await open('co.vet', 'Có vết');
  await identity.ask(Reset, { input: { accountId: account!.id } }, administrator.token);
  const { rows } = await identity.admin.query(
    `select act, actor_id, actor_role, detail from audit_event where noun_id = $1 order by id`,
    [account!.id],
  );
  const by = { actor_id: administrator.id, actor_role: 'SYSTEM_ADMINISTRATOR', detail: {} };
  expect(rows).toEqual([
    { act: 'open', ...by },
    { act: 'resetPassword', ...by },
  ]);
  expect(identity.lines.join('\n')).not.toContain(firstPassword);
});

test('the database lets nobody but an administrator put a password down, and nobody read one', async () => {
  const em = identity.identity.orm.em.fork();
  const attempt = (scopes: string) =>
    em.transactional(async (inner) => {
      await inner.execute(`select set_config('antoan.scopes', ?, true)`, [scopes]);
      await inner.execute('select put_password(?, ?, ?, false)', [administrator.id, administrator.id, 'x']);
    });
  await expect(attempt('{"account":"ALL"}')).rejects.toThrow('only who may change accounts');
});

test('the auditor finds accounts by the name shown, by state and by what they hold today', async () => {
  const auditor = await identity.tokenFor('giam.sat');
  const Find =
    'query ($search: String, $isDisabled: Boolean, $role: Role, $ids: [ID!]) { accounts(search: $search, isDisabled: $isDisabled, role: $role, ids: $ids) { totalCount edges { node { username } } } }';
  const find = async (variables: Record<string, unknown>) => {
    const { data } = await identity.ask(Find, variables, auditor);
    const { accounts } = data as unknown as { accounts: { edges: { node: { username: string } }[] } };
    return accounts.edges.map(({ node }) => node.username);
  };
  expect(await find({ search: 'hieu truong THPT' })).toEqual(['thpt.moi']);
  expect(await find({ role: 'AUDITOR' })).toEqual(['giam.sat']);
  expect(await find({ isDisabled: true })).toEqual([]);
  expect(await find({ ids: [administrator.id, 'none'] })).toEqual(['quan.tri']);
});
