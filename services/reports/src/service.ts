import { auditMigrations } from '@antoan/audit';
import { eventMigrations } from '@antoan/events';
import { defineService } from '@antoan/subgraph-kit';
import { UnitRef, unitRefMigrations, unitRefPolicy } from '@antoan/unit-ref';
import { ReportMigration } from '../migrations/0001-report.migration.ts';
import { loadDemonstration } from './load/load-demonstration.ts';
import { loadRegime } from './load/load-regime.ts';
import { ReportPeriodResolver } from './regime/report-period.resolver.ts';
import { ReportPeriod, ReportRegime } from './regime/report-regime.entity.ts';
import { consumeUnitChangedAndEnds } from './reorganisation/consume-ended-units.ts';
import { Reorganisation } from './reorganisation/reorganisation.payloads.ts';
import { ReorganisationResolver } from './reorganisation/reorganisation.resolver.ts';
import { Report } from './report/report.entity.ts';
import { reportPolicy } from './report/report.policy.ts';
import { ReportResolver } from './report/report.resolver.ts';
import { Unit } from './unit/unit.entity.ts';
import { UnitResolver } from './unit/unit.resolver.ts';

/** Who owes which report, what was reported, who received it: clause 7 of the directive. */
export const service = defineService({
  name: 'reports',
  entities: [ReportRegime, ReportPeriod, Report, UnitRef],
  migrations: [...auditMigrations, ...eventMigrations, ...unitRefMigrations, ReportMigration],
  resolvers: [ReportResolver, ReportPeriodResolver, UnitResolver, ReorganisationResolver],
  contributesTo: [Reorganisation],
  references: {
    Unit: ({ id }) => Unit.of(id as string),
    Reorganisation: (plan) => Object.assign(new Reorganisation(), plan),
    Report: ({ id }, { em }) => em.findOne(Report, { id: id as string }, { populate: ['period'] }),
  },
  scoped: [
    { entity: Report, policy: reportPolicy },
    { entity: UnitRef, policy: unitRefPolicy },
  ],
  load: { base: loadRegime, demonstration: loadDemonstration },
  subscriptions: () => ({ UnitChanged: consumeUnitChangedAndEnds }),
});
