import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemCodes, type Answer } from './answer.ts';
import { startToyFederation, type ToyFederation } from './toy/toy-federation.ts';

describe('what the gateway refuses', () => {
  let federation: ToyFederation;
  beforeAll(async () => {
    federation = await startToyFederation('one process', { bodyLimit: 64 * 1024 });
  });
  afterAll(() => federation.stop());

  async function post(body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) {
    const response = await fetch(`${federation.gateway.url}/graphql`, { method: 'POST', headers, body });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      body: (await response.json()) as Answer,
    };
  }
  const problemsOf = (answer: { body: Answer }) => answer.body.errors?.[0]?.extensions.problems;

  const deep = `{ unit(id: "u1") ${'{ parent '.repeat(20)} { id } ${'}'.repeat(20)} }`;
  const wide = `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: unit(id: "u1") { id }`).join(' ')} }`;
  const long = `{ units { ${'id '.repeat(5_000)} } }`;
  const bomb = `{ units { ...F0 } } ${Array.from({ length: 30 }, (_, index) => `fragment F${index} on Unit { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F30 on Unit { id name }`;

  test.each([
    ['too deep', deep, 'query.depth.exceeded'],
    ['with too many aliases', wide, 'query.aliases.exceeded'],
    ['with too many fields at the root', wide, 'query.rootFields.exceeded'],
    ['with too many tokens', long, 'query.tokens.exceeded'],
    ['whose fragments multiply', bomb, 'query.fields.exceeded'],
    [
      'with a fragment within itself',
      '{ units { ...A } } fragment A on Unit { parent { ...A } }',
      'query.fragment.cycle',
    ],
    ['with a field that does not exist', '{ units { id nmae } }', 'query.field.unknown'],
    ['with an argument that does not exist', '{ units(of: 1) { id } }', 'query.argument.unknown'],
    ['without a needed argument', '{ unit { id } }', 'query.argument.missing'],
    ['that is not GraphQL', '{ units { id ', 'query.syntax.invalid'],
    ['for a root field of federation', '{ _service { sdl } }', 'query.field.unknown'],
    [
      'for the side door of federation',
      '{ _entities(representations: [{ __typename: "Unit", id: "hidden" }]) { __typename } }',
      'query.field.unknown',
    ],
    ['that asks for the schema', '{ __schema { types { name } } }', 'query.introspection.off'],
    [
      'with two operations and no name',
      'query A { units { id } } query B { units { id } }',
      'query.operation.ambiguous',
    ],
    ['for a subscription', 'subscription { units { id } }', 'query.kind.unsupported'],
  ])('a query %s', async (_what, query, code) => {
    const seenBefore = federation.units.seen.length;
    const answer = await federation.ask(query);
    expect(answer.status).toBe(400);
    expect(answer.body).not.toHaveProperty('data');
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(problemCodes(answer.body)).toContain(code);
    expect(federation.units.seen).toHaveLength(seenBefore);
  });

  test('the problem names the field, and nothing suggests another', async () => {
    const answer = await federation.ask('{ units { id nmae } }');
    expect(problemsOf(answer)).toEqual([
      {
        code: 'query.field.unknown',
        path: ['nmae'],
        params: expect.arrayContaining([{ name: 'field', value: 'nmae' }]),
      },
    ]);
    expect(JSON.stringify(answer.body)).not.toMatch(/did you mean|stack/i);
  });

  test('a limit says what is allowed and what was found', async () => {
    expect(problemsOf(await federation.ask(deep))).toEqual([
      {
        code: 'query.depth.exceeded',
        path: [],
        params: [
          { name: 'max', value: '14' },
          { name: 'found', value: '22' },
        ],
      },
    ]);
  });

  test('a variable that does not fit is named with its place, and its value is not repeated', async () => {
    const query = 'query ($filter: Filter!) { found(filter: $filter) { id } }';
    const wrong = await federation.ask(query, { filter: { search: { password: 'x-secret' }, first: 'many', more: 1 } });
    expect(wrong.status).toBe(400);
    expect(problemsOf(wrong)).toEqual([
      { code: 'query.variable.invalid', path: ['filter', 'search'], params: [{ name: 'type', value: 'Filter!' }] },
      { code: 'query.variable.invalid', path: ['filter', 'first'], params: [{ name: 'type', value: 'Filter!' }] },
      { code: 'query.variable.unknownField', path: ['filter'], params: [{ name: 'type', value: 'Filter!' }] },
    ]);
    expect(JSON.stringify(wrong.body)).not.toContain('x-secret');
    expect(problemsOf(await federation.ask(query))).toEqual([
      { code: 'query.variable.missing', path: ['filter'], params: [{ name: 'type', value: 'Filter!' }] },
    ]);
  });

  test.each([
    ['a body that is not JSON', '{"query": ', 400, 'request.body.invalid'],
    ['no body', '', 400, 'request.body.invalid'],
    ['a batch', '[{"query":"{ units { id } }"}]', 400, 'request.batching.off'],
    ['a body without a query', '{"operationName":"A"}', 400, 'request.query.missing'],
    ['variables that are a list', '{"query":"{ units { id } }","variables":[1]}', 400, 'request.variables.invalid'],
    [
      'a body that is too large',
      JSON.stringify({ query: '{ units { id } }', variables: { text: 'x'.repeat(100_000) } }),
      413,
      'request.body.tooLarge',
    ],
    ['a body with a prototype in it', '{"query":"{ units { id } }","__proto__":{"x":1}}', 400, 'request.body.invalid'],
  ])('%s', async (_what, body, status, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.extensions).toEqual({
      code: 'BAD_INPUT',
      problems: [expect.objectContaining({ code })],
    });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a %s body, which another site could send',
    async (contentType) => {
      const answer = await post('{"query":"{ units { id } }"}', { 'content-type': contentType });
      expect(answer.status).toBe(415);
      expect(problemCodes(answer.body)[0]).toBe('request.contentType.unsupported');
    },
  );

  test('a query in the address', async () => {
    const response = await fetch(`${federation.gateway.url}/graphql?query={units{id}}`);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  test('an answer comes in the media type that the client understands', async () => {
    const body = '{"query":"{ units { id } }"}';
    expect((await post(body)).type).toBe('application/json; charset=utf-8');
    expect(
      (
        await post(body, {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
        })
      ).type,
    ).toBe('application/graphql-response+json; charset=utf-8');
  });

  test('a long answer is compressed for who takes it, and only then', async () => {
    const many = `{ ${Array.from({ length: 20 }, (_, index) => `long${index}: units { id name parent { id name parent { id name } } }`).join(' ')} }`;
    const [plain, compressed] = await Promise.all(
      ['identity', 'gzip, br'].map((accepted) =>
        fetch(`${federation.gateway.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-encoding': accepted },
          body: JSON.stringify({ query: many }),
        }),
      ),
    );
    expect([plain!.headers.get('content-encoding'), compressed!.headers.get('content-encoding')]).toEqual([
      null,
      'gzip',
    ]);
    expect(await compressed!.json()).toEqual(await plain!.json());
  });

  test('an address that cannot be read', async () => {
    const response = await fetch(`${federation.gateway.url}/%E0%A4%A`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.any(String),
          extensions: { code: 'BAD_INPUT', problems: [{ code: 'request.url.invalid', path: [], params: [] }] },
        },
      ],
    });
  });

  test('an address where nothing is', async () => {
    const response = await fetch(`${federation.gateway.url}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'NOT_FOUND' } }],
    });
  });
});

describe('with introspection on', () => {
  let federation: ToyFederation;
  beforeAll(async () => {
    federation = await startToyFederation('one process', { introspection: true });
  });
  afterAll(() => federation.stop());

  test('a developer reads the schema of clients, without the joints of federation', async () => {
    const { body } = await federation.ask<{ __schema: { types: { name: string }[] } }>(
      '{ __schema { types { name } } }',
    );
    const names = body.data?.__schema.types.map(({ name }) => name) ?? [];
    expect(names).toContain('Assessment');
    expect(names.join()).not.toMatch(/join__|link__|_Any|_Entity|_Service/);
  });

  test('asking for data and schema at once is refused with a reason', async () => {
    const { status, body } = await federation.ask('{ units { id } __schema { queryType { name } } }');
    expect(status).toBe(400);
    expect(problemCodes(body)[0]).toBe('query.introspection.mixed');
  });
});
