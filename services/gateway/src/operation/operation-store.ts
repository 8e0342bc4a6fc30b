import { problem } from '@antoan/app-error';
import {
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { limitProblems, type OperationLimits } from './operation-limits.ts';
import { shapeOf, type FieldShape } from './operation-shape.ts';
import { badInput } from './refused-request.ts';
import { validationProblems } from './validation-problems.ts';

/** An operation that was parsed, measured and validated, ready to be planned and run. */
export interface PreparedOperation {
  document: DocumentNode;
  definition: OperationDefinitionNode;
  name: string | undefined;
  kind: 'query' | 'mutation';
  shape: FieldShape[];
  /** What `$flag: Boolean = true` says of the flags that a request leaves out. */
  defaultFlags: Record<string, boolean>;
  /** Asks about the schema alone, which the gateway answers by itself. */
  isIntrospection: boolean;
  /** The fields asked for at the root, each as often as it is asked for. */
  rootFields: readonly string[];
}

interface StoredDocument {
  document: DocumentNode;
  operations: Map<string | undefined, PreparedOperation>;
}

/** Turns query text into prepared operations, and keeps the most recently used. */
export interface OperationStore {
  /** @throws RefusedRequest when the text is too large, is not GraphQL, or contradicts the schema. */
  prepare(text: string, operationName?: string): PreparedOperation;
}

/** Some hundred pages of queries; as documents and plans they take some fifty times as much memory. */
const defaultKeptCharacters = 1_000_000;

/**
 * The store for one schema. The runtime keeps its plans by document, so what is dropped here is dropped there,
 * and `keptCharacters` of query text bound the memory of both.
 */
export function createOperationStore(
  schema: GraphQLSchema,
  options: { limits: OperationLimits; introspection: boolean; keptCharacters?: number },
): OperationStore {
  const { limits, introspection, keptCharacters = defaultKeptCharacters } = options;
  const kept = new Map<string, StoredDocument>();
  let characters = 0;

  function admit(text: string): StoredDocument {
    const document = parsed(text, limits.tokens);
    const problems = limitProblems(document, limits);
    if (problems.length > 0) throw badInput(problems);
    const contradictions = validationProblems(schema, document, { introspection });
    if (contradictions.length > 0) throw badInput(contradictions);
    // Kept without the places in the text, which are most of a document's weight.
    return { document: parse(text, { noLocation: true }), operations: new Map() };
  }

  function documentOf(text: string): StoredDocument {
    const stored = kept.get(text) ?? admit(text);
    if (!kept.delete(text)) characters += text.length;
    kept.set(text, stored);
    for (const oldest of kept.keys()) {
      if (characters <= keptCharacters) break;
      kept.delete(oldest);
      characters -= oldest.length;
    }
    return stored;
  }

  return {
    prepare(text, operationName) {
      const { document, operations } = documentOf(text);
      let operation = operations.get(operationName);
      if (operation === undefined) {
        operation = prepared(schema, document, operationName);
        operations.set(operationName, operation);
      }
      return operation;
    },
  };
}

function parsed(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (/more tha[nt] \d+ tokens/.test(error.message))
      throw badInput([problem('query.tokens.exceeded', '', { max: maxTokens })]);
    const [location] = error.locations ?? [];
    throw badInput([
      problem(
        'query.syntax.invalid',
        '',
        location === undefined ? {} : { line: location.line, column: location.column },
      ),
    ]);
  }
}

function prepared(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): PreparedOperation {
  const definition = chosen(document, operationName);
  if (definition.operation === 'subscription')
    throw badInput([problem('query.kind.unsupported', '', { kind: 'subscription' })]);
  const asks = rootFieldNames(document, definition);
  const ofSchema = asks.filter((name) => name.startsWith('__'));
  const isIntrospection = ofSchema.length === asks.length;
  if (!isIntrospection && ofSchema.some((name) => name !== '__typename'))
    throw badInput([problem('query.introspection.mixed')]);
  const { name, operation: kind } = definition;
  return {
    document,
    definition,
    name: name?.value,
    kind,
    shape: shapeOf(schema, document, definition),
    defaultFlags: defaultFlagsOf(definition),
    isIntrospection,
    rootFields: asks,
  };
}

function defaultFlagsOf(definition: OperationDefinitionNode): Record<string, boolean> {
  const flags = (definition.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
  );
  return Object.fromEntries(flags);
}

function chosen(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operationName !== undefined) {
    const named = operations.find(({ name }) => name?.value === operationName);
    if (named === undefined) throw badInput([problem('query.operation.unknown', 'operationName')]);
    return named;
  }
  if (operations.length !== 1)
    throw badInput([problem('query.operation.ambiguous', 'operationName', { found: operations.length })]);
  return operations[0]!;
}

function rootFieldNames(document: DocumentNode, definition: OperationDefinitionNode): string[] {
  const names = (selectionSet: OperationDefinitionNode['selectionSet']): string[] =>
    selectionSet.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      if (selection.kind === Kind.INLINE_FRAGMENT) return names(selection.selectionSet);
      const fragment = document.definitions.find(
        (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
      );
      return fragment?.kind === Kind.FRAGMENT_DEFINITION ? names(fragment.selectionSet) : [];
    });
  return names(definition.selectionSet);
}
