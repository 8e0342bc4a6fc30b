import { problem, type Problem } from '@antoan/app-error';
import {
  coerceInputValue,
  isInputType,
  isNonNullType,
  typeFromAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** What in the variables does not fit their types. Names the places, never repeats a value. */
export function variableProblems(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Problem[] {
  return (operation.variableDefinitions ?? []).flatMap((definition) => {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) return [];
    const value = variables[name];
    if (value == null) {
      const isNeeded = isNonNullType(type) && (value === null || definition.defaultValue === undefined);
      return isNeeded ? [problem('query.variable.missing', name, { type: String(type) })] : [];
    }
    const problems: Problem[] = [];
    coerceInputValue(value, type, (path, _value, error) => {
      const code = / is not defined by type /.test(error.message)
        ? 'query.variable.unknownField'
        : 'query.variable.invalid';
      problems.push(problem(code, [name, ...path].join('.'), { type: String(type) }));
    });
    return problems;
  });
}
