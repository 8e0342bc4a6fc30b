import { createServer } from 'node:http';
import { decodeJwt } from 'jose';
import Provider from 'oidc-provider';
import { afterAll, expect, test } from 'vitest';
import { cookieOf, startTestIdentity } from '../start-test-identity.ts';

const issuer = 'http://127.0.0.1:4521';
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'antoan',
      client_secret: 'the secret of the client',
      redirect_uris: ['http://localhost:4500/api/auth/callback/province'],
    },
  ],
  claims: { openid: ['sub'], profile: ['preferred_username'] },
  findAccount: (_context, subject) => ({
    accountId: subject,
    claims: () => ({ sub: subject, preferred_username: subject }),
  }),
});
const server = createServer(provider.callback());
await new Promise<void>((resolve) => server.listen(4521, '127.0.0.1', resolve));
const identity = await startTestIdentity({
  provider: {
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    clientId: 'antoan',
    clientSecret: 'the secret of the client',
    usernameClaim: 'preferred_username',
  },
});
afterAll(async () => {
  await identity.stop();
  await new Promise((resolve) => server.close(resolve));
});

test('an officer who has an account comes in by the sign-in service of the province', async () => {
  const id = await identity.open('can.bo', { role: 'AUDITOR' });
  const { answer, cookie } = await comeBackAs('can.bo');
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe('/');
  const token = (await (await identity.request('GET', '/api/auth/token', { cookie })).json()) as { token: string };
  expect(decodeJwt(token.token)).toMatchObject({ sub: id, grants: [{ role: 'AUDITOR' }] });

  const again = await comeBackAs('can.bo');
  expect((await identity.request('GET', '/api/auth/token', { cookie: again.cookie })).status).toBe(200);
  expect((await identity.signIn('can.bo')).status).toBe(200);
});

test('the sign-in service opens no account for a stranger', async () => {
  const { answer, cookie } = await comeBackAs('nguoi.la');
  expect(answer.headers.get('location')).toMatch(/error=/);
  expect((await identity.request('GET', '/api/auth/token', { cookie })).status).toBe(401);
  const { rows } = await identity.admin.query(
    `select from person_account where username = 'nguoi.la' or email like 'nguoi.la%'`,
  );
  expect(rows).toHaveLength(0);
});

test('a disabled account does not come in that way either', async () => {
  const id = await identity.open('da.nghi', { role: 'AUDITOR' });
  await identity.admin.query('update person_account set is_disabled = true where id = $1', [id]);
  const { answer, cookie } = await comeBackAs('da.nghi');
  expect(answer.headers.get('location')).toMatch(/^\/\?error=ACCOUNT_DISABLED&/);
  expect((await identity.request('GET', '/api/auth/token', { cookie })).status).toBe(401);
});

test('an answer that nobody asked for is refused', async () => {
  const answer = await identity.request('GET', '/api/auth/callback/province?code=made-up&state=made-up');
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toMatch(/^http:\/\/localhost:4500\/?\?error=/);
  expect(answer.headers.getSetCookie().join()).not.toContain('session_token=');
});

/** Goes to the provider, signs in there, agrees, and comes back with what it gave. */
async function comeBackAs(username: string): Promise<{ answer: Response; cookie: string }> {
  const leaving = await identity.request('POST', '/api/auth/sign-in/social', {
    body: { provider: 'province', callbackURL: '/', errorCallbackURL: '/' },
  });
  const { url } = (await leaving.json()) as { url: string };
  const jar = new Map<string, string>();
  let next = new URL(url);
  for (let step = 0; step < 12 && next.origin === issuer; step += 1) {
    const page = await walk(next, jar);
    const location =
      page.headers.get('location') ?? (await fill(next, await page.text(), username, jar)).headers.get('location');
    next = new URL(location!, issuer);
  }
  const answer = await identity.request('GET', `${next.pathname}${next.search}`, { cookie: cookieOf(leaving) });
  return { answer, cookie: cookieOf(answer) };
}

function fill(page: URL, html: string, username: string, jar: Map<string, string>): Promise<Response> {
  const prompt = /name="prompt" value="(\w+)"/.exec(html)![1]!;
  const action = /action="([^"]+)"/.exec(html)![1]!;
  return walk(new URL(action, page), jar, new URLSearchParams({ prompt, login: username, password: 'anything' }));
}

async function walk(url: URL, jar: Map<string, string>, form?: URLSearchParams): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(url, {
    method: form ? 'POST' : 'GET',
    headers: { cookie },
    redirect: 'manual',
    ...(form && { body: form }),
  });
  for (const text of answer.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(text)!;
    jar.set(name!, value!);
  }
  return answer;
}
