import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startToyFederation, type ToyFederation, type Topology } from './toy/toy-federation.ts';

describe.each<Topology>(['one process', 'distributed'])('the gateway over subgraphs, %s', (topology) => {
  let federation: ToyFederation;
  beforeEach(async () => {
    federation = await startToyFederation(topology);
  });
  afterEach(() => federation.stop());

  test('a reader gets fields of two services joined into one unit', async () => {
    const { status, body } = await federation.ask('query ($year: Int!) { units { id name standing(year: $year) } }', {
      year: 2021,
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { units: ['u1', 'u2', 'u3'].map((id) => expect.objectContaining({ id, standing: `${id}-2021` })) },
    });
  });

  test('a reader follows a reference from one service into another and back', async () => {
    const { body } = await federation.ask(
      '{ assessment(id: "a-u2") { unit { name parent { name standing(year: 2020) } } } }',
    );
    expect(body).toEqual({
      data: { assessment: { unit: { name: 'Trường B', parent: { name: 'Trường A', standing: 'u1-2020' } } } },
    });
  });

  test('an officer changes something through a mutation', async () => {
    const { body } = await federation.ask(
      'mutation { rename(id: "u1", name: "Trường Mới") { name standing(year: 2021) } }',
    );
    expect(body).toEqual({ data: { rename: { name: 'Trường Mới', standing: 'u1-2021' } } });
  });

  test('what is left out by @include stays left out', async () => {
    const { body } = await federation.ask(
      'query ($with: Boolean!) { ...U @include(if: $with) assessment(id: "a-u1") { id } } fragment U on Query { units { id } }',
      { with: false },
    );
    expect(body).toEqual({ data: { assessment: { id: 'a-u1' } } });
  });

  test('a flag that the request leaves out has its default', async () => {
    await federation.units.takeAway();
    const query =
      'query ($yes: Boolean = true, $no: Boolean = false) { unit(id: "u1") @include(if: $yes) { id } secret @include(if: $no) }';
    expect((await federation.ask(query)).body.data).toEqual({ unit: null });
    expect((await federation.ask(query, { yes: false, no: true })).body.data).toEqual({ secret: null });
  });

  describe('while a service is away', () => {
    test('a reader gets the rest, and an error at each missing field, and all of it when the service is back', async () => {
      await federation.standings.takeAway();
      const without = await federation.ask('{ units { id standing(year: 2021) } }');
      expect(without.status).toBe(200);
      expect(without.body.data).toEqual({ units: ['u1', 'u2', 'u3'].map((id) => ({ id, standing: null })) });
      expect(without.body.errors?.map(({ path }) => path)).toEqual(
        [0, 1, 2].map((index) => ['units', index, 'standing']),
      );
      expect(without.body.errors?.map(({ extensions }) => extensions)).toEqual(
        Array(3).fill({ code: 'UNAVAILABLE', service: 'safety-standard' }),
      );

      await federation.standings.bringBack();
      const again = await federation.ask('{ units { id standing(year: 2021) } }');
      expect(again.body.errors).toBeUndefined();
      expect(again.body.data).toMatchObject({ units: [{ id: 'u1', standing: 'u1-2021' }, {}, {}] });
    });

    test('a null climbs from a field that may not be null to the nearest that may', async () => {
      await federation.units.takeAway();
      const { body } = await federation.ask('{ assessment(id: "a-u1") { id unit { name } } }');
      expect(body.data).toEqual({ assessment: null });
      expect(body.errors).toEqual([
        expect.objectContaining({
          path: ['assessment', 'unit', 'name'],
          extensions: { code: 'UNAVAILABLE', service: 'units' },
        }),
      ]);
    });

    test('a query whose every part failed is answered with 200, null and errors', async () => {
      await federation.units.takeAway();
      const { status, body } = await federation.ask('{ unit(id: "u1") { name } secret }');
      expect(status).toBe(200);
      expect(body.data).toEqual({ unit: null, secret: null });
      expect(body.errors?.map(({ path }) => path)).toEqual([['unit'], ['secret']]);
    });

    test('data is null as a whole when a field of the root may not be null', async () => {
      await federation.units.takeAway();
      const { status, body } = await federation.ask('{ units { id } }');
      expect(status).toBe(200);
      expect(body.data).toBeNull();
      expect(body.errors?.[0]).toMatchObject({
        path: ['units'],
        extensions: { code: 'UNAVAILABLE', service: 'units' },
      });
    });

    test('a service that answers too late counts as away', async () => {
      federation.standings.delayMs = 3_000;
      const startedAt = Date.now();
      const { body } = await federation.ask('{ unit(id: "u1") { name standing(year: 2021) } }');
      expect(Date.now() - startedAt).toBeLessThan(2_000);
      expect(body.data).toEqual({ unit: { name: 'Trường A', standing: null } });
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE', service: 'safety-standard' });
    });

    test('an operator reads from /health/ready which service it is', async () => {
      await federation.standings.takeAway();
      const response = await fetch(`${federation.gateway.url}/health/ready`);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({
        status: 'degraded',
        subgraphs: { units: 'up', 'safety-standard': 'down' },
      });
    });
  });

  test('a reference to a hidden unit takes its parent along and says NOT_FOUND', async () => {
    const { body } = await federation.ask('{ orphan { id unit { name } } }');
    expect(body.data).toEqual({ orphan: null });
    expect(body.errors).toEqual([
      expect.objectContaining({ path: ['orphan', 'unit'], extensions: { code: 'NOT_FOUND' } }),
    ]);
  });

  describe('errors of services', () => {
    test('a refusal keeps its code and loses what is internal', async () => {
      const { body } = await federation.ask('{ secret conflict }');
      expect(body.errors?.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
        { path: ['secret'], extensions: { code: 'FORBIDDEN', rule: 'unit.read' } },
        { path: ['conflict'], extensions: { code: 'CONFLICT', noun: 'unit', currentVersion: 7 } },
      ]);
    });

    test('a crash leaves as INTERNAL with a report id that leads to the log', async () => {
      const { status, body } = await federation.ask('{ crash }');
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toMatch(/person|10\.0\.0\.3/);
      const [error] = body.errors!;
      expect(error!.extensions).toEqual({ code: 'INTERNAL', reportId: expect.any(String) });
      expect(federation.logLines.join('')).toContain(error!.extensions.reportId);
    });
  });
});
