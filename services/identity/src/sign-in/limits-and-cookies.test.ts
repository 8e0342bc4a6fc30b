import { afterAll, expect, test } from 'vitest';
import { startTestIdentity } from '../start-test-identity.ts';

const identity = await startTestIdentity({
  isProduction: true,
  publicUrl: 'https://antoan.laocai.gov.vn',
  signInsPerMinute: 3,
});
afterAll(() => identity.stop());

const attempt = (address: string, password = 'sai mat khau roi') =>
  identity.request('POST', '/api/auth/sign-in/username', {
    body: { username: 'an', password },
    headers: { 'x-forwarded-for': address, origin: 'https://antoan.laocai.gov.vn' },
  });

test('in production the cookie travels over TLS alone', async () => {
  await identity.open('an');
  const answer = await attempt('198.51.100.1', 'mat khau thu nghiem');
  expect(answer.headers.getSetCookie().join()).toMatch(
    /^__Secure-antoan\.session_token=.*; HttpOnly; Secure; SameSite=Lax/,
  );
});

test('after too many attempts an address waits, and another does not', async () => {
  for (let round = 0; round < 3; round += 1) expect((await attempt('198.51.100.2')).status).toBe(401);
  const limited = await attempt('198.51.100.2', 'mat khau thu nghiem');
  expect(limited.status).toBe(429);
  expect(await limited.json()).toEqual({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: expect.any(Number) });
  expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await attempt('198.51.100.3')).status).toBe(401);
  expect(await identity.metrics.text()).toMatch(/antoan_sign_ins_total\{outcome="limited"\} 1/);
});

test('demonstration accounts are refused in production', async () => {
  await expect(identity.identity.loadDemonstration()).rejects.toThrow('never for production');
  const { rows } = await identity.admin.query(`select from person_account where username = 'truong'`);
  expect(rows).toHaveLength(0);
});
