import { auditMigrations } from '@antoan/audit';
import { eventMigrations } from '@antoan/events';
import { filesOf, storedFileMigrations } from '@antoan/files';
import { defineService } from '@antoan/subgraph-kit';
import { UnitMigration } from '../migrations/0001-unit.migration.ts';
import { UnitVersionMigration } from '../migrations/0002-unit-version.migration.ts';
import { RegulationMigration } from '../migrations/0003-regulation.migration.ts';
import { UnitEditingMigration } from '../migrations/0004-unit-editing.migration.ts';
import { ReorganisationMigration } from '../migrations/0005-reorganisation.migration.ts';
import { SearchMigration } from '../migrations/0006-search.migration.ts';
import { UnitImportMigration } from '../migrations/0007-unit-import.migration.ts';
import { TerritoryLawMigration } from '../migrations/0008-territory-law.migration.ts';
import { ResidentialAreaMigration } from '../migrations/0010-residential-area.migration.ts';
import { BranchMigration } from '../migrations/0011-branch.migration.ts';
import { ChecksBySetsMigration } from '../migrations/0012-checks-by-sets.migration.ts';
import { HeadTenure } from './head-tenure/head-tenure.entity.ts';
import { HeadTenureResolver } from './head-tenure/head-tenure.resolver.ts';
import { loadDemonstration } from './load/load-demonstration.ts';
import { loadTerritory } from './load/load-territory.ts';
import { PlaceBoardResolver } from './place-board/place-board.resolver.ts';
import { regulationFiles } from './regulation/regulation-files.ts';
import { Regulation } from './regulation/regulation.entity.ts';
import { regulationOf } from './regulation/regulation.loader.ts';
import { regulationPolicy } from './regulation/regulation.policy.ts';
import { RegulationResolver, UnitRegulationsResolver } from './regulation/regulation.resolver.ts';
import { PreviewResolver } from './reorganisation/preview.resolver.ts';
import { Reorganisation } from './reorganisation/reorganisation.entity.ts';
import { reorganisationNoun } from './reorganisation/reorganisation.policy.ts';
import { reorganisationOf, ReorganisationResolver } from './reorganisation/reorganisation.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { consumeStandingChanged } from './standing/consume-standing-changed.ts';
import { UnitStanding } from './standing/unit-standing.entity.ts';
import { UnitBoardResolver } from './unit-board/unit-board.resolver.ts';
import { openImportDesk } from './unit-import/import-desk.ts';
import { ownImport } from './unit-import/unit-import.commands.ts';
import { UnitImport } from './unit-import/unit-import.entity.ts';
import { unitImportFiles } from './unit-import/unit-import-files.ts';
import { unitImportPolicy } from './unit-import/unit-import.policy.ts';
import { UnitImportResolver } from './unit-import/unit-import.resolver.ts';
import { UnitListResolver } from './unit-list/unit-list.resolver.ts';
import { UnitEditingResolver } from './unit-editing/unit-editing.resolver.ts';
import { Unit } from './unit/unit.entity.ts';
import { unitOf } from './unit/unit.loader.ts';
import { standingPolicy, unitPolicy } from './unit/unit.policy.ts';
import { UnitResolver } from './unit/unit.resolver.ts';
import { advanceUnits } from './version/record-versions.ts';
import { LineageResolver, UnitStoryResolver, UnitVersionResolver } from './version/unit-version.resolver.ts';

/** Organisations and territory, where they stand in four hierarchies, and who headed them. */
export const service = defineService({
  name: 'units',
  entities: [Unit, HeadTenure, UnitStanding, Regulation, Reorganisation, UnitImport],
  migrations: [
    ...auditMigrations,
    ...eventMigrations,
    UnitMigration,
    UnitVersionMigration,
    ...storedFileMigrations,
    RegulationMigration,
    UnitEditingMigration,
    ReorganisationMigration,
    SearchMigration,
    UnitImportMigration,
    TerritoryLawMigration,
    ResidentialAreaMigration,
    BranchMigration,
    ChecksBySetsMigration,
  ],
  resolvers: [
    UnitResolver,
    UnitListResolver,
    UnitBoardResolver,
    UnitStoryResolver,
    UnitVersionResolver,
    LineageResolver,
    UnitEditingResolver,
    HeadTenureResolver,
    RegulationResolver,
    UnitRegulationsResolver,
    SearchResolver,
    PlaceBoardResolver,
    ReorganisationResolver,
    PreviewResolver,
    UnitImportResolver,
  ],
  references: {
    Unit: ({ id }, context) => unitOf(id as string, context),
    Regulation: ({ id }, context) => regulationOf(id as string, context),
    Reorganisation: ({ id }, context) => reorganisationOf(id as string, context),
    UnitImport: ({ id }, context) => ownImport(id as string, context),
  },
  nouns: [reorganisationNoun],
  scoped: [
    { entity: Unit, policy: unitPolicy },
    { entity: HeadTenure, policy: unitPolicy },
    { entity: UnitStanding, policy: standingPolicy },
    { entity: Regulation, policy: regulationPolicy },
    { entity: UnitImport, policy: unitImportPolicy },
  ],
  subscriptions: () => ({ StandingChanged: consumeStandingChanged }),
  tasks: ({ transaction, clock }) => ({ advance_units: () => transaction((em) => advanceUnits(em, clock)) }),
  hourly: ['advance_units'],
  files: filesOf({ regulation: regulationFiles, unitImport: unitImportFiles }, openImportDesk),
  load: { base: loadTerritory, demonstration: loadDemonstration },
});
