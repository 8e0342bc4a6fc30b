import ts from 'typescript-6';
import { nodesOf, type SourceTree } from './source-tree.ts';

/** How far a name is followed from one function to the next. */
const furthest = 4;

/** The texts an expression can stand for, as far as the sources around it say; none when they do not. */
export function textsOf(expression: ts.Expression, sources: SourceTree, depth = 0): string[] {
  if (depth > furthest) return [];
  const inner = (next: ts.Expression) => textsOf(next, sources, depth + 1);
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression)) return inner(expression.expression);
  if (ts.isConditionalExpression(expression)) return [...inner(expression.whenTrue), ...inner(expression.whenFalse)];
  if (isLowered(expression)) return inner(expression.expression.expression).map((text) => text.toLowerCase());
  if (ts.isPropertyAccessExpression(expression))
    return membersOf(expression.expression.getText(), sources, expression.name.text);
  if (ts.isElementAccessExpression(expression)) return textsInside(expression.expression, sources, depth);
  return ts.isIdentifier(expression) ? textsOfName(expression, sources, depth) : [];
}

function isLowered(node: ts.Expression): node is ts.CallExpression & { expression: ts.PropertyAccessExpression } {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'toLowerCase'
  );
}

/** What a table of texts holds: `stepOf[kind]`. */
function textsInside(table: ts.Expression, sources: SourceTree, depth: number): string[] {
  for (const node of nodesOf(table.getSourceFile()))
    if (ts.isVariableDeclaration(node) && node.name.getText() === table.getText() && node.initializer)
      return [...nodesOf(node.initializer)]
        .filter(ts.isPropertyAssignment)
        .flatMap(({ initializer }) => textsOf(initializer, sources, depth + 1));
  return [];
}

/** A parameter: what its type allows, or else what the callers of its function hand in. */
function textsOfName(name: ts.Identifier, sources: SourceTree, depth: number): string[] {
  const { parameter, at } = parameterOf(name) ?? {};
  if (!parameter) return [];
  const allowed = textsOfType(typeOfName(parameter, name.text), sources);
  if (allowed.length > 0) return allowed;
  const owner = parameter.parent as ts.FunctionDeclaration;
  const called = owner.name?.getText();
  // What a file keeps to itself is called there alone; another file may have one of the same name.
  const isShared = (ts.getCombinedModifierFlags(owner) & ts.ModifierFlags.Export) !== 0;
  return (isShared ? sources.files : [owner.getSourceFile()])
    .flatMap((file) => [...nodesOf(file)])
    .filter(ts.isCallExpression)
    .filter(({ expression }) => called !== undefined && expression.getText() === called)
    .flatMap(({ arguments: given }) => {
      const argument = given[at!];
      if (!argument) return [];
      if (!ts.isObjectBindingPattern(parameter.name)) return textsOf(argument, sources, depth + 1);
      return handedIn(argument, name.text).flatMap((value) => textsOf(value, sources, depth + 1));
    });
}

/** Everything an argument says under a name, spreads included. */
function handedIn(argument: ts.Expression, name: string): ts.Expression[] {
  return [...nodesOf(argument)].flatMap((node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === name) return [node.initializer];
    return ts.isShorthandPropertyAssignment(node) && node.name.text === name ? [node.name] : [];
  });
}

/** The parameter that brings a name into the function around it, whole or taken apart. */
function parameterOf(name: ts.Identifier): { parameter: ts.ParameterDeclaration; at: number } | null {
  for (let node: ts.Node = name; node; node = node.parent)
    if (ts.isFunctionLike(node))
      for (const [at, parameter] of node.parameters.entries()) {
        const isHere = ts.isObjectBindingPattern(parameter.name)
          ? parameter.name.elements.some((element) => element.name.getText() === name.text)
          : parameter.name.getText() === name.text;
        if (isHere) return { parameter, at };
      }
  return null;
}

/** The type that is written for a name: of the parameter itself, or of the member it is taken from. */
function typeOfName(parameter: ts.ParameterDeclaration, name: string): ts.TypeNode | undefined {
  if (!ts.isObjectBindingPattern(parameter.name)) return parameter.type;
  const scope = parameter.type && ts.isTypeReferenceNode(parameter.type) ? parameter.getSourceFile() : parameter.type;
  for (const node of scope ? nodesOf(scope) : [])
    if (ts.isPropertySignature(node) && node.name.getText() === name) return node.type;
  return undefined;
}

/** The texts of a type made of literals, or of an enumeration. */
function textsOfType(type: ts.TypeNode | undefined, sources: SourceTree): string[] {
  if (!type) return [];
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((each) => textsOfType(each, sources));
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return [type.literal.text];
  return ts.isTypeReferenceNode(type) ? membersOf(type.typeName.getText(), sources) : [];
}

/** The values of an enumeration, or of one member. */
function membersOf(name: string, sources: SourceTree, member?: string): string[] {
  return sources.files
    .flatMap((file) => [...nodesOf(file)])
    .filter(ts.isEnumDeclaration)
    .filter((declared) => declared.name.text === name)
    .flatMap(({ members }) => members)
    .filter((each) => member === undefined || each.name.getText() === member)
    .flatMap(({ initializer }) => (initializer && ts.isStringLiteral(initializer) ? [initializer.text] : []));
}
