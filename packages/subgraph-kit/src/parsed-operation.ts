import { BadInputError, problem } from '@antoan/app-error';
import {
  Kind,
  OperationTypeNode,
  parse,
  validate,
  visit,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';

const mostTokens = 20_000;
const deepest = 20;
const remembered = 1_000;

/** A document that has been read, validated and weighed once. */
export interface ParsedOperation {
  document: DocumentNode;
  isMutation: boolean;
  errors: readonly GraphQLError[];
}

/** Reads documents for one schema and remembers the sound ones. */
export function createOperationReader(schema: GraphQLSchema): (query: string | DocumentNode) => ParsedOperation {
  const byText = new Map<string, ParsedOperation>();
  const byDocument = new WeakMap<DocumentNode, ParsedOperation>();

  function read(document: DocumentNode): ParsedOperation {
    refuseTooDeep(document);
    const isMutation = document.definitions.some(
      (definition) =>
        definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION,
    );
    return { document, isMutation, errors: validate(schema, document) };
  }

  return (query) => {
    const known = typeof query === 'string' ? byText.get(query) : byDocument.get(query);
    if (known) return known;
    const operation = read(typeof query === 'string' ? parse(query, { maxTokens: mostTokens }) : query);
    if (typeof query === 'string') {
      if (byText.size >= remembered) byText.clear();
      if (operation.errors.length === 0) byText.set(query, operation);
    } else {
      byDocument.set(query, operation);
    }
    return operation;
  };
}

/** The gateway measures depth too; here it holds for whoever reaches the service past it. */
function refuseTooDeep(document: DocumentNode): void {
  let depth = 0;
  visit(document, {
    SelectionSet: {
      enter() {
        depth += 1;
        if (depth > deepest) throw new BadInputError([problem('query.depth.exceeded', '', { most: deepest })]);
      },
      leave() {
        depth -= 1;
      },
    },
  });
}
