import { actsFor, definePolicy } from '@antoan/policy';
import { assessmentReaders, deciders } from '../assessment/assessment.policy.ts';
import type { RecognitionContest } from './recognition-contest.entity.ts';

/** Read like the dossier it speaks of; answered by the authority that decided, never by the unit itself (I-13). */
export const contestPolicy = definePolicy<RecognitionContest, 'answer'>('assessment', {
  readers: assessmentReaders,
  acts: {
    answer: (viewer, { unitId, authorityUnitId }) =>
      authorityUnitId !== unitId && actsFor(viewer, authorityUnitId, deciders),
  },
});
