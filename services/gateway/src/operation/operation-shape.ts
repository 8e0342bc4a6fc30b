import {
  getNamedType,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** One field of an answer: which of its levels (each list around it, then itself) may not be null, and what is below. */
export interface FieldShape {
  key: string;
  nonNull: boolean[];
  fields: FieldShape[];
  /** For each place where the operation asks for the field: the directives that can leave it out there. */
  askedUnder: (readonly DirectiveNode[])[];
}

/** The places of an operation's answer where a null may have to climb: composite fields, and every field of the root. */
export function shapeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): FieldShape[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  function collect(parent: GraphQLCompositeType, selectionSets: SelectionSetNode[], isRoot: boolean): FieldShape[] {
    const found = new Map<string, { type: GraphQLOutputType; nodes: FieldNode[]; askedUnder: DirectiveNode[][] }>();
    const visit = (type: GraphQLCompositeType, selectionSet: SelectionSetNode, under: DirectiveNode[]) => {
      for (const selection of selectionSet.selections) {
        const directives = [...under, ...(selection.directives ?? [])];
        if (selection.kind === Kind.FIELD) {
          const field = 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
          if (field === undefined) continue;
          if (!isRoot && !isCompositeType(getNamedType(field.type))) continue;
          const key = selection.alias?.value ?? selection.name.value;
          const known = found.get(key);
          if (known === undefined) found.set(key, { type: field.type, nodes: [selection], askedUnder: [directives] });
          known?.nodes.push(selection);
          known?.askedUnder.push(directives);
          continue;
        }
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment === undefined) continue;
        const condition =
          fragment.typeCondition === undefined ? type : schema.getType(fragment.typeCondition.name.value);
        if (isObjectType(condition) || isAbstractType(condition)) visit(condition, fragment.selectionSet, directives);
      }
    };
    for (const selectionSet of selectionSets) visit(parent, selectionSet, []);
    return [...found].map(([key, { type, nodes, askedUnder }]) => {
      const named = getNamedType(type);
      const below = nodes.flatMap((node) => node.selectionSet ?? []);
      return {
        key,
        askedUnder,
        nonNull: nullabilityOf(type),
        fields: isCompositeType(named) ? collect(named, below, false) : [],
      };
    });
  }

  const root = schema.getRootType(operation.operation);
  return root == null ? [] : collect(root, [operation.selectionSet], true);
}

function nullabilityOf(type: GraphQLOutputType): boolean[] {
  const isNonNull = isNonNullType(type);
  const nullable: GraphQLOutputType = isNonNull ? type.ofType : type;
  return isListType(nullable) ? [isNonNull, ...nullabilityOf(nullable.ofType)] : [isNonNull];
}

/** The answer after completion, and the first place where a null had to climb. */
export interface Completed {
  data: Record<string, unknown> | null;
  brokenAt?: (string | number)[];
}

const broken = Symbol('a null where none may be');

/**
 * Lets a null climb to the nearest place that may be null, as the GraphQL specification demands. The federation
 * runtime leaves that out: `Assessment.unit: Unit!` stayed null when `units` was down or hid the unit.
 * Changes `data` in place.
 */
export function completed(
  data: Record<string, unknown> | null | undefined,
  shape: FieldShape[],
  variables: Record<string, unknown>,
): Completed {
  const path: (string | number)[] = [];
  let brokenAt: (string | number)[] | undefined;

  function complete(value: unknown, field: FieldShape, level: number): unknown {
    const mayNotBeNull = field.nonNull[level]!;
    if (value === null || value === undefined) {
      if (!mayNotBeNull) return null;
      brokenAt ??= [...path];
      return broken;
    }
    const isWhole =
      level < field.nonNull.length - 1
        ? completeItems(value as unknown[], field, level + 1)
        : completeFields(value as Record<string, unknown>, field.fields);
    if (isWhole) return value;
    return mayNotBeNull ? broken : null;
  }

  function completeItems(items: unknown[], field: FieldShape, level: number): boolean {
    if (!field.nonNull[level] && field.fields.length === 0) return true;
    for (let index = 0; index < items.length; index++) {
      path.push(index);
      const item = complete(items[index], field, level);
      path.pop();
      if (item === broken) return false;
      if (item !== items[index]) items[index] = item;
    }
    return true;
  }

  function completeFields(object: Record<string, unknown>, fields: FieldShape[]): boolean {
    for (const field of fields) {
      const given = object[field.key];
      // Not in the answer at all: left out by @skip, @include or the type of the object.
      if (given === undefined && !(field.key in object)) continue;
      path.push(field.key);
      const value = complete(given, field, 0);
      path.pop();
      if (value === broken) return false;
      if (value !== given) object[field.key] = value;
    }
    return true;
  }

  const root = data ?? {};
  for (const field of shape) if (!(field.key in root) && isAskedFor(field, variables)) root[field.key] = null;
  const isWhole = completeFields(root, shape);
  return { data: isWhole ? root : null, brokenAt };
}

function isAskedFor(field: FieldShape, variables: Record<string, unknown>): boolean {
  return field.askedUnder.some((directives) =>
    directives.every(({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return true;
      const value = given?.[0]?.value;
      const condition =
        value?.kind === Kind.VARIABLE
          ? variables[value.name.value] === true
          : value?.kind === Kind.BOOLEAN && value.value;
      return name.value === 'include' ? condition : !condition;
    }),
  );
}

/** Says that a reference leads to something that is hidden or gone, where the answer must have it. */
export function missingReference(path: (string | number)[]): GraphQLError {
  return new GraphQLError('This is hidden or gone.', { path, extensions: { code: 'NOT_FOUND' } });
}
