import type { MigrationClass, ServiceTables } from '@antoan/database';
import { service as awards } from '@antoan/service-awards';
import { service as directives } from '@antoan/service-directives';
import { service as exemplarModels } from '@antoan/service-exemplar-models';
import { service as identity } from '@antoan/service-identity';
import { service as press } from '@antoan/service-press';
import { service as reports } from '@antoan/service-reports';
import { service as safetyStandard } from '@antoan/service-safety-standard';
import { service as securityForces } from '@antoan/service-security-forces';
import { service as units } from '@antoan/service-units';
import {
  buildFederatedSchema,
  schemaOf,
  startService,
  type RunningService,
  type ServiceConfig,
  type ServiceDefinition,
} from '@antoan/subgraph-kit';

/** What every service is given when it starts in this process. */
export type SharedConfig = ServiceConfig<undefined>;

/** One service of the product: what it needs of the database, and how it starts. */
export interface ServiceEntry extends ServiceTables {
  name: string;
  /** Its federated schema, printed from code; nothing needs to run for it. */
  printSchema(): Promise<string>;
}

/** A service that wants no settings of its own. */
export interface PlainService extends ServiceEntry {
  start(config: SharedConfig): Promise<RunningService>;
}

function entryOf(
  definition: Pick<ServiceDefinition, 'name' | 'migrations' | 'resolvers' | 'references' | 'contributesTo'>,
): ServiceEntry {
  const { name, resolvers, references = {}, contributesTo = [] } = definition;
  return {
    name,
    schema: schemaOf(name),
    migrations: definition.migrations as MigrationClass[],
    printSchema: async () => (await buildFederatedSchema({ resolvers, references, contributesTo })).sdl,
  };
}

/** Signs everybody's tokens, so it starts before the rest. */
export const identityEntry = entryOf(identity);

/** All the others, in the order in which their first data is loaded: units come before whoever refers to them. */
export const plainServices: readonly PlainService[] = [
  units,
  directives,
  safetyStandard,
  securityForces,
  exemplarModels,
  awards,
  reports,
  press,
].map((definition: ServiceDefinition) => ({
  ...entryOf(definition),
  start: (config) => startService(definition, config),
}));

/** Every service of the product. */
export const serviceList: readonly ServiceEntry[] = [identityEntry, ...plainServices];
