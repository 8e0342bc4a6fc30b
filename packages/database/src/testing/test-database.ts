import { randomBytes } from 'node:crypto';
import { withConnection } from '../admin-connection.ts';
import { connectionUrl, databaseNameOf } from '../connection-url.ts';
import { prepareDatabase, type PreparedDatabase, type ServiceTables } from '../preparation/prepare-database.ts';

/** A prepared database that others are copied from; nobody may be connected to it. */
export interface TemplateDatabase {
  name: string;
  prepared: PreparedDatabase;
}

/** A database of one test file, copied from a template in some 50 ms. */
export interface TestDatabase {
  name: string;
  adminUrl: string;
  urlFor(schema: string): string;
  secret(name: string): string;
}

/** Prepares a template; `fill` may put rows in it that every copy then begins with. */
export async function prepareTemplate(options: {
  adminUrl: string;
  services: readonly ServiceTables[];
  secrets?: readonly string[];
  name?: string;
  fill?: (prepared: PreparedDatabase) => Promise<void>;
}): Promise<TemplateDatabase> {
  const name = options.name ?? `antoan_template_${randomBytes(4).toString('hex')}`;
  const prepared = await prepareDatabase({ ...options, adminUrl: connectionUrl(options.adminUrl, { database: name }) });
  await options.fill?.(prepared);
  return { name, prepared };
}

/** Copies the template. The copy's services sign in with the template's roles. */
export async function createTestDatabase(template: TemplateDatabase, name = `${template.name}_${randomBytes(4).toString('hex')}`): Promise<TestDatabase> {
  const { prepared } = template;
  const server = connectionUrl(prepared.adminUrl, { database: 'postgres' });
  await withConnection(server, async (client) => {
    const copy = client.escapeIdentifier(name);
    await client.query(`create database ${copy} template ${client.escapeIdentifier(template.name)} strategy file_copy`);
    // Rights on a database are not copied with it.
    await client.query(`revoke all on database ${copy} from public`);
    await client.query(`grant connect, temporary on database ${copy} to ${client.escapeIdentifier(`${template.name}_services`)}`);
  });
  return {
    name,
    adminUrl: connectionUrl(prepared.adminUrl, { database: name }),
    urlFor: (schema) => connectionUrl(prepared.urlFor(schema), { database: name }),
    secret: (wanted) => prepared.secret(wanted),
  };
}

/** Drops a database made for a test, together with whoever is still connected to it. */
export async function dropTestDatabase(database: { adminUrl: string }): Promise<void> {
  const name = databaseNameOf(database.adminUrl);
  await withConnection(connectionUrl(database.adminUrl, { database: 'postgres' }), (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  );
}
