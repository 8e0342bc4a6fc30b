import type { Logger, Metrics } from '@antoan/telemetry';
import type { PoolClient } from 'pg';

/** Events moved in one transaction: large enough to be quick, small enough not to hold up a writer. */
const batchSize = 1000;

interface DispatchOutcome {
  dispatched: number;
  caughtUp: number;
  failures: { subscriber: string; reason: string }[];
}

/** One service's outbox and where news of it go. */
export interface Outbox {
  service: string;
  withConnection: <Result>(act: (client: PoolClient) => Promise<Result>) => Promise<Result>;
  log: Logger;
  metrics?: Metrics | undefined;
}

/** Hands over all that waits, batch by batch, inside the database; answers whether a subscriber has to be tried again. */
export async function dispatchEvents(outbox: Outbox): Promise<{ isComplete: boolean }> {
  for (;;) {
    const outcome = await outbox.withConnection(async (client) => {
      const { rows } = await client.query<{ outcome: DispatchOutcome }>('select dispatch_events($1) as outcome', [
        batchSize,
      ]);
      return rows[0]!.outcome;
    });
    outbox.metrics?.events.inc({ service: outbox.service, type: 'any', outcome: 'dispatched' }, outcome.dispatched);
    for (const { subscriber, reason } of outcome.failures)
      outbox.log.warn({ subscriber, reason }, 'a subscriber could not be given its events');
    if (outcome.dispatched < batchSize && outcome.caughtUp === 0) return { isComplete: outcome.failures.length === 0 };
  }
}
