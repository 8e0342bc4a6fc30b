import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { composeSupergraph, CompositionError } from './compose-supergraph.ts';
import { subgraphAddresses } from './subgraph-addresses.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])\n';
const units = {
  name: 'units',
  url: 'http://127.0.0.1:4101/graphql',
  sdl: `${link} "A place or an organisation." type Unit @key(fields: "id") { id: ID! name: String! } type Query { unit(id: ID!): Unit }`,
};
const standings = {
  name: 'safety-standard',
  url: 'http://127.0.0.1:4102/graphql',
  sdl: `${link} type Unit @key(fields: "id") { id: ID! standing(year: Int!): String } type Query { standings: [String!]! }`,
};

describe('composing the supergraph', () => {
  test('a client sees one Unit with the fields of both services and none of the joints', () => {
    const { api } = composeSupergraph([units, standings]);
    expect(api).not.toMatch(/join__|@key|_entities|_service/);
    expect(api).toContain('"""A place or an organisation."""');
    expect(Object.keys((buildSchema(api).getType('Unit') as unknown as { getFields(): object }).getFields())).toEqual([
      'id',
      'name',
      'standing',
    ]);
  });

  test('the same services give the same text in any order', () => {
    expect(composeSupergraph([standings, units])).toEqual(composeSupergraph([units, standings]));
  });

  test('the supergraph names where each service listens', () => {
    expect(subgraphAddresses(composeSupergraph([units, standings]).supergraph)).toEqual(
      new Map([
        ['safety-standard', 'http://127.0.0.1:4102/graphql'],
        ['units', 'http://127.0.0.1:4101/graphql'],
      ]),
    );
  });

  test('contradicting services are named, all contradictions at once', () => {
    const other = {
      ...standings,
      sdl: `${link} type Unit @key(fields: "id") { id: ID! name: Int! } type Query { other: String }`,
    };
    expect(() => composeSupergraph([units, other])).toThrow(CompositionError);
    expect(() => composeSupergraph([units, other])).toThrow(/Unit\.name/);
  });
});
