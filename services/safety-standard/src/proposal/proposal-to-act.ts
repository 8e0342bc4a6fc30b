import { NotFoundError } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { Assessment } from '../assessment/assessment.entity.ts';
import { ProposalLine } from './proposal-line.entity.ts';
import { proposalPolicy, type ProposalAct } from './proposal.policy.ts';
import { RecognitionProposal } from './recognition-proposal.entity.ts';

/** A line of a list with its dossier. */
interface ListedDossier {
  line: ProposalLine;
  assessment: Assessment;
}

/** The list that somebody is about to act on: theirs to act on, and locked, so that of two at once the second sees what the first did. */
export async function proposalToAct(
  { em, viewer }: Context,
  proposalId: string,
  act: ProposalAct,
): Promise<RecognitionProposal> {
  const seen = isId(proposalId) ? await em.findOne(RecognitionProposal, { id: proposalId }) : null;
  if (!seen) throw new NotFoundError('recognitionProposal');
  proposalPolicy.authorize(viewer, act, seen);
  // Only now locked: row-level security lets nobody lock what is not theirs to change, and would hide it instead.
  return em.findOneOrFail(
    RecognitionProposal,
    { id: proposalId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}

/** The dossiers of a list in its order, locked. */
export async function dossiersOn({ em }: Context, { id: proposalId }: RecognitionProposal): Promise<ListedDossier[]> {
  const lines = await em.find(ProposalLine, { proposalId }, { orderBy: { position: 'asc' } });
  const found = await em.find(
    Assessment,
    { id: { $in: lines.map(({ assessmentId }) => assessmentId) } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const byId = new Map(found.map((assessment) => [assessment.id, assessment]));
  // A line whose dossier is out of sight would be acted upon blindly: nothing is done then.
  return lines.map((line) => {
    const assessment = byId.get(line.assessmentId);
    if (!assessment) throw new NotFoundError('assessment');
    return { line, assessment };
  });
}
