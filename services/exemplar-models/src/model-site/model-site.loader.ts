import type { Context } from '@antoan/subgraph-kit';
import { ModelSite } from './model-site.entity.ts';

/** The visible sites of a unit, oldest first; one read for all units of an operation. */
export function sitesOfUnit(unitId: string, { em, loader }: Context): Promise<ModelSite[]> {
  return loader<string, ModelSite[]>('sitesOfUnit', async (unitIds) => {
    const found = await em.find(
      ModelSite,
      { unitId: { $in: [...unitIds] } },
      { orderBy: { startedOn: 'asc', id: 'asc' } },
    );
    const byUnit = Map.groupBy(found, (site) => site.unitId);
    return unitIds.map((id) => byUnit.get(id) ?? []);
  }).load(unitId);
}

/** The visible sites of a model, oldest first. */
export function sitesOfModel(modelId: string, { em, loader }: Context): Promise<ModelSite[]> {
  return loader<string, ModelSite[]>('sitesOfModel', async (modelIds) => {
    const found = await em.find(
      ModelSite,
      { modelId: { $in: [...modelIds] } },
      { orderBy: { startedOn: 'asc', id: 'asc' } },
    );
    const byModel = Map.groupBy(found, (site) => site.modelId);
    return modelIds.map((id) => byModel.get(id) ?? []);
  }).load(modelId);
}

/** Sites at work and their groups (I-27). */
export function countSites(sites: readonly ModelSite[]): { sites: number; groups: number } {
  const atWork = sites.filter((site) => site.isAtWork);
  return { sites: atWork.length, groups: atWork.reduce((total, site) => total + site.groupsCount, 0) };
}
