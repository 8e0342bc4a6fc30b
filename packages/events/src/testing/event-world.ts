import { fixedClock } from '@antoan/clock';
import { openOrm, withConnection } from '@antoan/database';
import { testDatabase } from '@antoan/database/testing';
import { createLogger } from '@antoan/telemetry';
import { Migration } from '@mikro-orm/migrations';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { EventInput } from '../contract/event-contract.ts';
import { eventMigrations } from '../event.migrations.ts';
import { eventsSettled } from '../events-settled.ts';
import type { Subscriptions } from '../inbox/event-handler.ts';
import { publish } from '../outbox/publish.ts';
import { prepareEvents } from '../prepare-events.ts';
import { grantSubscriptions } from '../subscription/grant-subscriptions.ts';
import type { Subscription } from '../subscription/subscription-table.ts';
import { startEventRunner, type EventRunner } from '../worker/event-runner.ts';

/** A table of the service's own, to see what its handlers did and that it happened once. */
class SeenEvents extends Migration {
  override up(): void {
    this.addSql(
      'create table seen (number bigint generated always as identity, subject_id uuid not null, word text not null)',
    );
  }
}

const schemas = ['units', 'awards', 'reports'];
const log = createLogger({ service: 'test', level: 'silent' });

export const subscriptionsOfTest: readonly Subscription[] = [
  { producer: 'units', subscriber: 'awards', types: ['UnitChanged', 'HeadTenureChanged'] },
  { producer: 'units', subscriber: 'reports', types: ['UnitChanged'] },
];

/** Three services on a real database: units publishes, awards and reports listen. */
export async function createEventWorld(options: { subscriptions?: readonly Subscription[] } = {}) {
  const database = await testDatabase(
    schemas.map((schema) => ({ schema, migrations: [...eventMigrations, SeenEvents] })),
    { fill: { name: 'workers', run: (prepared) => prepareEvents({ ...prepared, schemas, log, subscriptions: [] }) } },
  );
  const grant = (subscriptions: readonly Subscription[]) =>
    withConnection(database.adminUrl, (client) => grantSubscriptions(client, subscriptions));
  await grant(options.subscriptions ?? subscriptionsOfTest);
  const orms = Object.fromEntries(
    await Promise.all(
      schemas.map(
        async (schema) =>
          [schema, await openOrm({ url: database.urlFor(schema), schema, entities: [], poolSize: 3 })] as const,
      ),
    ),
  ) as Record<string, MikroORM>;
  const clock = fixedClock(new Date('2021-11-20T02:00:00Z'));
  const runners: EventRunner[] = [];

  return {
    database,
    orms,
    clock,
    grant,
    async start(service: string, subscriptions: Subscriptions = {}): Promise<EventRunner> {
      const runner = await startEventRunner({
        service,
        url: database.urlFor(service),
        orm: orms[service]!,
        subscriptions,
        clock,
        log,
      });
      runners.push(runner);
      return runner;
    },
    publishUnits: (...units: EventInput<'UnitChanged'>[]) =>
      orms['units']!.em.fork().transactional((em) => publish(em, clock, 'UnitChanged', units)),
    settled: (timeoutMs?: number) => eventsSettled(orms, timeoutMs === undefined ? {} : { timeoutMs }),
    asAdmin: <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
      withConnection(database.adminUrl, async (client) => (await client.query(sql, values)).rows as Row[]),
    /** The words a service has seen of one subject, in the order it saw them. */
    async seenBy(service: string, subjectId: string): Promise<string[]> {
      const rows = await orms[service]!.em.fork().execute<{ word: string }[]>(
        'select word from seen where subject_id = ? order by number',
        [subjectId],
      );
      return rows.map(({ word }) => word);
    },
    async stop() {
      await Promise.all(runners.map((runner) => runner.stop()));
      await Promise.all(Object.values(orms).map((orm) => orm.close()));
      await database.drop();
    },
  };
}
