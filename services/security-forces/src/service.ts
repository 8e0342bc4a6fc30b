import { auditMigrations } from '@antoan/audit';
import { eventMigrations } from '@antoan/events';
import { defineService } from '@antoan/subgraph-kit';
import { consumeUnitChanged, UnitRef, unitRefMigrations, unitRefPolicy } from '@antoan/unit-ref';
import { GuardForceMigration } from '../migrations/0001-guard-force.migration.ts';
import { ContractorColumn } from '../migrations/0002-contractor.migration.ts';
import { GuardForce } from './guard-force/guard-force.entity.ts';
import { guardForcePolicy } from './guard-force/guard-force.policy.ts';
import { GuardForceResolver } from './guard-force/guard-force.resolver.ts';
import { loadDemonstration } from './load/load-demonstration.ts';
import { Unit } from './unit/unit.entity.ts';
import { UnitResolver } from './unit/unit.resolver.ts';

/** Guard forces, their strength, training and equipment: clause 4 of the directive. */
export const service = defineService({
  name: 'security-forces',
  entities: [GuardForce, UnitRef],
  migrations: [...auditMigrations, ...eventMigrations, ...unitRefMigrations, GuardForceMigration, ContractorColumn],
  resolvers: [GuardForceResolver, UnitResolver],
  references: {
    Unit: ({ id }) => Unit.of(id as string),
    GuardForce: ({ id }, { em }) => em.findOne(GuardForce, { id: id as string }),
  },
  scoped: [
    { entity: GuardForce, policy: guardForcePolicy },
    { entity: UnitRef, policy: unitRefPolicy },
  ],
  load: { demonstration: loadDemonstration },
  subscriptions: () => ({ UnitChanged: consumeUnitChanged({ rows: ['guard_force'] }) }),
});
