import type { LawChangeDoor } from '@antoan/law-change';
import { seeingEverything } from '@antoan/subgraph-kit';
import { checkAwardKind } from '../award-kind-change/check-award-kind.ts';
import { putAwardKind } from '../award-kind-change/put-award-kind.ts';
import { checkGatePolicy } from '../gate-policy/check-gate-policy.ts';
import { putGatePolicy } from '../gate-policy/put-gate-policy.ts';
import { AwardLawChange, type AwardLawNoun } from './award-law-change.entity.ts';
import type { WorkOfNoun } from './work-of-noun.ts';

const works: Record<`${AwardLawNoun}.${'PUT' | 'CHECK'}`, WorkOfNoun> = {
  'AWARD_KIND.PUT': putAwardKind,
  'AWARD_KIND.CHECK': checkAwardKind,
  'GATE_POLICY.PUT': putGatePolicy,
  'GATE_POLICY.CHECK': checkGatePolicy,
};

/** What a change does, by its noun and act. */
export function workOf({ noun, act }: AwardLawChange): WorkOfNoun {
  return works[`${noun}.${act}`];
}

/** Changes of the awards' law data. A curator has no nominations to read, and the change reaches all of them. */
export const awardLawDoor: LawChangeDoor<AwardLawChange> = {
  entity: AwardLawChange,
  problemsOf: (context, change) => seeingEverything(context, () => workOf(change).problemsOf(context, change)),
  previewOf: (context, change) => seeingEverything(context, () => workOf(change).previewOf(context, change)),
  putInForce: (context, change) => seeingEverything(context, () => workOf(change).putInForce(context, change)),
};
