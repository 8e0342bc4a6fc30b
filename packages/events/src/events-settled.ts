import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';

interface Progress {
  waiting: number;
  failed: number;
  seen: number;
}

/**
 * Resolves when every event has been dispatched and taken in by these services, and what they caused as well. For tests.
 * Rejects when time runs out, naming the services that are not done and how many of their events failed.
 */
export async function eventsSettled(
  orms: Record<string, MikroORM>,
  options: { timeoutMs?: number } = {},
): Promise<void> {
  const deadline = Date.now() + (options.timeoutMs ?? 10_000);
  let before: string | undefined;
  for (;;) {
    const progress = await Promise.all(
      Object.entries(orms).map(async ([service, orm]) => ({ service, ...(await progressOf(orm)) })),
    );
    const unsettled = progress.filter(({ waiting }) => waiting > 0);
    // Services are looked at one after the other: only two like answers in a row prove that nothing passed between them.
    const now = JSON.stringify(progress);
    if (unsettled.length === 0 && now === before) return;
    before = now;
    if (Date.now() > deadline) throw new Error(`Events are still on their way: ${JSON.stringify(unsettled)}`);
    await sleep(20);
  }
}

async function progressOf(orm: MikroORM): Promise<Progress> {
  const [row] = await orm.em.fork().getConnection().execute<{ waiting: string; failed: string; seen: string }[]>(`
    select (select count(*) from outbox_event where dispatched_at is null)
         + (select count(*) from outbox_subscriber where behind_from is not null)
         + (select count(*) from inbox_event where consumed_at is null) as waiting,
           (select count(*) from inbox_event where consumed_at is null and attempts > 0) as failed,
           (select count(*) from outbox_event) + (select count(*) from inbox_event) as seen`);
  return { waiting: Number(row?.waiting), failed: Number(row?.failed), seen: Number(row?.seen) };
}
