import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { completed, shapeOf } from './operation-shape.ts';

const schema = buildSchema(`
  interface Named { owner: Owner! }
  type Owner { id: ID! home: Home! }
  type Home { id: ID! }
  type Plan implements Named { owner: Owner! }
  type Query { plan: Plan plans: [Plan!] grid: [[Plan!]]! some: [Plan]! named: Named count: Int! }
`);

function complete(query: string, data: Record<string, unknown> | null, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  )!;
  return completed(data, shapeOf(schema, document, operation), variables);
}

const whole = { owner: { id: '1', home: { id: '2' } } };
const holed = { owner: { id: '1', home: null } };

describe('a null where none may be', () => {
  test('climbs to the nearest field that may be null', () => {
    expect(complete('{ plan { owner { home { id } } } }', { plan: structuredClone(holed) })).toEqual({
      data: { plan: null },
      brokenAt: ['plan', 'owner', 'home'],
    });
  });

  test('takes a list along whose items may not be null, and spares one whose items may', () => {
    expect(
      complete('{ plans { owner { home { id } } } }', { plans: [structuredClone(whole), structuredClone(holed)] }).data,
    ).toEqual({ plans: null });
    expect(
      complete('{ some { owner { home { id } } } }', { some: [structuredClone(whole), structuredClone(holed)] }),
    ).toEqual({
      data: { some: [whole, null] },
      brokenAt: ['some', 1, 'owner', 'home'],
    });
  });

  test('stops at the inner list of a list of lists', () => {
    expect(
      complete('{ grid { owner { home { id } } } }', { grid: [[structuredClone(holed)], [structuredClone(whole)]] })
        .data,
    ).toEqual({ grid: [null, [whole]] });
  });

  test('empties the whole answer when nothing on the way may be null', () => {
    expect(complete('{ count plan { owner { id } } }', { count: null, plan: null })).toEqual({
      data: null,
      brokenAt: ['count'],
    });
  });

  test('is found behind fragments, aliases and interfaces', () => {
    const query =
      '{ it: named { ...N ... on Plan { owner { id } } } } fragment N on Named { owner { where: home { id } } }';
    expect(complete(query, { it: { owner: { id: '1', where: null } } }).data).toEqual({ it: null });
  });
});

describe('an answer that is sound', () => {
  test('stays as it is', () => {
    const data = { plan: whole, plans: [whole], count: 3 };
    expect(
      complete('{ plan { owner { id home { id } } } plans { owner { id } } count }', structuredClone(data)),
    ).toEqual({ data, brokenAt: undefined });
  });

  test('does not gain fields that were left out', () => {
    const query =
      'query ($no: Boolean!) { plan @include(if: $no) { owner { id } } plans @skip(if: true) { owner { id } } ...F @include(if: $no) } fragment F on Query { count }';
    expect(complete(query, {}, { no: false }).data).toEqual({});
  });

  test('gains null for a field of the root that no service gave', () => {
    expect(complete('{ plan { owner { id } } other: plan { owner { id } } }', null).data).toEqual({
      plan: null,
      other: null,
    });
  });
});
