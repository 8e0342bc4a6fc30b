import { escapeLiteral, type Client } from 'pg';
import { MissingRightsError } from '../database.error.ts';
import { migrationsTable } from './migrate.ts';
import { serviceRoles, servicesGroup } from './role-names.ts';

/** Makes a role unless it is there. Roles outlive databases, so an older one of the same name is taken over, if it is harmless. */
async function ensureRole(client: Client, name: string, attributes: string): Promise<void> {
  const { rows } = await client.query<{ isPowerful: boolean }>(
    'select rolsuper or rolbypassrls as "isPowerful" from pg_roles where rolname = $1',
    [name],
  );
  if (rows[0]?.isPowerful === true)
    throw new MissingRightsError(
      `The role "${name}" bypasses row-level security: drop it, or give the database another name.`,
    );
  await client.query(`${rows.length === 0 ? 'create' : 'alter'} role ${client.escapeIdentifier(name)} ${attributes}`);
}

/** Makes the group that every service of this database belongs to. */
export async function ensureServicesGroup(client: Client, prefix: string): Promise<void> {
  await ensureRole(client, servicesGroup(prefix), 'nologin');
}

/**
 * Makes the schema of one service, its two roles and what they may do. The login role gets rows and nothing else, by default
 * privileges: a migration that takes a right away again (an append-only table) is not overruled at the next start.
 */
export async function ensureServiceSchema(
  client: Client,
  options: { prefix: string; schema: string; password: string; searchPath: string[] },
): Promise<void> {
  const { prefix, schema } = options;
  const roles = serviceRoles(prefix, schema);
  await ensureRole(client, roles.owner, 'nologin');
  await ensureRole(client, roles.login, `login password ${escapeLiteral(options.password)}`);

  const owner = client.escapeIdentifier(roles.owner);
  const login = client.escapeIdentifier(roles.login);
  const group = client.escapeIdentifier(servicesGroup(prefix));
  const home = client.escapeIdentifier(schema);
  const worker = client.escapeIdentifier(`${schema}_worker`);
  const searchPath = [schema, ...options.searchPath].map((name) => client.escapeIdentifier(name)).join(', ');
  await client.query(`
    grant ${owner}, ${login} to current_user with set true, inherit true;
    -- What the owner defines (a SECURITY DEFINER function) may use the service's own job queue.
    grant ${login} to ${owner} with set false, inherit true;
    grant ${group} to ${login}, ${owner};
    grant connect, temporary on database ${client.escapeIdentifier(client.database ?? '')} to ${group};

    alter role ${login} set search_path = ${searchPath};
    alter role ${login} set idle_in_transaction_session_timeout = '60s';
    alter role ${login} set jit = off;

    create schema if not exists ${home} authorization ${owner};
    grant usage on schema ${home} to ${login};
    alter default privileges for role ${owner} in schema ${home} grant select, insert, update, delete on tables to ${login};
    alter default privileges for role ${owner} in schema ${home} grant usage, select on sequences to ${login};
    -- Functions are closed to other services unless one is opened on purpose (the delivery of events).
    alter default privileges for role ${owner} revoke execute on functions from public;
    alter default privileges for role ${owner} in schema ${home} grant execute on functions to ${login};

    create schema if not exists ${worker} authorization ${login};
    -- graphile-worker would make its schema itself, for which it would need CREATE on the whole database.
    create table if not exists ${worker}.migrations (
      id int primary key, ts timestamptz not null default now(), breaking boolean not null default false
    );
    alter table ${worker}.migrations owner to ${login};
  `);
}

/** Takes from the service what default privileges gave it on the list of migrations: a row deleted there would run one again. */
export async function closeMigrationsTable(client: Client, prefix: string, schema: string): Promise<void> {
  const login = client.escapeIdentifier(serviceRoles(prefix, schema).login);
  await client.query(
    `revoke insert, update, delete on ${client.escapeIdentifier(schema)}.${migrationsTable} from ${login}`,
  );
}
