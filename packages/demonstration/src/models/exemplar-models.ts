import { derivedId } from '@antoan/ids';
import { addDays } from '../chance/calendar-day.ts';
import type { Chance } from '../chance/chance.ts';
import type { InventedUnit } from '../units/invented-unit.ts';
import { modelList, type ModelState } from './model-list.ts';

/** States of a site, as in the API. */
export type SiteState = 'PLANNED' | 'ACTIVE' | 'UNDER_REVIEW' | 'EFFECTIVE' | 'INEFFECTIVE' | 'CLOSED';

/** A model units may copy. */
export interface ExemplarModelRecord {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly description: string;
  readonly state: ModelState;
  /** The unit it began in; null where nobody has begun. */
  readonly originUnitId: string | null;
}

/** A unit that practises a model. */
export interface ModelSiteRecord {
  readonly id: string;
  readonly modelId: string;
  readonly unitId: string;
  readonly state: SiteState;
  readonly groupsCount: number;
  readonly startedOn: string;
}

const RUNNING: readonly SiteState[] = [
  'ACTIVE',
  'ACTIVE',
  'EFFECTIVE',
  'EFFECTIVE',
  'EFFECTIVE',
  'UNDER_REVIEW',
  'PLANNED',
];

/** The models with their sites, spread over the units they suit; a unit practises a model once. */
export function exemplarModels(
  units: readonly InventedUnit[],
  chance: Chance,
): { models: ExemplarModelRecord[]; sites: ModelSiteRecord[] } {
  const models: ExemplarModelRecord[] = [];
  const sites: ModelSiteRecord[] = [];
  for (const entry of modelList) {
    const modelId = derivedId('model', entry.key);
    const suited = units.filter(
      ({ draft }) => entry.kinds.some((kind) => kind === draft.kind) && draft.sizeClass !== 'MICRO',
    );
    const chosen = chance.shuffled(suited).slice(0, entry.sites);
    models.push({
      id: modelId,
      name: entry.name,
      topic: entry.topic,
      description: entry.description,
      state: entry.state,
      originUnitId: chosen[0]?.draft.id ?? null,
    });
    for (const { draft } of chosen)
      sites.push({
        id: derivedId('model-site', entry.key, draft.id),
        modelId,
        unitId: draft.id,
        state: entry.state === 'SUSPENDED' ? 'CLOSED' : chance.pick(RUNNING),
        groupsCount: chance.between(1, 5),
        startedOn: addDays('2018-03-01', chance.between(0, 1200)),
      });
  }
  return { models, sites };
}
