import type { Client } from 'pg';
import { ensurePresent, withConnection } from '../admin-connection.ts';
import { connectionUrl, databaseNameOf } from '../connection-url.ts';
import { refuseOldServer } from '../check-server.ts';
import { MissingRightsError, neededRights } from '../database.error.ts';
import { migrate, type MigrationClass } from './migrate.ts';
import { rolePrefix, serviceRoles } from './role-names.ts';
import { ensureSecrets } from './secret.ts';
import { closeMigrationsTable, ensureServicesGroup, ensureServiceSchema } from './service-schema.ts';
import { ensureExtensions, ensureSharedSchema } from './shared-schema.ts';

/** One service's part of the database. */
export interface ServiceTables {
  schema: string;
  migrations: readonly MigrationClass[];
}

/** A database that is ready for its services. */
export interface PreparedDatabase {
  adminUrl: string;
  /** The URL with which the service that owns `schema` signs in. */
  urlFor(schema: string): string;
  /** A secret that was asked for by name. */
  secret(name: string): string;
  /** Names of the migrations that ran now; empty when everything was up to date. */
  migrated: string[];
}

/**
 * Brings a database to the state its services need: extensions, roles, schemas, rights, shared functions, tables.
 * Run as often as you like, by several processes at once: they queue.
 */
export async function prepareDatabase(options: {
  adminUrl: string;
  services: readonly ServiceTables[];
  /** Names of secrets to make and keep besides the services' passwords. */
  secrets?: readonly string[];
  log?: (line: string) => void;
}): Promise<PreparedDatabase> {
  const { adminUrl, services, log = () => undefined } = options;
  await ensurePresent(adminUrl);
  return withConnection(adminUrl, async (client) => {
    await refuseOldServer(client);
    await refuseModestUser(client);
    const database = databaseNameOf(adminUrl);
    const prefix = rolePrefix(database);
    // Kept until the connection ends.
    await client.query(`select pg_advisory_lock(hashtext('antoan.prepare'))`);
    await ensureServicesGroup(client, prefix);
    const extensionSchemas = await ensureExtensions(client);
    await ensureSharedSchema(client, prefix, extensionSchemas);
    const secrets = await ensureSecrets(client, [
      ...services.map(({ schema }) => passwordName(schema)),
      ...(options.secrets ?? []),
    ]);
    await client.query(`revoke all on database ${client.escapeIdentifier(database)} from public`);
    const migrated: string[] = [];
    for (const { schema, migrations } of services) {
      await ensureServiceSchema(client, {
        prefix,
        schema,
        password: find(secrets, passwordName(schema)),
        searchPath: extensionSchemas,
      });
      const role = serviceRoles(prefix, schema).owner;
      const done = await migrate({
        url: adminUrl,
        role,
        searchPath: [schema, ...extensionSchemas],
        schema,
        migrations,
      });
      await closeMigrationsTable(client, prefix, schema);
      if (done.length > 0) log(`tables of ${schema}: ${done.length} change(s) made`);
      migrated.push(...done.map((name) => `${schema}/${name}`));
    }
    return {
      adminUrl,
      migrated,
      urlFor: (schema) =>
        connectionUrl(adminUrl, {
          user: serviceRoles(prefix, schema).login,
          password: find(secrets, passwordName(schema)),
        }),
      secret: (name) => find(secrets, name),
    };
  });
}

function passwordName(schema: string): string {
  return `password of ${schema}`;
}

function find(secrets: ReadonlyMap<string, string>, name: string): string {
  const value = secrets.get(name);
  if (value === undefined) throw new RangeError(`"${name}" was not asked for when the database was prepared.`);
  return value;
}

async function refuseModestUser(client: Client): Promise<void> {
  const { rows } = await client.query<{ mayCreateRoles: boolean; mayCreate: boolean }>(`
    select rolsuper or rolcreaterole as "mayCreateRoles",
           has_database_privilege(current_database(), 'create') as "mayCreate"
    from pg_roles where rolname = current_user`);
  const [user] = rows;
  if (user?.mayCreateRoles !== true || !user.mayCreate) {
    throw new MissingRightsError(`DATABASE_URL has too few rights on "${client.database}": ${neededRights}.`);
  }
}
