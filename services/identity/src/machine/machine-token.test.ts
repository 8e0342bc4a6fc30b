import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { createAuthentication, remoteMachineTokens } from '@antoan/subgraph-kit';
import { startTestIdentity } from '../start-test-identity.ts';

const identity = await startTestIdentity();
const address = await identity.identity.listen(4511);
afterAll(() => identity.stop());

const url = `${address}/internal/machine-token`;
const basic = (service: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${service}:${secret}`).toString('base64')}`,
});
const post = (body: unknown, headers: Record<string, string>) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const right = basic('awards', 'the secret of awards');

test('awards may read standings at safety-standard, for five minutes, there and nowhere else', async () => {
  const token = await identity.identity.machineTokensOf('awards').tokenFor('safety-standard');
  const { payload } = await jwtVerify(token, identity.identity.keys, { issuer: 'antoan', audience: 'safety-standard' });
  expect(payload).toMatchObject({ sub: 'service:awards', aud: 'safety-standard', acts: ['standing.read'] });
  expect(payload.exp! - payload.iat!).toBe(300);
  expect(Math.abs(payload.iat! - Date.now() / 1000)).toBeLessThan(5);

  const there = await createAuthentication(identity.identity.keys, 'safety-standard')(`Bearer ${token}`);
  expect(there).toEqual({ kind: 'machine', accountId: 'service:awards', grants: [], acts: ['standing.read'] });
  await expect(createAuthentication(identity.identity.keys, 'units')(`Bearer ${token}`)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
  await expect(createAuthentication(identity.identity.keys)(`Bearer ${token}`)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
});

test('a machine token is kept and given again until shortly before its end', async () => {
  const tokens = identity.identity.machineTokensOf('awards');
  expect(await tokens.tokenFor('units')).toBe(await tokens.tokenFor('units'));
  expect(decodeJwt(await tokens.tokenFor('units')).acts).toEqual(['unit.read', 'headTenure.read']);
});

test('a machine token does not pass for a person, not even at identity', async () => {
  const forPeople = await identity.sign({
    sub: 'service:awards',
    aud: 'antoan',
    acts: ['*'],
    iat: Math.floor(Date.now() / 1000),
  });
  const forIdentity = await identity.identity.machineTokensOf('awards').tokenFor('units');
  for (const token of [forPeople, forIdentity]) {
    const { errors } = await identity.ask('{ viewer { id } }', {}, token);
    expect(errors![0]!.extensions).toEqual({ code: 'UNAUTHENTICATED', reason: 'invalid' });
  }
});

test('a pair of services that is not in the table gets nothing', async () => {
  await expect(identity.identity.machineTokensOf('press').tokenFor('identity')).rejects.toThrow(
    'press may do nothing at identity',
  );
  await expect(identity.identity.machineTokensOf('constructor').tokenFor('name')).rejects.toThrow('may do nothing');
});

test('a service in another process gets its tokens with its own secret', async () => {
  const tokens = remoteMachineTokens({ url, service: 'awards', secret: 'the secret of awards' });
  const keys = createRemoteJWKSet(new URL(`${address}/api/auth/jwks`));
  const { payload } = await jwtVerify(await tokens.tokenFor('safety-standard'), keys, {
    issuer: 'antoan',
    audience: 'safety-standard',
  });
  expect(payload).toMatchObject({ sub: 'service:awards', acts: ['standing.read'] });
});

test.each([
  ['no secret', { audience: 'units' }, {}, 401, 'UNAUTHENTICATED'],
  ['a wrong secret', { audience: 'units' }, basic('awards', 'a guess'), 401, 'UNAUTHENTICATED'],
  ["another service's secret", { audience: 'units' }, basic('awards', 'the secret of units'), 401, 'UNAUTHENTICATED'],
  ['a service there is not', { audience: 'units' }, basic('nobody', ''), 401, 'UNAUTHENTICATED'],
  ['a name of every object', { audience: 'units' }, basic('toString', ''), 401, 'UNAUTHENTICATED'],
  ['a bearer token', { audience: 'units' }, { authorization: 'Bearer x.y.z' }, 401, 'UNAUTHENTICATED'],
  ['an audience not in the table', { audience: 'press' }, right, 403, 'FORBIDDEN'],
  ['acts of its own choice', { audience: 'units', acts: ['*'] }, right, 400, 'BAD_INPUT'],
  ['no JSON', 'audience=units', right, 400, 'BAD_INPUT'],
  ['no audience', {}, right, 400, 'BAD_INPUT'],
] as const)('a wish for a token is refused: %s', async (_what, body, headers, status, code) => {
  const answer = await post(body, headers);
  expect([answer.status, await answer.json()]).toEqual([status, { code }]);
});

test('other internal addresses do not exist, and nobody gets a token by GET', async () => {
  expect((await fetch(`${address}/internal/else`, { headers: right })).status).toBe(404);
  expect((await fetch(url, { headers: right })).status).toBe(405);
});

test('what is handed to the gateway does not reach the internal route', async () => {
  const answer = await identity.request('POST', '/internal/machine-token', {
    body: { audience: 'units' },
    headers: right,
  });
  expect(answer.status).toBe(404);
  expect(identity.identity.web!.prefix).toBe('/api/auth/');
});

test('over HTTP people sign in as in process', async () => {
  await identity.open('qua.mang', { role: 'AUDITOR' });
  const signedIn = await fetch(`${address}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' },
    body: JSON.stringify({ username: 'qua.mang', password: 'mat khau thu nghiem' }),
  });
  expect(signedIn.status).toBe(200);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((text) => text.split(';', 1)[0])
    .join('; ');
  const { token } = (await (await fetch(`${address}/api/auth/token`, { headers: { cookie } })).json()) as {
    token: string;
  };
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: '{"query":"{ viewer { username } }"}',
  });
  expect(await answer.json()).toEqual({ data: { viewer: { username: 'qua.mang' } } });
});
