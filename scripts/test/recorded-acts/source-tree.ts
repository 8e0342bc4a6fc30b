import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript-6';

/** The sources of one service or package, tests aside. */
export interface SourceTree {
  folder: string;
  files: readonly ts.SourceFile[];
}

/** Reads what a service or package ships. */
export function readSources(root: string, folder: string): SourceTree {
  const names = globSync('src/**/*.ts', { cwd: join(root, folder) }).filter(
    (name) => !/\.(test|factory)\.ts$/.test(name),
  );
  return { folder, files: names.toSorted().map((name) => parse(join(folder, name), join(root, folder, name))) };
}

/** One file as the compiler reads it. */
export function parse(name: string, path: string): ts.SourceFile {
  return ts.createSourceFile(name, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** Everything below a node, itself included. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** Where a node stands, for a person to open. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
