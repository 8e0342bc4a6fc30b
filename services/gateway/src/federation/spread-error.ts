import { GraphQLError, Kind, type DocumentNode, type SelectionSetNode } from 'graphql';

/**
 * A subgraph that gives nothing leaves a hole at every field it was asked for. This names each hole
 * with its own path, as the GraphQL specification wants it: a client's cache then knows a field that failed
 * from a field that is empty.
 */
export function spreadError(
  error: GraphQLError,
  document: DocumentNode,
  variables: Record<string, unknown> | undefined,
): GraphQLError[] {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) return [error];
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );

  const paths: (string | number)[][] = [];
  for (const field of operation.selectionSet.selections) {
    if (field.kind !== Kind.FIELD || field.name.value === '__typename') continue;
    const key = field.alias?.value ?? field.name.value;
    const argument = field.arguments?.find(({ name }) => name.value === 'representations')?.value;
    if (field.name.value !== '_entities' || argument?.kind !== Kind.VARIABLE) {
      paths.push([key]);
      continue;
    }
    const representations = variables?.[argument.name.value];
    if (!Array.isArray(representations) || field.selectionSet === undefined) continue;
    const asked = new Map<string, string[]>();
    representations.forEach((representation: { __typename: string }, index) => {
      const type = representation.__typename;
      if (!asked.has(type)) asked.set(type, keysAskedOf(type, field.selectionSet!, fragments));
      for (const name of asked.get(type)!) paths.push([key, index, name]);
    });
  }
  return paths.map((path) => new GraphQLError(error.message, { path, extensions: error.extensions }));
}

type Fragments = ReadonlyMap<string, { typeCondition: { name: { value: string } }; selectionSet: SelectionSetNode }>;

function keysAskedOf(type: string, selectionSet: SelectionSetNode, fragments: Fragments): string[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      return selection.name.value === '__typename' ? [] : [selection.alias?.value ?? selection.name.value];
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    const applies =
      fragment !== undefined && (fragment.typeCondition === undefined || fragment.typeCondition.name.value === type);
    return applies ? keysAskedOf(type, fragment.selectionSet, fragments) : [];
  });
}
