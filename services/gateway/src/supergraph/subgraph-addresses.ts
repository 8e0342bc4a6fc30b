import { Kind, parse, type ConstDirectiveNode } from 'graphql';

/** The subgraphs that a composed supergraph names, each with the address it was composed with. */
export function subgraphAddresses(supergraph: string): Map<string, string> {
  const graphs = parse(supergraph).definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return new Map();
  const directives = (graphs.values ?? []).flatMap((value) =>
    (value.directives ?? []).filter(({ name }) => name.value === 'join__graph'),
  );
  return new Map(directives.map((directive) => [argument(directive, 'name'), argument(directive, 'url')]));
}

function argument(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((given) => given.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
