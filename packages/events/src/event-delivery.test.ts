import { newId } from '@antoan/ids';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Envelope } from './contract/event-contract.ts';
import { replay } from './inbox/replay.ts';
import { publish } from './outbox/publish.ts';
import { publishSelected } from './outbox/publish-selected.ts';
import { createEventWorld, subscriptionsOfTest } from './testing/event-world.ts';
import { unitPayload } from './testing/unit-payload.ts';

let world: Awaited<ReturnType<typeof createEventWorld>>;

beforeEach(async () => {
  world = await createEventWorld();
});
afterEach(() => world.stop());

/** Writes what it is given into the service's own table, within the consuming transaction. */
async function see(em: EntityManager, events: Envelope<'UnitChanged'>[]): Promise<void> {
  for (const { subjectId, payload } of events) {
    await em.execute('insert into seen (subject_id, word) values (?, ?)', [subjectId, payload.name]);
  }
}

test('a change of a unit reaches every service that keeps units, within a second', async () => {
  await Promise.all([
    world.start('units'),
    world.start('awards', { UnitChanged: see }),
    world.start('reports', { UnitChanged: see }),
  ]);
  const unit = newId();
  const began = performance.now();
  await world.publishUnits(unitPayload(unit, { name: 'Trường A' }));
  await world.settled();
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(await world.seenBy('awards', unit)).toEqual(['Trường A']);
  expect(await world.seenBy('reports', unit)).toEqual(['Trường A']);
});

test('changes that the database selects arrive as if they had been told one by one, and undone ones never', async () => {
  await Promise.all([
    world.start('units'),
    world.start('awards', { UnitChanged: see }),
    world.start('reports', { UnitChanged: see }),
  ]);
  const units = Array.from({ length: 300 }, () => newId());
  const telling = (word: string) => ({
    sql: `select (payload ->> 'unitId')::uuid as subject_id, payload || jsonb_build_object('name', ?::text) as payload
      from jsonb_array_elements(?::jsonb) as payload`,
    params: [word, JSON.stringify(units.map((unit) => unitPayload(unit)))],
    atMost: units.length,
  });
  const em = () => world.orms['units']!.em.fork();
  for (const word of ['first', 'second'])
    await em().transactional((inner) => publishSelected(inner, world.clock, 'UnitChanged', telling(word)));
  await em()
    .transactional(async (inner) => {
      await publishSelected(inner, world.clock, 'UnitChanged', telling('undone'));
      throw new Error('the act failed');
    })
    .catch(() => undefined);
  await world.settled();
  for (const unit of [units[0]!, units[100]!, units.at(-1)!])
    expect(await world.seenBy('awards', unit)).toEqual(['first', 'second']);
});

test('what is selected for an event but is none leaves nothing', async () => {
  await world.start('units');
  const unit = newId();
  const publishing = (payload: object) =>
    world.orms['units']!.em.fork().transactional((em) =>
      publishSelected(em, world.clock, 'UnitChanged', {
        sql: 'select ?::uuid as subject_id, ?::jsonb as payload',
        params: [unit, JSON.stringify(payload)],
        atMost: 1,
      }),
    );
  await expect(publishing({ ...unitPayload(unit), headName: 'Nguyễn Văn A' })).rejects.toThrow('headName');
  await expect(publishing(unitPayload(newId()))).rejects.toThrow('another subject');
});

test('what a transaction undid is never heard of', async () => {
  await Promise.all([
    world.start('units'),
    world.start('awards', { UnitChanged: see }),
    world.start('reports', { UnitChanged: see }),
  ]);
  const unit = newId();
  await world.orms['units']!.em.fork()
    .transactional(async (em) => {
      await publish(em, world.clock, 'UnitChanged', unitPayload(unit));
      throw new Error('the act failed');
    })
    .catch(() => undefined);
  const next = newId();
  await world.publishUnits(unitPayload(next, { name: 'next' }));
  await world.settled();
  expect(await world.seenBy('awards', next)).toEqual(['next']);
  expect(await world.seenBy('awards', unit)).toEqual([]);
});

test('an event is refused outside a transaction, and when it does not keep to the contract', async () => {
  const em = world.orms['units']!.em.fork();
  await expect(publish(em, world.clock, 'UnitChanged', unitPayload(newId()))).rejects.toThrow('outside a transaction');
  const withHead = { ...unitPayload(newId()), headPhone: '0912345678' };
  await expect(em.transactional((tx) => publish(tx, world.clock, 'UnitChanged', withHead))).rejects.toThrow(
    'headPhone',
  );
});

test('a name with quotes, question marks and backslashes arrives as it was written', async () => {
  await Promise.all([
    world.start('units'),
    world.start('awards', { UnitChanged: see }),
    world.start('reports', { UnitChanged: see }),
  ]);
  const unit = newId();
  const name = `Công ty "Hòa's" ?? \\' ; drop table seen; -- $1 :name 🏫`;
  await world.publishUnits(unitPayload(unit, { name }));
  await world.settled();
  expect(await world.seenBy('awards', unit)).toEqual([name]);
});

test('a poisoned event stops its own unit, in order, and no other; once it can be handled all catches up', async () => {
  let isBroken = true;
  const seeUnlessBroken = async (em: EntityManager, events: Envelope<'UnitChanged'>[]) => {
    if (isBroken && events.some(({ payload }) => payload.name === 'poison')) throw new Error('cannot be handled');
    await see(em, events);
  };
  await Promise.all([
    world.start('units'),
    world.start('awards', { UnitChanged: seeUnlessBroken }),
    world.start('reports', { UnitChanged: see }),
  ]);
  const [sick, sound] = [newId(), newId()];
  await world.publishUnits(
    unitPayload(sick, { name: 'before' }),
    unitPayload(sound, { name: 'one' }),
    unitPayload(sick, { name: 'poison' }),
    unitPayload(sick, { name: 'after' }),
    unitPayload(sound, { name: 'two' }),
  );
  await expect.poll(() => world.seenBy('awards', sound)).toEqual(['one', 'two']);
  await expect.poll(() => world.seenBy('awards', sick)).toEqual(['before']);
  await expect(world.settled(300)).rejects.toThrow('awards');

  isBroken = false;
  await world.settled();
  expect(await world.seenBy('awards', sick)).toEqual(['before', 'poison', 'after']);
  expect(await world.seenBy('awards', sound)).toEqual(['one', 'two']);
});

test('a subscriber that was down gets everything when it is back', async () => {
  await world.start('units');
  const unit = newId();
  await world.publishUnits(unitPayload(unit, { name: 'first' }));
  await world.publishUnits(unitPayload(unit, { name: 'second' }));
  await Promise.all([world.start('awards', { UnitChanged: see }), world.start('reports', { UnitChanged: see })]);
  await world.settled();
  expect(await world.seenBy('awards', unit)).toEqual(['first', 'second']);
});

test('a service that subscribes for the first time is given the past', async () => {
  await world.stop();
  world = await createEventWorld({
    subscriptions: subscriptionsOfTest.filter(({ subscriber }) => subscriber === 'reports'),
  });
  await Promise.all([
    world.start('units'),
    world.start('awards', { UnitChanged: see }),
    world.start('reports', { UnitChanged: see }),
  ]);
  const unit = newId();
  await world.publishUnits(unitPayload(unit, { name: 'long ago' }));
  await world.settled();
  expect(await world.seenBy('awards', unit)).toEqual([]);

  await world.grant(subscriptionsOfTest);
  await world.publishUnits(unitPayload(unit, { name: 'today' }));
  await world.settled();
  expect(await world.seenBy('awards', unit)).toEqual(['long ago', 'today']);
  expect(await world.seenBy('reports', unit)).toEqual(['long ago', 'today']);
});

test('a rebuilt consumer is given everything again, and what has happened since follows in order', async () => {
  await Promise.all([
    world.start('units'),
    world.start('awards', { UnitChanged: see }),
    world.start('reports', { UnitChanged: see }),
  ]);
  const unit = newId();
  for (const name of ['one', 'two']) await world.publishUnits(unitPayload(unit, { name }));
  await world.settled();
  const awards = world.orms['awards']!.em.fork();
  await awards.execute('delete from seen');
  await replay(awards, { from: 'units' });
  await world.publishUnits(unitPayload(unit, { name: 'three' }));
  await world.settled();
  expect(await world.seenBy('awards', unit)).toEqual(['one', 'two', 'three']);
  expect(await world.seenBy('reports', unit)).toEqual(['one', 'two', 'three']);
});

test('a subscriber that cannot be reached falls behind alone and is tried again', async () => {
  await Promise.all([
    world.start('units'),
    world.start('awards', { UnitChanged: see }),
    world.start('reports', { UnitChanged: see }),
  ]);
  await world.asAdmin('alter function awards.receive_events(text, jsonb) rename to receive_nothing');
  const unit = newId();
  await world.publishUnits(unitPayload(unit, { name: 'first' }));
  await expect.poll(() => world.seenBy('reports', unit)).toEqual(['first']);
  expect(await world.seenBy('awards', unit)).toEqual([]);
  await world.asAdmin('alter function awards.receive_nothing(text, jsonb) rename to receive_events');
  await world.publishUnits(unitPayload(unit, { name: 'second' }));
  await world.settled();
  expect(await world.seenBy('awards', unit)).toEqual(['first', 'second']);
});

test('a killed worker leaves nothing behind that would hold up the next', async () => {
  const unit = newId();
  await world.publishUnits(unitPayload(unit, { name: 'first' }));
  // As after kill -9: the jobs are there and locked by a worker that is no more.
  await world.asAdmin(`update units_worker._private_jobs set locked_at = now(), locked_by = 'gone', attempts = 1`);
  await Promise.all([
    world.start('units'),
    world.start('awards', { UnitChanged: see }),
    world.start('reports', { UnitChanged: see }),
  ]);
  await world.settled();
  expect(await world.seenBy('awards', unit)).toEqual(['first']);
});

test('no service delivers in the name of another, nor what it does not publish, nor reads another service', async () => {
  const asReports = world.orms['reports']!.em.fork();
  const event = JSON.stringify([
    {
      id: newId(),
      type: 'UnitChanged',
      subject_id: newId(),
      payload: {},
      occurred_at: '2021-11-20',
      request_id: null,
      position: 1,
    },
  ]);
  await expect(asReports.execute(`select awards.receive_events('units', ?::jsonb)`, [event])).rejects.toThrow(
    /permission denied|may not deliver/,
  );
  await expect(asReports.execute('select * from units.outbox_event')).rejects.toThrow('permission denied');
  await expect(asReports.execute('select * from awards.inbox_event')).rejects.toThrow('permission denied');

  const asUnits = world.orms['units']!.em.fork();
  const standing = event.replace('UnitChanged', 'StandingChanged');
  await expect(asUnits.execute(`select awards.receive_events('units', ?::jsonb)`, [standing])).rejects.toThrow(
    'may not deliver',
  );
  await expect(
    asUnits.execute(`select awards.receive_events('safety_standard', ?::jsonb)`, [standing]),
  ).rejects.toThrow('may not deliver');
  await expect(asUnits.execute('delete from awards.inbox_event')).rejects.toThrow('permission denied');
});
