import type { LawChangeDoor } from '@antoan/law-change';
import { checkCriteria } from '../criteria-change/check-criteria.ts';
import { putCriteria } from '../criteria-change/put-criteria.ts';
import { seeingEverything } from '@antoan/subgraph-kit';
import { putWindow } from '../window-change/put-window.ts';
import { StandardLawChange, type StandardLawNoun } from './standard-law-change.entity.ts';
import type { WorkOfNoun } from './work-of-noun.ts';

type Deed = `${StandardLawNoun.CRITERIA_SET}.${'PUT' | 'CHECK'}` | `${StandardLawNoun.YEAR_WINDOW}.PUT`;

const works: Record<Deed, WorkOfNoun> = {
  'CRITERIA_SET.PUT': putCriteria,
  'CRITERIA_SET.CHECK': checkCriteria,
  'YEAR_WINDOW.PUT': putWindow,
};

/** What a change does, by its noun and act. */
export function workOf({ noun, act }: StandardLawChange): WorkOfNoun {
  return works[`${noun}.${act}` as Deed];
}

/** Changes of the standard's law data. A curator has no dossiers to read, and the change reaches all of them. */
export const standardLawDoor: LawChangeDoor<StandardLawChange> = {
  entity: StandardLawChange,
  problemsOf: (context, change) => seeingEverything(context, () => workOf(change).problemsOf(context, change)),
  previewOf: (context, change) => seeingEverything(context, () => workOf(change).previewOf(context, change)),
  putInForce: (context, change) => seeingEverything(context, () => workOf(change).putInForce(context, change)),
};
