import type { Trail } from './trails.ts';

/** One act as a trail gives it. */
interface Edge {
  cursor: string;
  node: { id: string; at: string };
}

/** What one service answered. */
export interface TrailPage<Given extends Edge> {
  trail: Trail;
  edges: readonly Given[];
  hasNextPage: boolean;
}

/** Where each trail was left. */
export type TrailCursors = Partial<Record<Trail, string>>;

/** One page over all trails, newest first, and where each is left at its end. */
export interface MergedPage<Given extends Edge> {
  entries: (Given['node'] & { trail: Trail })[];
  cursors: TrailCursors;
  hasNext: boolean;
}

/**
 * Puts trails together, newest first. Each must have answered up to `size` acts after its own cursor: then the first
 * `size` of all together are among them, and a trail of which nothing was shown stays where it was.
 */
export function mergeTrails<Given extends Edge>(
  pages: readonly TrailPage<Given>[],
  size: number,
  before: TrailCursors = {},
): MergedPage<Given> {
  const all = pages.flatMap(({ trail, edges }) => edges.map(({ cursor, node }) => ({ trail, cursor, node })));
  all.sort((a, b) => (a.node.at === b.node.at ? descending(a.node.id, b.node.id) : descending(a.node.at, b.node.at)));
  const shown = all.slice(0, size);
  const cursors = { ...before };
  for (const { trail, cursor } of shown) cursors[trail] = cursor;
  return {
    entries: shown.map(({ trail, node }) => ({ ...node, trail })),
    cursors,
    hasNext: all.length > size || pages.some(({ hasNextPage }) => hasNextPage),
  };
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
