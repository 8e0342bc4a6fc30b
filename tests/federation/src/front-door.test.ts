import { SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startToyFederation, type ToyFederation, type Topology } from './toy/toy-federation.ts';
import { createToyTokens } from './toy/toy-tokens.ts';

describe.each<Topology>(['one process', 'distributed'])('the front door, %s', (topology) => {
  let federation: ToyFederation;
  beforeEach(async () => {
    federation = await startToyFederation(topology);
  });
  afterEach(() => federation.stop());

  describe('tokens', () => {
    async function answerTo(authorization: string) {
      return federation.ask('{ unit(id: "u1") { id } }', {}, { authorization });
    }

    test('a signed-in person is served, and the services see the same token', async () => {
      const authorization = `Bearer ${await federation.tokens.sign()}`;
      expect((await answerTo(authorization)).status).toBe(200);
      expect((await answerTo(authorization)).status).toBe(200);
      expect(federation.units.seen.map((headers) => headers.authorization)).toEqual([authorization, authorization]);
    });

    test('somebody who has not signed in is served as the public', async () => {
      expect((await federation.ask('{ unit(id: "u1") { id } }')).body.data).toEqual({ unit: { id: 'u1' } });
    });

    test.each(['Bearer nonsense', 'Bearer a.b.c', 'Basic dXNlcjpwYXNz', 'Bearer'])(
      '%s is refused as invalid',
      async (authorization) => {
        const { status, body } = await answerTo(authorization);
        expect(status).toBe(401);
        expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', reason: 'invalid' });
        expect(federation.units.seen).toEqual([]);
      },
    );

    test('a token that has expired is refused as expired', async () => {
      const { status, body } = await answerTo(`Bearer ${await federation.tokens.sign({ expiresIn: -60 })}`);
      expect(status).toBe(401);
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', reason: 'expired' });
    });

    test('a token is refused from the moment it expires, even when it was accepted before', async () => {
      const authorization = `Bearer ${await federation.tokens.sign({ expiresIn: -4 })}`;
      expect((await answerTo(authorization)).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect((await answerTo(authorization)).body.errors?.[0]?.extensions).toEqual({
        code: 'UNAUTHENTICATED',
        reason: 'expired',
      });
    });

    test('a token signed by somebody else is refused as invalid', async () => {
      const stranger = await createToyTokens();
      const { status, body } = await answerTo(`Bearer ${await stranger.sign()}`);
      expect(status).toBe(401);
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', reason: 'invalid' });
    });

    test('a token with a weaker algorithm is refused as invalid', async () => {
      const token = await new SignJWT({})
        .setProtectedHeader({ alg: 'HS256', kid: 'toy' })
        .setSubject('a1')
        .setIssuer('antoan')
        .setAudience('antoan')
        .setExpirationTime('5m')
        .sign(new TextEncoder().encode('x'.repeat(32)));
      expect((await answerTo(`Bearer ${token}`)).status).toBe(401);
    });

    test('a token for other readers or from another issuer is refused as invalid', async () => {
      expect((await answerTo(`Bearer ${await federation.tokens.sign({ audience: 'elsewhere' })}`)).status).toBe(401);
      expect((await answerTo(`Bearer ${await federation.tokens.sign({ issuer: 'elsewhere' })}`)).status).toBe(401);
    });

    test('a machine token for one service does not open the front door', async () => {
      expect(
        (await answerTo(`Bearer ${await federation.tokens.sign({ subject: 'service:awards', audience: 'units' })}`))
          .status,
      ).toBe(401);
    });
  });

  describe('headers', () => {
    test('the services get the token and the request id of a client, and nothing else', async () => {
      const authorization = `Bearer ${await federation.tokens.sign()}`;
      await federation.ask(
        '{ units { id standing(year: 1) } }',
        {},
        {
          authorization,
          'x-request-id': 'request-0001',
          cookie: 'session=1',
          'x-forwarded-user': 'admin',
          'x-antoan-scopes': 'ALL',
        },
      );
      const transportOwn = new Set(['host', 'connection', 'content-type', 'content-length', 'accept']);
      for (const headers of [...federation.units.seen, ...federation.standings.seen]) {
        const passedOn = Object.fromEntries(
          Object.entries(headers).filter(([name, value]) => value !== undefined && !transportOwn.has(name)),
        );
        expect(passedOn).toEqual({ authorization, 'x-request-id': 'request-0001' });
      }
      expect(federation.standings.seen).toHaveLength(1);
    });

    test('an acceptable request id is kept, another is replaced, and the log carries it', async () => {
      const kept = await federation.ask('{ units { id } }', {}, { 'x-request-id': 'request-0002' });
      expect(kept.headers.get('x-request-id')).toBe('request-0002');
      expect(federation.logLines.join('')).toContain('"requestId":"request-0002"');
      const replaced = await federation.ask('{ units { id } }', {}, { 'x-request-id': 'a b\tc' });
      expect(replaced.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(federation.units.seen.at(-1)).toMatchObject({ 'x-request-id': replaced.headers.get('x-request-id') });
    });
  });

  test('the log holds neither tokens nor variables nor what was asked', async () => {
    const authorization = `Bearer ${await federation.tokens.sign()}`;
    await federation.ask(
      'query Search($filter: Filter!) { found(filter: $filter) { id } crash }',
      { filter: { search: 'Nguyễn Văn A' } },
      { authorization },
    );
    await federation.ask(
      'query Search($filter: Filter!) { found(filter: $filter) { id } }',
      { filter: { search: 1 } },
      { authorization: 'Bearer forged.token.here' },
    );
    const log = federation.logLines.join('');
    expect(log).toContain('"operation":"Search"');
    expect(log).not.toMatch(/Nguyễn|forged|found\(|eyJ/);
  });

  test('an operator sees operations and calls of services counted', async () => {
    await federation.ask('{ units { id standing(year: 1) } }');
    await federation.ask('{ nothing }');
    const text = await (await fetch(`${federation.gateway.url}/metrics`)).text();
    expect(text).toContain('antoan_operations_total{service="gateway",kind="query",outcome="ok"} 1');
    expect(text).toContain('antoan_operations_total{service="gateway",kind="unknown",outcome="refused"} 1');
    expect(text).toContain('antoan_subgraph_calls_total{subgraph="safety-standard",outcome="ok"} 1');
  });
});
