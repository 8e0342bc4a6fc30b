import { composeSupergraph } from '@antoan/service-gateway';
import { addressWhenAlone } from '../platform/one-process.ts';
import { serviceList } from '../platform/service-list.ts';

/** The whole contract, printed from code: file names below `schema/` and what they hold. */
export async function printSchemas(): Promise<Record<string, string>> {
  const subgraphs = await Promise.all(
    serviceList.map(async ({ name, printSchema }) => ({ name, sdl: await printSchema(), url: addressWhenAlone(name) })),
  );
  const { supergraph, api } = composeSupergraph(subgraphs);
  return {
    ...Object.fromEntries(subgraphs.map(({ name, sdl }) => [`subgraphs/${name}.graphql`, `${sdl.trimEnd()}\n`])),
    'supergraph.graphql': supergraph,
    'api.graphql': api,
  };
}
