import type { Context } from '@antoan/subgraph-kit';
import { ProposalLine } from './proposal-line.entity.ts';

/** The lines of a list that the viewer may see, in order. */
export function linesOfProposal(proposalId: string, { em, loader }: Context): Promise<ProposalLine[]> {
  return loader<string, ProposalLine[]>('linesOfProposal', async (ids) => {
    const found = await em.find(
      ProposalLine,
      { proposalId: { $in: [...ids] } },
      { orderBy: { position: 'asc', id: 'asc' } },
    );
    const byProposal = Map.groupBy(found, (line) => line.proposalId);
    return ids.map((id) => byProposal.get(id) ?? []);
  }).load(proposalId);
}
