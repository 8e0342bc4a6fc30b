import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { lexicographicSortSchema, parse, printSchema, buildASTSchema } from 'graphql';

/** One subgraph as composition sees it: its name, its printed schema, and where it listens when it runs alone. */
export interface SubgraphSchema {
  name: string;
  sdl: string;
  url: string;
}

/** What composition gives: the plan for the gateway and the schema that a client sees. */
export interface ComposedSupergraph {
  supergraph: string;
  api: string;
}

/** The subgraphs contradict one another; `faults` names every contradiction. */
export class CompositionError extends Error {
  constructor(readonly faults: string[]) {
    super(`The subgraphs do not compose:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'CompositionError';
  }
}

/**
 * Joins the subgraphs into one graph. The same subgraphs, in any order, give the same text.
 * @throws CompositionError when they contradict one another.
 */
export function composeSupergraph(subgraphs: SubgraphSchema[]): ComposedSupergraph {
  const services = subgraphs
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) }));
  const composed = composeServices(services);
  if (compositionHasErrors(composed)) throw new CompositionError(composed.errors.map((error) => error.message));
  return { supergraph: endWithNewline(composed.supergraphSdl), api: endWithNewline(sorted(composed.publicSdl)) };
}

function sorted(sdl: string): string {
  return printSchema(lexicographicSortSchema(buildASTSchema(parse(sdl))));
}

function endWithNewline(text: string): string {
  return `${text.trimEnd()}\n`;
}
