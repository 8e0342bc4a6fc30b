import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import { MigrationError } from '../database.error.ts';

/** The class of one migration; its name orders it and is remembered in the database. */
export type MigrationClass = new (...parameters: ConstructorParameters<typeof Migration>) => Migration;

/** Runs what is missing of one service's migrations, in the order of the list, and names the ones it ran. */
export async function migrate(options: { url: string; schema: string; migrations: readonly MigrationClass[] }): Promise<string[]> {
  const orm = await MikroORM.init({
    clientUrl: options.url,
    schema: options.schema,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    pool: { min: 0, max: 2 },
    migrations: { migrationsList: [...options.migrations], snapshot: false, silent: true },
  });
  try {
    const done = await orm.migrator.up();
    return done.map(({ name }) => name);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationError(`The tables of "${options.schema}" could not be brought up to date: ${reason}`, { cause: error });
  } finally {
    await orm.close(true);
  }
}
