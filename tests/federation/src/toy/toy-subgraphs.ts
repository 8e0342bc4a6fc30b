import { GraphQLError } from 'graphql';
import { toySubgraph, type ToySubgraph } from './toy-subgraph.ts';

interface Reference {
  id: string;
}

const units = [
  { id: 'u1', name: 'Trường A', parentId: null },
  { id: 'u2', name: 'Trường B', parentId: 'u1' },
  { id: 'u3', name: 'Trường C', parentId: 'u2' },
];
const unitById = new Map(units.map((unit) => [unit.id, unit]));

/** Units with names: what the others refer to. `hidden` is a unit that nobody may see. */
export function toyUnits(): ToySubgraph {
  return toySubgraph(
    'units',
    `type Unit @key(fields: "id") { id: ID! name: String! parent: Unit }
     input Filter { search: String! first: Int }
     type Query { unit(id: ID!): Unit units: [Unit!]! found(filter: Filter!): [Unit!]! secret: String crash: String conflict: String }
     type Mutation { rename(id: ID!, name: String!): Unit }`,
    {
      Unit: {
        __resolveReference: ({ id }: Reference) => unitById.get(id) ?? null,
        parent: ({ parentId }: { parentId: string | null }) => (parentId === null ? null : unitById.get(parentId)),
      },
      Query: {
        unit: (_: unknown, { id }: Reference) => unitById.get(id) ?? null,
        units: () => units,
        found: (_: unknown, { filter }: { filter: { search: string } }) =>
          units.filter(({ name }) => name.includes(filter.search)),
        secret: () => {
          throw new GraphQLError('Not yours.', {
            extensions: { code: 'FORBIDDEN', rule: 'unit.read', stacktrace: ['a line'], input: { password: 'x' } },
          });
        },
        crash: () => {
          throw new TypeError('select * from person failed at 10.0.0.3');
        },
        conflict: () => {
          throw new GraphQLError('Changed.', { extensions: { code: 'CONFLICT', noun: 'unit', currentVersion: 7 } });
        },
      },
      Mutation: { rename: (_: unknown, { id, name }: Reference & { name: string }) => ({ ...unitById.get(id), name }) },
    },
  );
}

/** A standing for each unit: may be away without harm, since it may be null. */
export function toyStandings(): ToySubgraph {
  return toySubgraph(
    'safety-standard',
    `type Unit @key(fields: "id") { id: ID! standing(year: Int!): String assessment: Assessment }
     type Assessment @key(fields: "id") { id: ID! unit: Unit! }
     type Query { assessments: [Assessment!]! assessment(id: ID!): Assessment orphan: Assessment }`,
    {
      Unit: {
        standing: ({ id }: Reference, { year }: { year: number }) => `${id}-${year}`,
        assessment: ({ id }: Reference) => ({ id: `a-${id}`, unit: { id } }),
      },
      Assessment: { __resolveReference: ({ id }: Reference) => ({ id, unit: { id: id.slice(2) } }) },
      Query: {
        assessments: () => units.map(({ id }) => ({ id: `a-${id}`, unit: { id } })),
        assessment: (_: unknown, { id }: Reference) => ({ id, unit: { id: id.slice(2) } }),
        orphan: () => ({ id: 'a-hidden', unit: { id: 'hidden' } }),
      },
    },
  );
}
