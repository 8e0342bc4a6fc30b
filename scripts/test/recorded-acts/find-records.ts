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

/** Every act a service or package records: each object that says what was done and to what, on its way into the trail. */
export function findRecords(sources: SourceTree): { acts: RecordedAct[]; unread: UnreadAct[] } {
  const acts: RecordedAct[] = [];
  const unread: UnreadAct[] = [];
  for (const told of sources.files.flatMap((file) => [...nodesOf(file)]).filter(ts.isObjectLiteralExpression)) {
    const [act, noun] = [valueIn(told, 'act'), valueIn(told, 'noun')];
    if (!act || !noun || ts.isSpreadAssignment(told.parent) || isPassedOn(act, noun)) continue;
    // Others name a noun and an act as well: what is recorded names the thing, or is an argument of what records.
    if (!valueIn(told, 'nounId') && !isHandedToRecord(told)) continue;
    const names = textsOf(act, sources);
    if (names.length === 0) unread.push({ place: placeOf(told) });
    const thing = ts.isStringLiteral(noun) ? noun.text : '*';
    acts.push(...names.map((name) => ({ deed: `${thing}.${name}`, place: placeOf(told) })));
  }
  return { acts, unread };
}

/** `record({ … })`, `context.record({ … })`, `recordAudit(em, { … })`. */
function isHandedToRecord({ parent }: ts.ObjectLiteralExpression): boolean {
  return ts.isCallExpression(parent) && /(?:^|\.)record(?:Audit)?$/.test(parent.expression.getText());
}

/** The kit's own way from `record` to the table: it names nothing, it hands on. */
function isPassedOn(act: ts.Expression, noun: ts.Expression): boolean {
  return act.getText() === 'act' && noun.getText() === 'noun';
}

/** What an object says under a name, also by `...{ }`; for `{ act }` that is the name itself. */
function valueIn(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of node.properties) {
    if (ts.isPropertyAssignment(property) && property.name.getText() === name) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property) && property.name.text === name) return property.name;
    if (!ts.isSpreadAssignment(property) || !ts.isObjectLiteralExpression(property.expression)) continue;
    const inner = valueIn(property.expression, name);
    if (inner) return inner;
  }
  return undefined;
}
