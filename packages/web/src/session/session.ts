import { lifetimeOf } from './token-lifetime.ts';

/**
 * Whether somebody is signed in. `unknown` until the server's first answer, `unreachable` when there was none,
 * `expired` when a person at work has to give her password again: her page stays as it is.
 */
export type SessionState = 'unknown' | 'unreachable' | 'signed-out' | 'signed-in' | 'expired';

/** What came of an attempt to sign in. */
export type SignInOutcome =
  | 'signed-in'
  | 'second-factor'
  | 'wrong-credentials'
  | 'wrong-code'
  | 'account-disabled'
  | 'too-many-attempts'
  | 'unreachable';

/** The person's session: a cookie the page cannot read, and short-lived tokens kept in memory only. */
export interface Session {
  readonly state: SessionState;
  /** Name given at sign-in, so that an expired session asks for the password only. */
  readonly username: string | null;
  /** The token in hand, if any; may be about to expire. */
  readonly token: string | null;
  /** Asks the server whether the cookie still stands. */
  resume(): Promise<void>;
  /** Answers `second-factor` when a code of the person's device is asked for besides. */
  signIn(username: string, password: string): Promise<SignInOutcome>;
  /** The second step: the code of the person's device. */
  confirmCode(code: string): Promise<SignInOutcome>;
  signOut(): Promise<void>;
  /** Whether a token must be fetched before the next request. */
  isTokenStale(): boolean;
  /** Fetches a new token, once however many ask; a refusal makes the session expire. */
  refreshToken(): Promise<void>;
  subscribe(listener: () => void): () => void;
  /** Tells when another person, or nobody, is at the page from now on. */
  subscribeToPerson(listener: () => void): () => void;
}

/** How the session reaches the outside; given otherwise in tests. */
export interface SessionSurroundings {
  fetch: typeof fetch;
  /** Monotonic milliseconds: the clock of an old desk may be wrong, its stopwatch is not. */
  elapsed: () => number;
}

const REFRESH_BEFORE_MS = 30_000;

const browser: SessionSurroundings = {
  fetch: (...request) => fetch(...request),
  elapsed: () => performance.now(),
};

/** Begins a session that knows nothing yet. */
export function createSession({ fetch: ask, elapsed }: SessionSurroundings = browser): Session {
  let state: SessionState = 'unknown';
  let username: string | null = null;
  let pendingName = '';
  let token: string | null = null;
  let staleAt = 0;
  let refreshing: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const personListeners = new Set<() => void>();

  function become(next: SessionState, { isOtherPerson = false } = {}): void {
    if (next !== 'signed-in') token = null;
    if (next === state && !isOtherPerson) return;
    state = next;
    for (const listener of [...listeners, ...(isOtherPerson ? personListeners : [])]) listener();
  }

  function keep(fresh: string): void {
    token = fresh;
    staleAt = elapsed() + lifetimeOf(fresh) - REFRESH_BEFORE_MS;
  }

  async function fetchToken(): Promise<'had' | 'refused' | 'none'> {
    const answer = await ask('/api/auth/token', { credentials: 'same-origin' }).catch(() => null);
    if (answer?.status === 401 || answer?.status === 403) return 'refused';
    const body: unknown = answer?.ok ? await answer.json() : null;
    if (!hasToken(body)) return 'none';
    keep(body.token);
    return 'had';
  }

  async function enter(): Promise<SignInOutcome> {
    if ((await fetchToken()) !== 'had') return 'unreachable';
    const isOtherPerson = state !== 'expired' || pendingName !== username;
    username = pendingName;
    become('signed-in', { isOtherPerson });
    return 'signed-in';
  }

  return {
    get state() {
      return state;
    },
    get username() {
      return username;
    },
    get token() {
      return token;
    },

    async resume() {
      const answer = await ask('/api/auth/get-session', { credentials: 'same-origin' }).catch(() => null);
      if (!answer?.ok) return become('unreachable');
      const found: unknown = await answer.json();
      if (found === null) return become('signed-out');
      username = usernameIn(found);
      const enclosed = answer.headers.get('set-auth-jwt');
      if (enclosed) keep(enclosed);
      const outcome = enclosed ? 'had' : await fetchToken();
      become(outcome === 'had' ? 'signed-in' : outcome === 'refused' ? 'signed-out' : 'unreachable');
    },

    async signIn(name, password) {
      pendingName = name;
      const answer = await post(ask, '/api/auth/sign-in/username', { username: name, password });
      const refusal = await refusalOf(answer);
      if (refusal) return refusal === 'refused' ? 'wrong-credentials' : refusal;
      const body: unknown = await answer?.json();
      return asksForCode(body) ? 'second-factor' : enter();
    },

    async confirmCode(code) {
      const refusal = await refusalOf(await post(ask, '/api/auth/two-factor/verify-totp', { code }));
      return refusal ? (refusal === 'refused' ? 'wrong-code' : refusal) : enter();
    },

    async signOut() {
      await post(ask, '/api/auth/sign-out', {});
      username = null;
      become('signed-out', { isOtherPerson: true });
    },

    isTokenStale: () => state === 'signed-in' && (token === null || elapsed() >= staleAt),

    refreshToken() {
      refreshing ??= fetchToken()
        .then((outcome) => (outcome === 'refused' && state === 'signed-in' ? become('expired') : undefined))
        .finally(() => {
          refreshing = null;
        });
      return refreshing;
    },

    subscribe: (listener) => add(listeners, listener),
    subscribeToPerson: (listener) => add(personListeners, listener),
  };
}

function post(ask: typeof fetch, url: string, body: object): Promise<Response | null> {
  const headers = { 'content-type': 'application/json' };
  return ask(url, { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body) }).catch(
    () => null,
  );
}

type Refusal = 'refused' | 'account-disabled' | 'too-many-attempts' | 'unreachable';

async function refusalOf(answer: Response | null): Promise<Refusal | null> {
  if (answer?.ok) return null;
  if (!answer || answer.status >= 500) return 'unreachable';
  if (answer.status === 429) return 'too-many-attempts';
  const body = (await answer.json().catch(() => null)) as { code?: unknown } | null;
  return body?.code === 'ACCOUNT_DISABLED' ? 'account-disabled' : 'refused';
}

function asksForCode(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'twoFactorRedirect' in body && body.twoFactorRedirect === true;
}

function add(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function hasToken(body: unknown): body is { token: string } {
  return typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string';
}

function usernameIn(session: unknown): string | null {
  const { user } = session as { user?: { username?: unknown } };
  return typeof user?.username === 'string' ? user.username : null;
}
