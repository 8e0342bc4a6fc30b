import { withConnection } from '../admin-connection.ts';
import { connectionUrl, databaseNameOf } from '../connection-url.ts';
import { serviceRoles, servicesGroup } from '../preparation/role-names.ts';
import { readSetting, saveSetting } from '../preparation/setting.ts';
import { prepareDatabase, type PreparedDatabase, type ServiceTables } from '../preparation/prepare-database.ts';

/** A prepared database that others are copied from; nobody may stay connected to it. */
export interface TemplateDatabase {
  name: string;
  schemas: string[];
  prepared: PreparedDatabase;
}

/** A database of one test file, copied from a template in some 50 ms. */
export interface TestDatabase {
  name: string;
  /** Signs in as the administrator and sees every row, which one without superuser rights does by its scopes alone. */
  adminUrl: string;
  /** Signs in as the service that owns the schema. */
  urlFor(schema: string): string;
  secret(name: string): string;
  drop(): Promise<void>;
}

/** Prepares a template; `fill` may, once, put rows in it that every copy then begins with. */
export async function prepareTemplate(options: {
  /** Any database of the server. */
  adminUrl: string;
  name: string;
  services: readonly ServiceTables[];
  secrets?: readonly string[];
  fill?: (prepared: PreparedDatabase) => Promise<void>;
}): Promise<TemplateDatabase> {
  const { name, services } = options;
  const prepared = await prepareDatabase({ ...options, adminUrl: connectionUrl(options.adminUrl, { database: name }) });
  if (options.fill !== undefined && (await readSetting(prepared.adminUrl, 'templateFilled')) !== true) {
    await options.fill(prepared);
    await saveSetting(prepared.adminUrl, 'templateFilled', true);
  }
  return { name, schemas: services.map(({ schema }) => schema), prepared };
}

/** Copies the template. The copy's services sign in with the template's roles. */
export async function createTestDatabase(template: TemplateDatabase, name: string): Promise<TestDatabase> {
  const { prepared } = template;
  await withConnection(connectionUrl(prepared.adminUrl, { database: 'postgres' }), async (client) => {
    const copy = client.escapeIdentifier(name);
    await client.query(`create database ${copy} template ${client.escapeIdentifier(template.name)} strategy file_copy`);
    // Rights on a database are not copied with it.
    await client.query(`revoke all on database ${copy} from public`);
    await client.query(
      `grant connect, temporary on database ${copy} to ${client.escapeIdentifier(servicesGroup(template.name))}`,
    );
  });
  const adminUrl = connectionUrl(prepared.adminUrl, { database: name });
  return {
    name,
    adminUrl: seeingAll(adminUrl),
    urlFor: (schema) => connectionUrl(prepared.urlFor(schema), { database: name }),
    secret: (wanted) => prepared.secret(wanted),
    drop: () => dropTestDatabase(adminUrl),
  };
}

function seeingAll(adminUrl: string): string {
  const url = new URL(adminUrl);
  url.searchParams.set('options', `-c antoan.scopes=${JSON.stringify({ '*': 'ALL' })}`);
  return url.toString();
}

/** Drops a database together with whoever is still connected to it. */
export async function dropTestDatabase(url: string): Promise<void> {
  await withConnection(connectionUrl(url, { database: 'postgres' }), (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(databaseNameOf(url))} with (force)`),
  );
}

/** Drops a template and the roles that were made for it; its copies must be gone. */
export async function dropTemplate({ name, schemas, prepared }: TemplateDatabase): Promise<void> {
  await dropTestDatabase(prepared.adminUrl);
  const roles = [servicesGroup(name), ...schemas.flatMap((schema) => Object.values(serviceRoles(name, schema)))];
  await withConnection(connectionUrl(prepared.adminUrl, { database: 'postgres' }), async (client) => {
    for (const role of roles) await client.query(`drop role if exists ${client.escapeIdentifier(role)}`);
  });
}
