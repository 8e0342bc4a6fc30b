import { runMigrations } from 'graphile-worker';
import type { Logger } from '@antoan/telemetry';
import { workerLog } from './worker-log.ts';

/**
 * Brings the tables of a service's job worker up to date. Run it for every service before the first of them starts:
 * a worker that migrates says so on a channel of the whole database, and the workers that hear it stop.
 */
export async function prepareWorker(options: { url: string; schema: string; log: Logger }): Promise<void> {
  await runMigrations({
    connectionString: options.url,
    schema: workerSchema(options.schema),
    logger: workerLog(options.log),
    maxPoolSize: 1,
  });
}

/** The schema in which a service's job worker lives. */
export function workerSchema(schema: string): string {
  return `${schema}_worker`;
}
