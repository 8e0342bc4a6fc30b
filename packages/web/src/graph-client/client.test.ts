import { gql } from '@urql/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createGraphClient } from '../client.ts';
import { createSession } from '../session/session.ts';

const SearchUnits = gql`
  query SearchUnits {
    units {
      totalCount
    }
  }
`;

interface Seen {
  authorization: string | null;
  requestId: string | null;
}

const FIVE_MINUTES = btoa(JSON.stringify({ iat: 0, exp: 300 }));
const first = `x.${FIVE_MINUTES}.first`;
const second = `x.${FIVE_MINUTES}.second`;

let seen: Seen[] = [];
let tokens: string[] = [];
let accepted = '';

beforeEach(() => {
  seen = [];
  tokens = [first, second];
  accepted = first;
  vi.stubGlobal('fetch', serve);
});
afterEach(() => vi.unstubAllGlobals());

/** The gateway and the sign-in service as far as a token goes: one token is accepted, each one asked for is new. */
async function serve(url: string, init?: RequestInit): Promise<Response> {
  if (url === '/api/auth/get-session') return Response.json({ user: { username: 'truong' } });
  if (url === '/api/auth/token') return Response.json({ token: tokens.shift() });
  const headers = new Headers(init?.headers);
  seen.push({ authorization: headers.get('authorization'), requestId: headers.get('x-request-id') });
  const isAccepted = headers.get('authorization') === `Bearer ${accepted}`;
  return Response.json(
    isAccepted
      ? { data: { units: { __typename: 'UnitConnection', totalCount: 3 } } }
      : { data: null, errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] },
  );
}

async function signedInClient() {
  const session = createSession({ fetch: (url, init) => serve(String(url), init), elapsed: () => 0 });
  await session.resume();
  return createGraphClient(session, '/graphql');
}

test('a request carries the token and an id of its own', async () => {
  const client = await signedInClient();

  const { data } = await client.query(SearchUnits, {});

  expect(data).toMatchObject({ units: { totalCount: 3 } });
  expect(seen).toEqual([
    { authorization: `Bearer ${first}`, requestId: expect.stringMatching(/^[0-9a-f]{32}$/) as string },
  ]);
});

test('a refused token is renewed once and the request repeated, unseen by the page', async () => {
  const client = await signedInClient();
  accepted = second;

  const { data, error } = await client.query(SearchUnits, {});

  expect(error).toBeUndefined();
  expect(data).toMatchObject({ units: { totalCount: 3 } });
  expect(seen.map(({ authorization }) => authorization)).toEqual([`Bearer ${first}`, `Bearer ${second}`]);
});

test('a token refused twice is an error the page shows, not a loop', async () => {
  const client = await signedInClient();
  accepted = 'none';

  const { error } = await client.query(SearchUnits, {});

  expect(error?.graphQLErrors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect(seen).toHaveLength(2);
});
