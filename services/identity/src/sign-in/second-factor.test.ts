import { createHmac } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { cookieOf, startTestIdentity, testPassword } from '../start-test-identity.ts';

const identity = await startTestIdentity();
afterAll(() => identity.stop());

test('who has chosen an authenticator app signs in with its code as well, and others without', async () => {
  await identity.open('can.than');
  const cookie = cookieOf(await identity.signIn('can.than'));
  const enabled = await identity.request('POST', '/api/auth/two-factor/enable', {
    cookie,
    body: { password: testPassword },
  });
  const { totpURI } = (await enabled.json()) as { totpURI: string };
  const secret = secretOf(totpURI);
  const code = codeOf(secret);
  const confirmed = await identity.request('POST', '/api/auth/two-factor/verify-totp', { cookie, body: { code } });
  expect(confirmed.status).toBe(200);

  const halfway = await identity.signIn('can.than');
  expect(await halfway.json()).toMatchObject({ twoFactorRedirect: true });
  expect((await identity.request('GET', '/api/auth/token', { cookie: cookieOf(halfway) })).status).toBe(401);

  const wrong = await identity.request('POST', '/api/auth/two-factor/verify-totp', {
    cookie: cookieOf(halfway),
    body: { code: code === '000000' ? '000001' : '000000' },
  });
  expect([wrong.status, await wrong.json()]).toEqual([401, { code: 'INVALID_CODE' }]);
  const through = await identity.request('POST', '/api/auth/two-factor/verify-totp', {
    cookie: cookieOf(halfway),
    body: { code: codeOf(secret) },
  });
  expect(through.status).toBe(200);
  expect((await identity.request('GET', '/api/auth/token', { cookie: cookieOf(through) })).status).toBe(200);
});

/** The key that an authenticator app reads from the picture (RFC 4648). */
function secretOf(uri: string): Buffer {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const signs = new URL(uri).searchParams.get('secret')!.replaceAll('=', '');
  const bits = [...signs].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
}

/** The code that the app shows now (RFC 6238). */
function codeOf(secret: Buffer): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const offset = hash.at(-1)! & 15;
  return String((hash.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0');
}
