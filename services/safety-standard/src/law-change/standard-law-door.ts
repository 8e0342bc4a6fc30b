import type { LawChangeDoor } from '@antoan/law-change';
import { checkCriteria } from '../criteria-change/check-criteria.ts';
import { putCriteria } from '../criteria-change/put-criteria.ts';
import { seeingEverything } from '@antoan/subgraph-kit';
import { StandardLawChange, type StandardLawNoun } from './standard-law-change.entity.ts';
import type { WorkOfNoun } from './work-of-noun.ts';

const works: Record<`${StandardLawNoun}.${'PUT' | 'CHECK'}`, WorkOfNoun> = {
  'CRITERIA_SET.PUT': putCriteria,
  'CRITERIA_SET.CHECK': checkCriteria,
};

/** What a change does, by its noun and act. */
export function workOf({ noun, act }: StandardLawChange): WorkOfNoun {
  return works[`${noun}.${act}`];
}

/** Changes of the standard's law data. A curator has no dossiers to read, and the change reaches all of them. */
export const standardLawDoor: LawChangeDoor<StandardLawChange> = {
  entity: StandardLawChange,
  problemsOf: (context, change) => seeingEverything(context, () => workOf(change).problemsOf(context, change)),
  previewOf: (context, change) => seeingEverything(context, () => workOf(change).previewOf(context, change)),
  putInForce: (context, change) => seeingEverything(context, () => workOf(change).putInForce(context, change)),
};
