import { systemClock } from '@antoan/clock';
import { openOrm, withConnection, type PreparedDatabase } from '@antoan/database';
import { testDatabase } from '@antoan/database/testing';
import { eventMigrations, prepareWorker, startEventRunner } from '@antoan/events';
import { newId } from '@antoan/ids';
import { createLogger } from '@antoan/telemetry';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AuditEvent } from './audit-event.entity.ts';
import { auditMigrations } from './audit.migration.ts';
import { recordAudit, type AuditRecord } from './record-audit.ts';
import { sealAudit } from './seal-audit.ts';
import { verifyAudit } from './verify-audit.ts';

const schema = 'awards';
const log = createLogger({ service: schema, level: 'silent' });
const clock = systemClock();
let database: Awaited<ReturnType<typeof testDatabase>>;
let orm: MikroORM;

beforeEach(async () => {
  database = await testDatabase([{ schema, migrations: [...auditMigrations, ...eventMigrations] }], {
    fill: {
      name: 'workers',
      run: (prepared: PreparedDatabase) => prepareWorker({ url: prepared.urlFor(schema), schema, log }),
    },
  });
  orm = await openOrm({ url: database.urlFor(schema), schema, entities: [AuditEvent], poolSize: 4 });
});
afterEach(async () => {
  await orm.close();
  await database.drop();
});

function act(change: Partial<AuditRecord> = {}): AuditRecord {
  return {
    at: new Date('2021-11-20T02:00:00.123Z'),
    actorId: newId(),
    actorRole: 'PV05_OFFICER',
    bodyUnitId: newId(),
    act: 'appraise',
    noun: 'assessment',
    nounId: newId(),
    unitId: newId(),
    detail: { result: 'MET', criteria: 8, sizes: ['b', 'a'], note: 'Đạt "chuẩn" ở \\ mức ?' },
    requestId: 'request-0001',
    ...change,
  };
}

const record = (...acts: AuditRecord[]) =>
  orm.em.fork().transactional(async (em) => {
    for (const one of acts) await recordAudit(em, one);
  });
const seal = () => sealAudit({ orm, clock, log });
const startRunner = () =>
  startEventRunner({
    service: schema,
    url: database.urlFor(schema),
    orm,
    subscriptions: {},
    clock,
    log,
    tasks: { seal_audit: sealAudit },
  });
const verify = () => withConnection(database.adminUrl, (client) => verifyAudit(client, schema));

/** What only the owner of the tables could do: triggers and foreign keys are off. */
const tamper = (sql: string) =>
  withConnection(database.adminUrl, async (client) => {
    await client.query(`
      set search_path = ${schema}, public;
      alter table audit_event disable trigger user;
      alter table audit_seal disable trigger user;
      alter table audit_seal drop constraint if exists audit_seal_event_id_fkey;
      ${sql}`);
  });

async function sealedTrail(length: number): Promise<AuditEvent[]> {
  await record(...Array.from({ length }, () => act()));
  await seal();
  return orm.em.fork().find(AuditEvent, {}, { orderBy: { id: 'asc' } });
}

test('an act and its record are kept together or not at all', async () => {
  await expect(
    orm.em.fork().transactional(async (em) => {
      await recordAudit(em, act());
      throw new Error('the act failed');
    }),
  ).rejects.toThrow('the act failed');
  expect(await orm.em.fork().count(AuditEvent)).toBe(0);
  await expect(recordAudit(orm.em.fork(), act())).rejects.toThrow('outside a transaction');
});

test('a record is sealed right after the commit, without anybody asking', async () => {
  const runner = await startRunner();
  await record(act());
  await expect.poll(async () => (await verify()).sealed, { timeout: 1_000, interval: 20 }).toBe(1);
  await runner.stop();
});

test('a thousand records by many writers at once make one unbroken chain', async () => {
  await Promise.all(Array.from({ length: 20 }, () => record(...Array.from({ length: 50 }, () => act()))));
  await Promise.all([seal(), seal(), seal()]);
  expect(await verify()).toMatchObject({ sealed: 1000, firstBroken: null });
});

test('two writers do not wait for each other', async () => {
  const runner = await startRunner();
  const first = orm.em.fork();
  await first.begin();
  await recordAudit(first, act());
  await record(act());
  await first.commit();
  await seal();
  expect(await verify()).toMatchObject({ sealed: 2, firstBroken: null });
  await runner.stop();
});

test('the service itself can neither change nor remove what it recorded, nor forge a seal', async () => {
  await sealedTrail(2);
  const em = orm.em.fork();
  for (const sql of [
    `update audit_event set act = 'x'`,
    'delete from audit_event',
    'truncate audit_event',
    `update audit_seal set hash = 'x'`,
    'delete from audit_seal',
  ]) {
    await expect(em.execute(sql)).rejects.toThrow('permission denied');
  }
  await expect(em.execute(`insert into audit_seal select 9, id, 'x', 'y' from audit_event limit 1`)).rejects.toThrow(
    'does not join the chain',
  );
});

test('not even the owner of the tables changes the trail while its triggers stand', async () => {
  await sealedTrail(1);
  for (const sql of [
    `update awards.audit_event set act = 'x'`,
    'delete from awards.audit_seal',
    'truncate awards.audit_event cascade',
  ]) {
    await expect(withConnection(database.adminUrl, (client) => client.query(sql))).rejects.toThrow('only added to');
  }
});

test.for([
  ['an act that was changed', `update audit_event set act = 'refuse' where id = '$id'`, 'event and seal differ'],
  [
    'a detail that was changed',
    `update audit_event set detail = detail || '{"result":"NOT_MET"}' where id = '$id'`,
    'event and seal differ',
  ],
  [
    'a time moved by a microsecond',
    `update audit_event set at = at + interval '1 microsecond' where id = '$id'`,
    'event and seal differ',
  ],
  ['a role that was taken away', `update audit_event set actor_role = null where id = '$id'`, 'event and seal differ'],
  ['an event that was removed', `delete from audit_event where id = '$id'`, 'event missing'],
  [
    'a seal that was written anew',
    `update audit_seal set hash = repeat('a', 64) where event_id = '$id'`,
    'event and seal differ',
  ],
] as const)('verifying names %s as the first broken link', async ([, sql, fault]) => {
  const events = await sealedTrail(5);
  expect(await verify()).toMatchObject({ sealed: 5, firstBroken: null });
  const target = events[2]!.id;
  await tamper(sql.replace('$id', target));
  expect((await verify()).firstBroken).toEqual({ sequence: 3, eventId: target, fault });
});

test('verifying names a seal that was removed, in the middle and at the end', async () => {
  const events = await sealedTrail(5);
  await tamper('delete from audit_seal where sequence = 5');
  expect((await verify()).firstBroken).toEqual({ sequence: null, eventId: events[4]!.id, fault: 'event never sealed' });
  await tamper('delete from audit_seal where sequence = 2');
  expect((await verify()).firstBroken).toEqual({ sequence: 2, eventId: null, fault: 'seal missing' });
});

test('verifying names an event that was slipped in', async () => {
  await sealedTrail(2);
  const id = newId();
  await tamper(
    `insert into audit_event select '${id}', at, actor_id, actor_role, body_unit_id, act, noun, noun_id, unit_id, detail, request_id from audit_event limit 1`,
  );
  expect((await verify()).firstBroken).toEqual({ sequence: null, eventId: id, fault: 'event never sealed' });
});

test('the trail takes no personal data', async () => {
  await expect(record(act({ detail: { nomineeName: 'Nguyễn Văn A' } }))).rejects.toThrow('nomineeName');
  await record(act({ detail: { reason: 'gọi 0912345678', decision: '12/QĐ-UBND' } }));
  const [event] = await orm.em.fork().find(AuditEvent, {});
  expect(event?.detail).toEqual({ reason: '[withheld]', decision: '12/QĐ-UBND' });
});
