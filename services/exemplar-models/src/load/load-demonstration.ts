import { demonstrationWorld } from '@antoan/demonstration';
import { insertRows, pathColumnsOf, type Runtime } from '@antoan/subgraph-kit';

/** Loads the models of the demonstration year and their sites. */
export async function loadDemonstration({ transaction }: Runtime): Promise<void> {
  const { models, modelSites, unitOf } = demonstrationWorld();
  await transaction(async (em) => {
    await insertRows(
      em,
      'exemplar_model',
      models.map(({ id, name, topic, description, state, originUnitId }) => ({
        id,
        name,
        topic,
        description,
        state,
        origin_unit_id: originUnitId,
        version: 1,
      })),
    );
    await insertRows(
      em,
      'model_site',
      modelSites.map(({ id, modelId, unitId, state, groupsCount, startedOn }) => ({
        id,
        model_id: modelId,
        unit_id: unitId,
        state,
        groups_count: groupsCount,
        started_on: startedOn,
        version: 1,
        ...pathColumnsOf(unitOf.get(unitId)!),
      })),
    );
  });
}
