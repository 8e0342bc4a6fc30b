import { actsFor, definePolicy } from '@antoan/policy';
import { deciders } from '../assessment/assessment.policy.ts';
import { throughLines } from '../document/through-lines.policy.ts';
import { standingPolicy } from '../standing/standing.policy.ts';
import type { RecognitionDecision } from './recognition-decision.entity.ts';

/** A decision is read by its authority and by whoever may read the standing of a unit in it; never more of it than those lines. */
export const decisionPolicy = throughLines(
  definePolicy<RecognitionDecision, 'amend' | 'offer'>('decision', {
    readers: ['AREA_POLICE', 'PV05_OFFICER', 'PV05_HEAD', 'DISTRICT_CHAIR', 'PROVINCIAL_CHAIR', 'AUDITOR'],
    acts: {
      amend: (viewer, { unitId }) => actsFor(viewer, unitId, deciders),
      // Offering turns the data owner's key of the two-key clearance: the head of PV05, for every decision in the province.
      offer: (viewer) => viewer.grants.some(({ role }) => role === 'PV05_HEAD'),
    },
  }),
  { line: 'recognition_line', of: 'decision_id', linePolicy: standingPolicy, bodies: ['unit_id'] },
);
