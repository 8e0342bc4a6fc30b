import { withConnection } from '@antoan/database';
import type { Logger } from '@antoan/telemetry';
import { grantSubscriptions } from './subscription/grant-subscriptions.ts';
import { subscriptionTable, type Subscription } from './subscription/subscription-table.ts';
import { prepareWorker } from './worker/prepare-worker.ts';

/**
 * Makes a prepared database ready for events: who may deliver to whom, and the tables of each service's job worker.
 * Run it after the migrations and before the first service starts; again as often as you like, by several processes at once.
 */
export async function prepareEvents(options: {
  adminUrl: string;
  urlFor(schema: string): string;
  schemas: readonly string[];
  log: Logger;
  subscriptions?: readonly Subscription[];
}): Promise<void> {
  await withConnection(options.adminUrl, async (client) => {
    // Kept until the connection ends.
    await client.query(`select pg_advisory_lock(hashtext('antoan.events'))`);
    await grantSubscriptions(client, options.subscriptions ?? subscriptionTable);
    for (const schema of options.schemas)
      await prepareWorker({ url: options.urlFor(schema), schema, log: options.log });
  });
}
