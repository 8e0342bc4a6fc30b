import { problem, type Problem } from '@antoan/app-error';
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** How much a stranger may ask in one request. */
export interface OperationLimits {
  tokens: number;
  depth: number;
  aliases: number;
  rootFields: number;
  /** Fields after all fragments are written out, so that small fragments cannot multiply into a large query. */
  fields: number;
}

/** Room for every page of the product, several times over. */
export const defaultLimits: OperationLimits = { tokens: 4_000, depth: 14, aliases: 40, rootFields: 20, fields: 2_000 };

interface Extent {
  depth: number;
  aliases: number;
  fields: number;
}

/** What in the document is larger than allowed. Linear in the document: each fragment is measured once. */
export function limitProblems(document: DocumentNode, limits: OperationLimits): Problem[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, Extent>();

  function extentOf(selectionSet: SelectionSetNode): Extent {
    const total: Extent = { depth: 0, aliases: 0, fields: 0 };
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        // Introspection is deep by nature, and is switched on or off as a whole.
        if (selection.name.value === '__schema' || selection.name.value === '__type') continue;
        const below =
          selection.selectionSet === undefined ? { depth: 0, aliases: 0, fields: 0 } : extentOf(selection.selectionSet);
        total.depth = Math.max(total.depth, below.depth + 1);
        total.fields += below.fields + 1;
        total.aliases += below.aliases + (selection.alias === undefined ? 0 : 1);
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? extentOf(selection.selectionSet)
            : extentOfFragment(selection.name.value);
        total.depth = Math.max(total.depth, inner.depth);
        total.fields += inner.fields;
        total.aliases += inner.aliases;
      }
    }
    return total;
  }

  function extentOfFragment(name: string): Extent {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const nothing: Extent = { depth: 0, aliases: 0, fields: 0 };
    // Noted before it is measured: a fragment within itself ends here, and validation refuses it.
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing;
    const extent = extentOf(fragment.selectionSet);
    measured.set(name, extent);
    return extent;
  }

  const problems: Problem[] = [];
  function check(what: keyof OperationLimits, found: number) {
    const max = limits[what];
    const exceeded = problems.some(({ code }) => code === `query.${what}.exceeded`);
    if (found > max && !exceeded) problems.push(problem(`query.${what}.exceeded`, '', { max, found }));
  }
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const extent = extentOf(node.selectionSet);
    check('depth', extent.depth);
    check('aliases', extent.aliases);
    check('fields', extent.fields);
    check('rootFields', node.selectionSet.selections.length);
  }
  return problems;
}
