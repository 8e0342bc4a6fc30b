import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript-6';
import { expect, test } from 'vitest';
import { root } from '../build/workspace.ts';
import { nodesOf, parse } from './recorded-acts/source-tree.ts';

const read = (path: string) => [...nodesOf(parse(path, join(root, path)))];
const textsIn = (nodes: readonly ts.Node[]) => nodes.filter(ts.isStringLiteralLike).map(({ text }) => text);

/** Why a sheet or a row of it can be refused: by the reading of workbooks, by the rules of units, by the import itself. */
function problemsOfImport(): string[] {
  const ofWorkbooks = read('packages/spreadsheet/src/sheet/sheet-problem.ts')
    .filter(ts.isTypeAliasDeclaration)
    .filter(({ name }) => ['WorkbookProblemCode', 'RowProblemCode'].includes(name.text))
    .flatMap((declared) => textsIn([...nodesOf(declared)]));
  const ofRows = namesIn('services/units/src/unit-import/reason-sentences.ts');
  const ofImport = globSync('services/units/src/unit-import/*.ts', { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap(read)
    .filter(ts.isCallExpression)
    .filter(({ expression }) => expression.getText() === 'problem')
    .flatMap(({ arguments: [code] }) => (code ? textsIn([...nodesOf(code)]) : []));
  return [...new Set([...ofWorkbooks, ...ofRows, ...ofImport])].toSorted();
}

/** The quoted names of objects in a file. */
function namesIn(path: string): string[] {
  return read(path)
    .filter(ts.isPropertyAssignment)
    .flatMap(({ name }) => (ts.isStringLiteral(name) ? [name.text] : []));
}

test('every reason for which a sheet or a row of it is refused has its sentence on the page', () => {
  const said = [
    'packages/unit-desk/src/unit-import/unit-import-problems.ts',
    'packages/unit-desk/src/unit-editing/unit-editing-problems.ts',
    'packages/web/src/problems/problem-messages.ts',
    'packages/web/src/files/file-problems.ts',
  ].flatMap(namesIn);
  const isSaid = (code: string) => said.includes(code) || said.includes(`*.${code.slice(code.lastIndexOf('.') + 1)}`);
  const found = problemsOfImport();
  expect(found.length).toBeGreaterThan(80);
  expect(found.filter((code) => !isSaid(code))).toEqual([]);
});
