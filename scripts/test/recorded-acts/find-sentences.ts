import ts from 'typescript-6';
import { nodesOf, parse } from './source-tree.ts';

/** The acts that the page of the trail has a sentence for, by trail; what a trail takes in by `...shared` counts too. */
export function findSentences(path: string): ReadonlyMap<string, ReadonlySet<string>> {
  const file = parse(path, path);
  const answer = [...nodesOf(file)].find(
    (node): node is ts.ReturnStatement => ts.isReturnStatement(node) && isObject(node.expression),
  );
  const trails = answer && isObject(answer.expression) ? answer.expression.properties : [];
  return new Map(
    [...trails]
      .filter(ts.isPropertyAssignment)
      .map(({ name, initializer }) => [name.getText(), new Set(isObject(initializer) ? deedsOf(initializer) : [])]),
  );
}

function deedsOf(words: ts.ObjectLiteralExpression): string[] {
  return words.properties.flatMap((property) => {
    if (ts.isPropertyAssignment(property) && ts.isStringLiteral(property.name)) return [property.name.text];
    if (!ts.isSpreadAssignment(property)) return [];
    const shared = property.expression.getText();
    return [...nodesOf(words.getSourceFile())].flatMap((node) =>
      ts.isVariableDeclaration(node) && node.name.getText() === shared && isObject(node.initializer)
        ? deedsOf(node.initializer)
        : [],
    );
  });
}

function isObject(node: ts.Expression | undefined): node is ts.ObjectLiteralExpression {
  return node !== undefined && ts.isObjectLiteralExpression(node);
}
