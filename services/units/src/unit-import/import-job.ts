import type { FileDeskParts } from '@antoan/files';
import type { Viewer } from '@antoan/policy';
import type { Context } from '@antoan/subgraph-kit';

/** A sheet that is being checked or applied, by one run of one service. */
export interface ImportJob {
  id: string;
  fileId: string;
  /** The body in whose name it was sent. */
  bodyId: string;
  /** Who asked; the work sees and does what she may see and do. */
  viewer: Viewer;
  claim: string;
  signal: AbortSignal | undefined;
  parts: Pick<FileDeskParts, 'inScope' | 'read'>;
}

/** Somebody else works at it now, it was laid aside, or this service stops: what was begun here is not finished here. */
export class SupersededError extends Error {
  override name = 'SupersededError';
}

/** One transaction of the work, within the scope of whoever asked. */
export async function inJob<Result>(
  { parts, viewer, id, signal }: ImportJob,
  act: (context: Context) => Promise<Result>,
): Promise<Result> {
  if (signal?.aborted) throw new SupersededError();
  return parts.inScope({ viewer, requestId: id, readOnly: false }, act);
}

/** Writes down how far it has come. @throws SupersededError when it is no longer this run's to write */
export async function advance(
  { id, claim }: ImportJob,
  said: Readonly<Record<string, string | number | null>>,
  { em }: Context,
): Promise<void> {
  const fields = Object.keys(said);
  const done = await em.execute<object[]>(
    `update unit_import set ${fields.map((name) => `${name} = ?`).join(', ')} where id = ? and claim = ? returning id`,
    [...Object.values(said), id, claim],
  );
  if (done.length === 0) throw new SupersededError();
}
