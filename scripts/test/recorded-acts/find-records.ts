import ts from 'typescript-6';
import { nodesOf, placeOf, type SourceTree } from './source-tree.ts';
import { textsOf } from './texts-of.ts';

/** An act that the code writes into the audit trail; the noun is `*` where it is the caller's. */
interface RecordedAct {
  deed: string;
  place: string;
}

/** An act whose name cannot be read from the code. */
interface UnreadAct {
  place: string;
}

/** Every act a service or package records: each object that names act, noun and noun’s id. */
export function findRecords(sources: SourceTree): { acts: RecordedAct[]; unread: UnreadAct[] } {
  const acts: RecordedAct[] = [];
  const unread: UnreadAct[] = [];
  for (const file of sources.files) {
    for (const node of nodesOf(file)) {
      if (!ts.isObjectLiteralExpression(node)) continue;
      const [act, noun, nounId] = ['act', 'noun', 'nounId'].map((name) => valueIn(node, name));
      if (!act || !noun || !nounId || isPassedOn(node)) continue;
      const nouns = ts.isStringLiteral(noun) ? [noun.text] : ['*'];
      const names = textsOf(act, sources);
      if (names.length === 0) unread.push({ place: placeOf(act) });
      for (const each of nouns) acts.push(...names.map((name) => ({ deed: `${each}.${name}`, place: placeOf(node) })));
    }
  }
  return { acts, unread };
}

/** What an object says under a name; for `{ act }` that is the name itself. */
function valueIn(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of node.properties) {
    if (ts.isPropertyAssignment(property) && property.name.getText() === name) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property) && property.name.text === name) return property.name;
  }
  return undefined;
}

/** The kit's own way from `record` to the table: it names no act, it hands all three on. */
function isPassedOn(node: ts.ObjectLiteralExpression): boolean {
  return ['act', 'noun', 'nounId'].every((name) =>
    node.properties.some((property) => ts.isShorthandPropertyAssignment(property) && property.name.text === name),
  );
}
