import { problem, type Problem } from '@antoan/app-error';
import type { ProposalState } from './proposal-state.enum.ts';
import type { RecognitionProposal } from './recognition-proposal.entity.ts';

const codes: Record<ProposalState, string | null> = {
  PROPOSED: null,
  DECIDED: 'recognitionProposal.state.alreadyDecided',
  WITHDRAWN: 'recognitionProposal.state.withdrawn',
  LAPSED: 'recognitionProposal.state.lapsed',
};

/** Why nothing can be done with a list any more: what became of it, in the words of the code. */
export function problemsOfProposalState({ state }: RecognitionProposal): Problem[] {
  const code = codes[state];
  return code === null ? [] : [problem(code)];
}
