import type { ClientBase } from 'pg';
import type { Subscription } from './subscription-table.ts';

interface ServiceRoles {
  owner: string;
  login: string;
}

/** Whether a schema is a service's that takes events; asked of the catalogue, which whoever may not enter the schema reads too. */
const hasInbox = (schema: string): string =>
  `exists (select from pg_class where relnamespace = ${schema}.oid and relname = 'inbox_producer')`;

/** The owner of a service's schema owns its tables; the owner of its worker's schema is what the service signs in as. */
async function rolesOf(client: ClientBase, schema: string): Promise<ServiceRoles | undefined> {
  const { rows } = await client.query<ServiceRoles>(
    `select pg_get_userbyid(home.nspowner) as owner, pg_get_userbyid(worker.nspowner) as login
     from pg_namespace as home join pg_namespace as worker on worker.nspname = home.nspname || '_worker'
     where home.nspname = $1 and ${hasInbox('home')}`,
    [schema],
  );
  return rows[0];
}

/**
 * Writes down who may hand events to whom, and gives exactly these rights: a producer may call the subscriber's
 * `receive_events`, a subscriber the producer's `replay_events`, nobody anything else. Run by the administrator after
 * the migrations; a subscriber that is new to an event type is given all that were ever published of it.
 */
export async function grantSubscriptions(client: ClientBase, subscriptions: readonly Subscription[]): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`select pg_advisory_xact_lock(hashtext('antoan.subscriptions'))`);
    for (const { producer, subscriber, types } of subscriptions) {
      const [from, to] = [await rolesOf(client, producer), await rolesOf(client, subscriber)];
      // A part of the product may be prepared alone, for instance in a test of one service.
      if (!from || !to) continue;
      await asRole(
        client,
        to.owner,
        `
        insert into inbox_producer (producer, login, types) values ($1, $2, $3)
        on conflict (producer) do update set login = excluded.login, types = excluded.types`,
        subscriber,
        [producer, from.login, types],
      );
      await grant(client, subscriber, 'receive_events(text, jsonb)', to.owner, from.login);
      await asRole(
        client,
        from.owner,
        `
        insert into outbox_subscriber (subscriber, login, types, behind_from) values ($1, $2, $3, 0)
        on conflict (subscriber) do update set login = excluded.login, types = excluded.types,
          behind_from = case when outbox_subscriber.types @> excluded.types then outbox_subscriber.behind_from else 0 end`,
        producer,
        [subscriber, to.login, types],
      );
      await grant(client, producer, 'replay_events(timestamptz)', from.owner, to.login);
    }
    await forgetOthers(client, subscriptions);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Ends what an earlier table of subscriptions allowed and this one does not: both functions ask these rows first. */
async function forgetOthers(client: ClientBase, subscriptions: readonly Subscription[]): Promise<void> {
  const { rows: schemas } = await client.query<{ schema: string }>(
    `select nspname as schema from pg_namespace as home where ${hasInbox('home')}`,
  );
  for (const { schema } of schemas) {
    const roles = await rolesOf(client, schema);
    if (!roles) continue;
    const producers = subscriptions.filter(({ subscriber }) => subscriber === schema).map(({ producer }) => producer);
    const subscribers = subscriptions.filter(({ producer }) => producer === schema).map(({ subscriber }) => subscriber);
    await asRole(client, roles.owner, 'delete from inbox_producer where producer <> all($1)', schema, [producers]);
    await asRole(client, roles.owner, 'delete from outbox_subscriber where subscriber <> all($1)', schema, [
      subscribers,
    ]);
  }
}

/** Runs one statement as the owner of the tables, who alone is sure to have the right. */
async function asRole(client: ClientBase, role: string, sql: string, schema: string, values: unknown[]): Promise<void> {
  await client.query(
    `set local role ${client.escapeIdentifier(role)}; set local search_path = ${client.escapeIdentifier(schema)}, pg_temp`,
  );
  await client.query(sql, values);
  await client.query('reset role; reset search_path');
}

async function grant(
  client: ClientBase,
  schema: string,
  signature: string,
  owner: string,
  login: string,
): Promise<void> {
  const [home, reader] = [client.escapeIdentifier(schema), client.escapeIdentifier(login)];
  await client.query(`set local role ${client.escapeIdentifier(owner)}`);
  await client.query(
    `grant usage on schema ${home} to ${reader}; grant execute on function ${home}.${signature} to ${reader}`,
  );
  await client.query('reset role');
}
