import { actsFor, definePolicy, type UnitPaths } from '@antoan/policy';
import { assessmentReaders, deciders, proposers } from '../assessment/assessment.policy.ts';
import { throughLines } from '../document/through-lines.policy.ts';
import type { RecognitionProposal } from './recognition-proposal.entity.ts';

/** Lines are read like the dossiers they speak of. */
export const proposalLinePolicy = definePolicy<UnitPaths>('assessment', { readers: assessmentReaders });

/** What people do with a list that exists. */
export type ProposalAct = 'decide' | 'withdraw';

/** A list is read by the police who wrote it, the authority it is for, and whoever may read a line of it; never more of it than those lines. */
export const proposalPolicy = throughLines(
  definePolicy<RecognitionProposal, ProposalAct>('proposal', {
    readers: ['AREA_POLICE', 'PV05_OFFICER', 'PV05_HEAD', 'DISTRICT_CHAIR', 'PROVINCIAL_CHAIR', 'AUDITOR'],
    acts: {
      decide: (viewer, { authorityUnitId }) => actsFor(viewer, authorityUnitId, deciders),
      withdraw: (viewer, { unitId }) => actsFor(viewer, unitId, proposers),
    },
  }),
  {
    line: 'proposal_line',
    of: 'proposal_id',
    linePolicy: proposalLinePolicy,
    bodies: ['unit_id', 'authority_unit_id'],
  },
);
