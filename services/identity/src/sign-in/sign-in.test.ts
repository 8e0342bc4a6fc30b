import { newId } from '@antoan/ids';
import { decodeJwt, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { cookieOf, startTestIdentity, testPassword } from '../start-test-identity.ts';

const identity = await startTestIdentity();
afterAll(() => identity.stop());

const verified = { issuer: 'antoan', audience: 'antoan' };
const Viewer =
  '{ viewer { id username displayName roles grants { role hierarchy scopeUnit { id } bodyUnit { id } validFrom validTo } homeUnit { id } } }';

test('a head signs in by username, gets a token of five minutes, and is known by it', async () => {
  const unit = await identity.place();
  const id = await identity.open('hieu.truong', {
    role: 'UNIT_HEAD',
    hierarchy: 'MANAGEMENT',
    scopeUnitId: unit,
    bodyUnitId: unit,
  });

  const signedIn = await identity.signIn('Hieu.Truong');
  expect(signedIn.status).toBe(200);
  expect(signedIn.headers.getSetCookie().join()).toMatch(/^antoan\.session_token=.*; HttpOnly; SameSite=Lax/);

  const answer = await identity.request('GET', '/api/auth/token', { cookie: cookieOf(signedIn) });
  const { token } = (await answer.json()) as { token: string };
  const { payload } = await jwtVerify(token, identity.identity.keys, verified);
  const { exp, iat, ...claims } = payload;
  expect(claims).toEqual({
    iss: 'antoan',
    aud: 'antoan',
    sub: id,
    grants: [
      {
        role: 'UNIT_HEAD',
        hierarchy: 'MANAGEMENT',
        scopeUnitId: unit,
        bodyUnitId: unit,
        scopePath: `so.${unit.replaceAll('-', '')}`,
      },
    ],
  });
  expect(exp! - iat!).toBeLessThanOrEqual(300);
  expect(Math.abs(iat! - Date.now() / 1000)).toBeLessThan(60);

  const { data, errors } = await identity.ask(Viewer, {}, token);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    viewer: {
      id,
      username: 'hieu.truong',
      roles: ['UNIT_HEAD'],
      homeUnit: { id: unit },
      grants: [{ validFrom: '2020-01-01', validTo: null }],
    },
  });
});

test('whoever has not signed in is nobody, and gets no token', async () => {
  expect((await identity.ask(Viewer)).data).toEqual({ viewer: null });
  const answer = await identity.request('GET', '/api/auth/token');
  expect([answer.status, await answer.json()]).toEqual([401, { code: 'UNAUTHENTICATED' }]);
});

test('a wrong password and an unknown name are refused alike, in about the same time', async () => {
  await identity.open('co.that');
  const times: Record<string, number[]> = { 'co.that': [], 'khong co ai': [] };
  // In turns, so that whatever else the computer does falls on both.
  for (let round = 0; round < 9; round += 1) {
    for (const username of Object.keys(times)) {
      const start = performance.now();
      const answer = await identity.signIn(username, 'sai mat khau roi');
      times[username]!.push(performance.now() - start);
      expect([answer.status, await answer.json()]).toEqual([401, { code: 'INVALID_USERNAME_OR_PASSWORD' }]);
    }
  }
  const [known, unknown] = Object.values(times).map((each) => each.toSorted((a, b) => a - b)[4]!) as [number, number];
  expect(Math.abs(known - unknown)).toBeLessThan(Math.max(known, unknown) / 2);
});

test.each([
  ['no body', undefined],
  ['no JSON', 'username=a'],
  ['JSON that is no object', '"a"'],
  ['a number for a name', '{"username":1,"password":"x"}'],
  ['no password', '{"username":"a"}'],
  ['a null byte', '{"username":"a\\u0000","password":"x"}'],
  ['a password without end', JSON.stringify({ username: 'a', password: 'x'.repeat(20_000) })],
])('nonsense is refused with a code: %s', async (_what, body) => {
  const answer = await identity.request('POST', '/api/auth/sign-in/username', { body });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(Object.keys((await answer.json()) as object)).toEqual(['code']);
});

test.each([
  ['POST', 'sign-up/email'],
  ['POST', 'sign-in/email'],
  ['POST', 'is-username-available'],
  ['POST', 'update-user'],
  ['POST', 'delete-user'],
  ['GET', 'list-sessions'],
  ['POST', 'sign-in/social'],
  ['GET', '../../internal/machine-token'],
  ['GET', 'sign-in/username'],
])('%s %s does not exist', async (method, path) => {
  const answer = await identity.request(
    method,
    `/api/auth/${path}`,
    method === 'POST' ? { body: { email: 'a@b.vn', name: 'A', password: 'abcdefghijk', username: 'a' } } : {},
  );
  expect([answer.status, await answer.json()]).toEqual([404, { code: 'NOT_FOUND' }]);
});

test('another site cannot use the cookie of somebody who is signed in', async () => {
  await identity.open('nan.nhan');
  const cookie = cookieOf(await identity.signIn('nan.nhan'));
  const answer = await identity.request('POST', '/api/auth/sign-out', {
    cookie,
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(answer.status).toBe(403);
  expect((await identity.request('GET', '/api/auth/token', { cookie })).status).toBe(200);
});

test('behind the gateway the address that people see is the origin', async () => {
  await identity.open('sau.cong');
  const cookie = cookieOf(await identity.signIn('sau.cong'));
  const answer = await identity.request('POST', '/api/auth/sign-out', {
    cookie,
    body: {},
    headers: {
      origin: 'https://antoan.laocai.gov.vn',
      'x-forwarded-host': 'antoan.laocai.gov.vn',
      'x-forwarded-proto': 'https',
    },
  });
  expect(answer.status).toBe(200);
  expect((await identity.request('GET', '/api/auth/token', { cookie })).status).toBe(401);
});

test('a grant outside its days is not in the token, and follows the clock of the platform', async () => {
  const unit = await identity.place();
  const of = { hierarchy: 'TERRITORY', scopeUnitId: unit, bodyUnitId: unit } as const;
  await identity.open(
    'ba.nhiem.ky',
    { ...of, role: 'DISTRICT_OFFICER', validFrom: '2020-01-01', validTo: '2021-11-19' },
    { ...of, role: 'DISTRICT_CHAIR', validFrom: '2021-11-20', validTo: '2021-11-20' },
    { ...of, role: 'MANAGER_HEAD', validFrom: '2021-11-21' },
  );
  const rolesOf = async () =>
    (decodeJwt(await identity.tokenFor('ba.nhiem.ky')).grants as { role: string }[]).map(({ role }) => role);
  expect(await rolesOf()).toEqual(['DISTRICT_CHAIR']);
  // 23:30 UTC is the next day in Vietnam.
  identity.clock.set(new Date('2021-11-20T23:30:00Z'));
  expect(await rolesOf()).toEqual(['MANAGER_HEAD']);
  identity.clock.set(new Date('2021-11-20T02:00:00Z'));
});

test('a grant over a unit that is not known here reaches nothing', async () => {
  const unknown = newId();
  await identity.open('cho.du.lieu', {
    role: 'UNIT_HEAD',
    hierarchy: 'MANAGEMENT',
    scopeUnitId: unknown,
    bodyUnitId: unknown,
  });
  expect(decodeJwt(await identity.tokenFor('cho.du.lieu')).grants).toEqual([]);
});

test('a disabled account gets neither session nor token, and is told so only with the right password', async () => {
  const id = await identity.open('da.nghi');
  const cookie = cookieOf(await identity.signIn('da.nghi'));
  await identity.admin.query('update person_account set is_disabled = true where id = $1', [id]);
  const token = await identity.request('GET', '/api/auth/token', { cookie });
  expect([token.status, await token.json()]).toEqual([401, { code: 'ACCOUNT_DISABLED' }]);
  const wrong = await identity.signIn('da.nghi', 'sai mat khau roi');
  expect(await wrong.json()).toEqual({ code: 'INVALID_USERNAME_OR_PASSWORD' });
  const right = await identity.signIn('da.nghi');
  expect([right.status, await right.json()]).toEqual([401, { code: 'ACCOUNT_DISABLED' }]);
  expect(right.headers.getSetCookie()).toEqual([]);
});

test.each([
  ['forged', { forged: true }],
  ['expired', { exp: Math.floor(Date.now() / 1000) - 10 }],
  ['for somebody else', { aud: 'elsewhere' }],
  ['by somebody else', { iss: 'elsewhere' }],
])(
  'a token that is %s is refused',
  async (_what, { forged, ...wrong }: { forged?: boolean; exp?: number; aud?: string; iss?: string }) => {
    const token = forged ? await forgedToken() : await identity.sign({ sub: newId(), grants: [], ...wrong });
    const { data, errors } = await identity.ask(Viewer, {}, token);
    expect(data).toBeUndefined();
    expect(errors![0]!.extensions).toEqual({
      code: 'UNAUTHENTICATED',
      reason: wrong.exp === undefined ? 'invalid' : 'expired',
    });
  },
);

test('a session survives a new password only where it was changed', async () => {
  await identity.open('doi.mat.khau');
  const [here, there] = [
    cookieOf(await identity.signIn('doi.mat.khau')),
    cookieOf(await identity.signIn('doi.mat.khau')),
  ];
  const change = await identity.request('POST', '/api/auth/change-password', {
    cookie: here,
    body: { currentPassword: testPassword, newPassword: 'mot mat khau moi', revokeOtherSessions: true },
  });
  expect(change.status).toBe(200);
  expect((await identity.request('GET', '/api/auth/token', { cookie: there })).status).toBe(401);
  expect((await identity.signIn('doi.mat.khau')).status).toBe(401);
  expect((await identity.signIn('doi.mat.khau', 'mot mat khau moi')).status).toBe(200);
});

test('attempts are counted by how they end, and no line of the log names a person', async () => {
  const text = await identity.metrics.text();
  expect(text).toMatch(/antoan_sign_ins_total\{outcome="accepted"\} \d+/);
  expect(text).toMatch(/antoan_sign_ins_total\{outcome="refused"\} \d+/);
  expect(identity.lines.join('')).not.toMatch(/hieu\.truong|co\.that|mat khau|203\.0\.113/);
});

async function forgedToken(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA');
  const { keys } = await identity.identity.publicKeys();
  return new SignJWT({ grants: [{ role: 'PROVINCIAL_CHAIR' }] })
    .setProtectedHeader({ alg: 'EdDSA', kid: keys[0]!.kid! })
    .setIssuer('antoan')
    .setAudience('antoan')
    .setSubject(newId())
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey);
}
