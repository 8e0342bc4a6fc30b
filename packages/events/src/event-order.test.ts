import { newId } from '@antoan/ids';
import type { EntityManager } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Envelope } from './contract/event-contract.ts';
import { replay } from './inbox/replay.ts';
import { publish } from './outbox/publish.ts';
import { createEventWorld } from './testing/event-world.ts';
import { unitPayload } from './testing/unit-payload.ts';

/** What may happen to two services and the line between them. */
const incident = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('publish' as const),
      units: fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }),
      isUndone: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('crash' as const), times: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'replay' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'deliver twice' as const }) },
);

test(
  'whatever crashes, restarts and repeats, each unit is seen in the order of its commits and each event has its effect once',
  { timeout: 60_000 },
  async () => {
    const world = await createEventWorld();
    const units = [newId(), newId(), newId(), newId()];
    let crashes = 0;
    let number = 0;
    const committed = new Map<string, string[]>(units.map((unit) => [unit, []]));

    /** Crashes after it wrote, so that what it wrote has to vanish. */
    async function seeOrCrash(em: EntityManager, events: Envelope<'UnitChanged'>[]): Promise<void> {
      for (const { subjectId, payload } of events) {
        // An upsert by number, as consumers keep it: a replay may not add anything.
        await em.execute('delete from seen where subject_id = ? and word = ?', [subjectId, payload.name]);
        await em.execute('insert into seen (subject_id, word) values (?, ?)', [subjectId, payload.name]);
      }
      if (crashes > 0) {
        crashes -= 1;
        throw new Error('crashed');
      }
    }
    const startAwards = () => world.start('awards', { UnitChanged: seeOrCrash });
    await world.start('units');
    await world.start('reports', { UnitChanged: async () => undefined });
    let awards = await startAwards();

    async function publishOnce(chosen: number[], isUndone: boolean): Promise<void> {
      const words = chosen.map((index) => ({ unit: units[index]!, word: `${(number += 1)}` }));
      const payloads = words.map(({ unit, word }) => unitPayload(unit, { name: word }));
      await world.orms['units']!.em.fork()
        .transactional(async (em) => {
          await publish(em, world.clock, 'UnitChanged', payloads);
          if (isUndone) throw new Error('undone');
          for (const { unit, word } of words) committed.get(unit)!.push(word);
        })
        .catch((error: Error) => expect(error.message).toBe('undone'));
    }

    /** Nobody waits for minutes in a test: what was put off is due at once, also what fails while we say so. */
    async function settle(patience = 5): Promise<void> {
      await world.asAdmin('update awards.inbox_event set retry_at = now() where consumed_at is null and attempts > 0');
      await publishOnce([0, 1, 2, 3], false);
      await world.settled(4_000).catch((error: unknown) => {
        if (patience === 0) throw error;
        return settle(patience - 1);
      });
    }

    await fc.assert(
      fc.asyncProperty(fc.array(incident, { minLength: 1, maxLength: 8 }), async (incidents) => {
        for (const one of incidents) {
          if (one.kind === 'publish') await publishOnce(one.units, one.isUndone);
          if (one.kind === 'crash') crashes += one.times;
          if (one.kind === 'replay') await replay(world.orms['awards']!.em.fork(), { from: 'units' });
          if (one.kind === 'deliver twice') await world.asAdmin('update units.outbox_event set dispatched_at = null');
          if (one.kind === 'restart') {
            await awards.stop();
            awards = await startAwards();
          }
        }
        crashes = 0;
        await settle();
        for (const unit of units) expect(await world.seenBy('awards', unit)).toEqual(committed.get(unit));
      }),
      { numRuns: 40, endOnFailure: true },
    );
    await world.stop();
  },
);

test('of many writers who race for one unit, the subscriber sees the order in which they committed', async () => {
  const world = await createEventWorld();
  const seen: string[] = [];
  await world.start('units');
  await world.start('reports', { UnitChanged: async () => undefined });
  await world.start('awards', {
    UnitChanged: async (_em, events) => void seen.push(...events.map(({ payload }) => payload.name)),
  });
  const unit = newId();
  await world.asAdmin('create table units.ledger (number int generated always as identity, name text not null)');
  await world.asAdmin('grant select, insert on units.ledger to public');
  // A writer is numbered after it published and just before it commits, so the numbers tell the order of the commits.
  const write = () =>
    world.orms['units']!.em.fork().transactional(async (em) => {
      const name = newId();
      await publish(em, world.clock, 'UnitChanged', unitPayload(unit, { name }));
      await em.execute('select pg_sleep(random() * 0.01)');
      await em.execute('insert into ledger (name) values (?)', [name]);
    });
  await Promise.all(Array.from({ length: 60 }, write));
  await world.settled();
  const committed = await world.asAdmin<{ name: string }>('select name from units.ledger order by number');
  expect(seen).toEqual(committed.map(({ name }) => name));
  expect(seen).toHaveLength(60);
  await world.stop();
});

test('a long transaction that published holds up nobody who publishes about other units', async () => {
  const world = await createEventWorld();
  await world.start('units');
  await world.start('reports', { UnitChanged: async () => undefined });
  await world.start('awards', {
    UnitChanged: async (em, events) => {
      for (const { subjectId } of events)
        await em.execute(`insert into seen (subject_id, word) values (?, 'seen')`, [subjectId]);
    },
  });
  const [slow, quick] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'];
  const long = world.orms['units']!.em.fork();
  await long.begin();
  await publish(long, world.clock, 'UnitChanged', unitPayload(slow));
  await world.publishUnits(unitPayload(quick));
  await expect.poll(() => world.seenBy('awards', quick)).toEqual(['seen']);
  expect(await world.seenBy('awards', slow)).toEqual([]);
  await long.commit();
  await expect.poll(() => world.seenBy('awards', slow)).toEqual(['seen']);
  await world.stop();
});

test('of five hundred small acts by many people none stays behind', async () => {
  const world = await createEventWorld();
  await world.start('units');
  await world.start('reports', { UnitChanged: async () => undefined });
  const seen = new Set<string>();
  await world.start('awards', {
    UnitChanged: async (_em, events) => events.forEach(({ subjectId }) => seen.add(subjectId)),
  });
  const units = Array.from({ length: 500 }, () => newId());
  const waiting = [...units];
  const person = async () => {
    for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop())
      await world.publishUnits(unitPayload(unit));
  };
  await Promise.all([person(), person(), person()]);
  await world.settled();
  expect(seen).toEqual(new Set(units));
  await world.stop();
});
