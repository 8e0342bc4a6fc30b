import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import { MigrationError } from '../database.error.ts';

/** Where MikroORM remembers which migrations ran. */
export const migrationsTable = 'mikro_orm_migrations';

/** The class of one migration; its name orders it and is remembered in the database. */
export type MigrationClass = new (...parameters: ConstructorParameters<typeof Migration>) => Migration;

/** Runs what is missing of one service's migrations, in the order of the list, and names the ones it ran. */
export async function migrate(options: {
  url: string;
  /** Owns what the migrations make. */
  role: string;
  searchPath: string[];
  schema: string;
  migrations: readonly MigrationClass[];
}): Promise<string[]> {
  const orm = await MikroORM.init({
    clientUrl: options.url,
    schema: options.schema,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    pool: { min: 0, max: 2 },
    // MikroORM takes a URL apart and drops its parameters (sslmode and the like), so the driver gets the whole of it.
    driverOptions: {
      connectionString: options.url,
      options: `-c role=${options.role} -c search_path=${options.searchPath.join(',')}`,
    },
    migrations: { tableName: migrationsTable, migrationsList: [...options.migrations], snapshot: false, silent: true },
  });
  try {
    const done = await orm.migrator.up();
    return done.map(({ name }) => name);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationError(`The tables of "${options.schema}" could not be brought up to date: ${reason}`, {
      cause: error,
    });
  } finally {
    await orm.close(true);
  }
}
