import { problem, type Problem } from '@antoan/app-error';
import {
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** The rules whose breach deserves a name of its own; every other breach is `query.invalid`. */
const codes: Record<string, string> = {
  FieldsOnCorrectTypeRule: 'query.field.unknown',
  KnownTypeNamesRule: 'query.type.unknown',
  KnownFragmentNamesRule: 'query.fragment.unknown',
  KnownArgumentNamesRule: 'query.argument.unknown',
  ProvidedRequiredArgumentsRule: 'query.argument.missing',
  ValuesOfCorrectTypeRule: 'query.value.invalid',
  VariablesInAllowedPositionRule: 'query.variable.mismatch',
  NoUndefinedVariablesRule: 'query.variable.unknown',
  ScalarLeafsRule: 'query.selection.missing',
  NoFragmentCyclesRule: 'query.fragment.cycle',
  NoSchemaIntrospectionCustomRule: 'query.introspection.off',
};

/** Enough to help; more would be work done for somebody who is only trying. */
const maxProblems = 10;

/** What in the document contradicts the schema. */
export function validationProblems(
  schema: GraphQLSchema,
  document: DocumentNode,
  options: { introspection: boolean },
): Problem[] {
  const broken = new Map<GraphQLError, string>();
  const rules = options.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(
    schema,
    document,
    rules.map((rule) => remembering(rule, broken)),
    { maxErrors: maxProblems, hideSuggestions: true },
  );
  return errors.slice(0, maxProblems).map((error) => {
    const code = codes[broken.get(error) ?? ''] ?? 'query.invalid';
    const name = nameIn(error.nodes?.[0]);
    return problem(code, name, { ...(name !== undefined && { [code.split('.')[1]!]: name }), ...placeOf(error) });
  });
}

/** The rule, noting each error it reports under its own name. */
function remembering(rule: ValidationRule, broken: Map<GraphQLError, string>): ValidationRule {
  return (context: ValidationContext) => {
    const noting: ValidationContext = Object.create(context, {
      reportError: {
        value: (error: GraphQLError) => {
          broken.set(error, rule.name);
          context.reportError(error);
        },
      },
    });
    return rule(noting);
  };
}

function nameIn(node: ASTNode | undefined): string | undefined {
  if (node === undefined || !('name' in node) || node.name === undefined) return undefined;
  return typeof node.name === 'object' && 'value' in node.name ? String(node.name.value) : undefined;
}

function placeOf(error: GraphQLError): Record<string, number> {
  const [location] = error.locations ?? [];
  return location === undefined ? {} : { line: location.line, column: location.column };
}
