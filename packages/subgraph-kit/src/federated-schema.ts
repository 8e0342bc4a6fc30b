import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { gql } from 'graphql-tag';
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { Moment } from './scalars.ts';

const federationLink = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@tag"])\n\n`;

/** Looks a reference up by its key; one for each entity type that the service answers for. */
export type ReferenceResolver<Context> = (reference: Record<string, unknown>, context: Context) => unknown;

/** A service's classes as a schema that can be federated, and its text for composition. */
export async function buildFederatedSchema<Context>(options: {
  resolvers: Function[];
  references: Record<string, ReferenceResolver<Context>>;
  /** Entities of other services that it adds fields to though no query of its own leads there. */
  contributesTo?: readonly Function[];
}): Promise<{ schema: GraphQLSchema; sdl: string }> {
  const plain = await buildSchema({
    resolvers: options.resolvers as NonEmptyArray<Function>,
    orphanedTypes: [...(options.contributesTo ?? [])],
    validate: { forbidUnknownValues: false },
    scalarsMap: [{ type: Date, scalar: Moment }],
    skipCheck: true,
  });
  const sdl = federationLink + printSchemaWithDirectives(plain);
  const resolvers: Record<string, unknown> = createResolversMap(plain);
  for (const [type, resolve] of Object.entries(options.references)) {
    resolvers[type] = {
      ...(resolvers[type] as object),
      __resolveReference: (reference: Record<string, unknown>, context: Context) => resolve(reference, context),
    };
  }
  return { schema: buildSubgraphSchema([{ typeDefs: gql(sdl), resolvers: resolvers as never }]), sdl };
}
