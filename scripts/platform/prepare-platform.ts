import { ensurePresent, prepareDatabase, whileAlone, withConnection, type PreparedDatabase } from '@antoan/database';
import { grantSubscriptions, prepareWorker, subscriptionTable } from '@antoan/events';
import type { Logger } from '@antoan/telemetry';
import { secretNames } from './platform-settings.ts';
import { serviceList } from './service-list.ts';

/** Brings one database to what all services need: tables, job workers, and who may hand events to whom. */
export async function preparePlatform(options: {
  adminUrl: string;
  log: Logger;
  progress?: (line: string) => void;
}): Promise<PreparedDatabase> {
  const { adminUrl } = options;
  await ensurePresent(adminUrl);
  // Two clones that share a database may start at the same moment.
  return whileAlone(adminUrl, 'antoan.platform', () => prepareAlone(options));
}

async function prepareAlone(options: Parameters<typeof preparePlatform>[0]): Promise<PreparedDatabase> {
  const { adminUrl, log } = options;
  const prepared = await prepareDatabase({
    adminUrl,
    services: serviceList,
    secrets: [
      secretNames.sessions,
      secretNames.administrator,
      ...serviceList.map(({ name }) => secretNames.ofService(name)),
    ],
    ...(options.progress && { log: options.progress }),
  });
  await Promise.all(serviceList.map(({ schema }) => prepareWorker({ url: prepared.urlFor(schema), schema, log })));
  await withConnection(adminUrl, (client) => grantSubscriptions(client, subscriptionTable));
  return prepared;
}
