import { expect, test } from 'vitest';
import { createSession, type Session } from './session.ts';

const SECOND = 1000;

interface Server {
  signedIn: string | null;
  password: string;
  lifetimeSeconds: number;
  tokensGiven: number;
  isDown: boolean;
  /** The code of the person's device, where one is asked for. */
  code: string | null;
  isDisabled: boolean;
}

/** A session against the routes of the sign-in service, with a stopwatch that stands until it is moved. */
function startSession(given: Partial<Server> = {}): { session: Session; server: Server; wait: (ms: number) => void } {
  const server: Server = {
    signedIn: null,
    password: 'dung',
    lifetimeSeconds: 300,
    tokensGiven: 0,
    isDown: false,
    code: null,
    isDisabled: false,
    ...given,
  };
  let now = 0;
  const session = createSession({ fetch: (url, init) => answer(server, String(url), init), elapsed: () => now });
  return { session, server, wait: (ms) => (now += ms) };
}

async function answer(server: Server, url: string, init?: RequestInit): Promise<Response> {
  if (server.isDown) throw new TypeError('Failed to fetch');
  switch (url) {
    case '/api/auth/get-session':
      return Response.json(server.signedIn ? { user: { username: server.signedIn } } : null);
    case '/api/auth/token':
      return server.signedIn ? Response.json({ token: tokenOf(server) }) : Response.json({}, { status: 401 });
    case '/api/auth/sign-in/username': {
      const { username, password } = JSON.parse(String(init?.body)) as Record<string, string>;
      if (password !== server.password) return Response.json({ code: 'INVALID_USERNAME_OR_PASSWORD' }, { status: 401 });
      if (server.isDisabled) return Response.json({ code: 'ACCOUNT_DISABLED' }, { status: 401 });
      if (server.code) return Response.json({ twoFactorRedirect: true });
      server.signedIn = username ?? null;
      return Response.json({});
    }
    case '/api/auth/two-factor/verify-totp': {
      const { code } = JSON.parse(String(init?.body)) as Record<string, string>;
      if (code !== server.code) return Response.json({ code: 'INVALID_CODE' }, { status: 401 });
      server.signedIn = 'chutich';
      return Response.json({});
    }
    default:
      server.signedIn = null;
      return Response.json({ success: true });
  }
}

function tokenOf(server: Server): string {
  server.tokensGiven += 1;
  const claims = { sub: server.signedIn, iat: 1_000, exp: 1_000 + server.lifetimeSeconds };
  return `x.${btoa(JSON.stringify(claims))}.${server.tokensGiven}`;
}

test('a person whose cookie still stands is signed in without a password', async () => {
  const { session } = startSession({ signedIn: 'truong' });

  await session.resume();

  expect(session.state).toBe('signed-in');
  expect(session.username).toBe('truong');
  expect(session.token).not.toBeNull();
});

test('a visitor without a cookie is signed out, and no token is asked for', async () => {
  const { session, server } = startSession();

  await session.resume();

  expect(session.state).toBe('signed-out');
  expect(server.tokensGiven).toBe(0);
});

test('when the server does not answer nobody is taken for signed out', async () => {
  const { session, server } = startSession({ signedIn: 'truong', isDown: true });

  await session.resume();
  expect(session.state).toBe('unreachable');

  server.isDown = false;
  await session.resume();
  expect(session.state).toBe('signed-in');
});

test('a wrong password signs nobody in', async () => {
  const { session } = startSession();

  expect(await session.signIn('truong', 'sai')).toBe('wrong-credentials');
  expect(session.state).toBe('unknown');
  expect(session.token).toBeNull();
});

test('a person with a second factor is signed in by her code, not by her password alone', async () => {
  const { session } = startSession({ code: '135246' });

  expect(await session.signIn('chutich', 'dung')).toBe('second-factor');
  expect(session.state).toBe('unknown');
  expect(await session.confirmCode('000000')).toBe('wrong-code');
  expect(await session.confirmCode('135246')).toBe('signed-in');
  expect(session.username).toBe('chutich');
});

test('a disabled account is told so, once the password was right', async () => {
  const { session } = startSession({ isDisabled: true });

  expect(await session.signIn('truong', 'sai')).toBe('wrong-credentials');
  expect(await session.signIn('truong', 'dung')).toBe('account-disabled');
});

test('a token is renewed half a minute before it expires, by the stopwatch and not by the clock of the desk', async () => {
  const { session, wait } = startSession({ lifetimeSeconds: 300 });
  await session.signIn('truong', 'dung');

  wait(269 * SECOND);
  expect(session.isTokenStale()).toBe(false);
  wait(1 * SECOND);
  expect(session.isTokenStale()).toBe(true);

  await session.refreshToken();
  expect(session.isTokenStale()).toBe(false);
});

test('many requests that need a new token fetch one', async () => {
  const { session, server } = startSession();
  await session.signIn('truong', 'dung');

  await Promise.all([session.refreshToken(), session.refreshToken(), session.refreshToken()]);

  expect(server.tokensGiven).toBe(2);
});

test('a session that ends at work expires, and the same person goes on where she was', async () => {
  const { session, server } = startSession();
  await session.signIn('truong', 'dung');
  const persons: string[] = [];
  session.subscribeToPerson(() => persons.push(session.username ?? 'nobody'));

  server.signedIn = null;
  await session.refreshToken();
  expect(session.state).toBe('expired');
  expect(session.token).toBeNull();

  await session.signIn('truong', 'dung');
  expect(session.state).toBe('signed-in');
  expect(persons).toEqual([]);
});

test('another person at an expired page begins with nothing of the former', async () => {
  const { session, server } = startSession();
  await session.signIn('truong', 'dung');
  const persons: string[] = [];
  session.subscribeToPerson(() => persons.push(session.username ?? 'nobody'));

  server.signedIn = null;
  await session.refreshToken();
  await session.signIn('pv05', 'dung');
  await session.signOut();

  expect(persons).toEqual(['pv05', 'nobody']);
  expect(session.state).toBe('signed-out');
});

test('a line lost while renewing leaves the person signed in', async () => {
  const { session, server } = startSession();
  await session.signIn('truong', 'dung');

  server.isDown = true;
  await session.refreshToken();

  expect(session.state).toBe('signed-in');
});
