import { auditMigrations } from '@antoan/audit';
import { eventMigrations } from '@antoan/events';
import { defineService } from '@antoan/subgraph-kit';
import { consumeUnitChanged, UnitRef, unitRefMigrations, unitRefPolicy } from '@antoan/unit-ref';
import { ExemplarModelMigration } from '../migrations/0001-exemplar-model.migration.ts';
import { loadDemonstration } from './load/load-demonstration.ts';
import { ModelSite } from './model-site/model-site.entity.ts';
import { modelSitePolicy } from './model-site/model-site.policy.ts';
import { ModelSiteResolver } from './model-site/model-site.resolver.ts';
import { ExemplarModel } from './model/exemplar-model.entity.ts';
import { exemplarModelNoun } from './model/exemplar-model.policy.ts';
import { ExemplarModelResolver } from './model/exemplar-model.resolver.ts';
import { Unit } from './unit/unit.entity.ts';
import { UnitResolver } from './unit/unit.resolver.ts';

/** Exemplar models, and the sites where units carry them out. */
export const service = defineService({
  name: 'exemplar-models',
  entities: [ExemplarModel, ModelSite, UnitRef],
  migrations: [...auditMigrations, ...eventMigrations, ...unitRefMigrations, ExemplarModelMigration],
  resolvers: [ExemplarModelResolver, ModelSiteResolver, UnitResolver],
  references: {
    Unit: ({ id }) => Unit.of(id as string),
    ExemplarModel: ({ id }, { em }) => em.findOne(ExemplarModel, { id: id as string }),
    ModelSite: ({ id }, { em }) => em.findOne(ModelSite, { id: id as string }),
  },
  scoped: [
    { entity: ModelSite, policy: modelSitePolicy },
    { entity: UnitRef, policy: unitRefPolicy },
  ],
  nouns: [exemplarModelNoun],
  load: { demonstration: loadDemonstration },
  subscriptions: () => ({ UnitChanged: consumeUnitChanged({ rows: ['model_site'] }) }),
});
