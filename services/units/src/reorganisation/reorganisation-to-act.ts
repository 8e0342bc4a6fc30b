import { NotFoundError } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { Reorganisation } from './reorganisation.entity.ts';
import { authorizeDeed, type ReorganisationDeed } from './reorganisation.policy.ts';

/** The plan a person acts upon, held until the act is done, so that two acts follow one another. */
export async function reorganisationToAct(
  { em, viewer }: Context,
  { id, version }: { id: string; version: number },
  deed: ReorganisationDeed,
): Promise<{ draft: Reorganisation; office: string }> {
  const office = authorizeDeed(viewer, deed);
  const draft = isId(id) ? await em.findOne(Reorganisation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!draft) throw new NotFoundError('reorganisation');
  expectVersion('reorganisation', draft, version);
  return { draft, office };
}
