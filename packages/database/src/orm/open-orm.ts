import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { connectionBudget } from '../connection-budget.ts';

/** Opens the object-relational mapper of one service, bound to its own schema and signed in as its own role. */
export async function openOrm(options: {
  url: string;
  schema: string;
  entities: NonNullable<Options['entities']>;
  poolSize?: number;
  /** Extra MikroORM settings: filters, logger, naming. */
  settings?: Options;
}): Promise<MikroORM> {
  return MikroORM.init({
    forceUtcTimezone: true,
    validateRequired: true,
    allowGlobalContext: false,
    ensureDatabase: false,
    ...options.settings,
    clientUrl: options.url,
    schema: options.schema,
    entities: options.entities,
    discovery: { warnWhenNoEntities: false, ...options.settings?.discovery },
    pool: { min: 0, max: options.poolSize ?? connectionBudget.requestsPerService, idleTimeoutMillis: 30_000 },
    driverOptions: {
      connectionString: options.url,
      application_name: `antoan ${options.schema}`,
      connectionTimeoutMillis: 10_000,
    },
  });
}
