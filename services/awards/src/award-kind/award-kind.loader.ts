import { NotFoundError } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { AwardKind } from './award-kind.entity.ts';

/** The kind of a nomination or a grant; one read for all of an operation. */
export function kindOf(code: string, { em, loader }: Pick<Context, 'em' | 'loader'>): Promise<AwardKind> {
  return loader<string, AwardKind>('kindOf', async (codes) => {
    const found = new Map((await em.find(AwardKind, { code: { $in: [...codes] } })).map((kind) => [kind.code, kind]));
    return codes.map((wanted) => found.get(wanted) ?? new NotFoundError('awardKind'));
  }).load(code);
}
