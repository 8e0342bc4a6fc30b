import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { PreparedDatabase } from '@antoan/database';
import { startTracing } from '@antoan/telemetry';
import { startDistributed } from './distributed.ts';
import { isLoaded, loadData } from './load-data.ts';
import { loggersTo, printSupergraph, startGatewayBefore, startServices } from './one-process.ts';
import { clockOf, settleMode, type PlatformMode } from './platform-clock.ts';
import { secretNames, type PlatformSettings } from './platform-settings.ts';
import { preparePlatform } from './prepare-platform.ts';

export { dropTestDatabase, freePort, removeEmbeddedPostgres, startEmbeddedPostgres } from '@antoan/database';
export { demonstrationAccounts, demonstrationPassword } from '@antoan/demonstration';
export { clearDatabase } from './clear-database.ts';
export type { PlatformMode } from './platform-clock.ts';
export { verifyAuditTrail } from './verify-audit-trail.ts';

/** How the whole product is started. */
export interface PlatformOptions {
  adminUrl: string;
  port: number;
  host: string;
  publicUrl: string;
  topology: 'one-process' | 'distributed';
  /** What a database without anything in it becomes. */
  wantedMode: PlatformMode['kind'];
  /** When a demonstration begins instead of on its own first morning: for tests of other years. */
  startsAt?: string | undefined;
  isProduction: boolean;
  /** Names the code that runs; first data is loaded again when it changes. */
  version: string;
  programs: string;
  /** The built front ends; waited for before the address is opened. */
  webRoot: Promise<string | undefined>;
  trustProxy: boolean;
  /** Where spans are sent; none are recorded when absent. */
  collector: string | undefined;
  administrator: { username: string; password: string } | undefined;
  identityEnvironment: Record<string, string>;
  filesEnvironment: Record<string, string>;
  logLevel: string;
  logTo: Writable;
  progress: (line: string) => void;
}

/** The product, running. */
export interface RunningPlatform {
  mode: PlatformMode;
  firstAdministrator: { username: string; password: string } | undefined;
  /** Ends the process of one service, when it has one of its own. */
  stopService(name: string): Promise<void>;
  /** Starts it again. */
  startService(name: string): Promise<void>;
  stop(): Promise<void>;
}

type Running = Pick<RunningPlatform, 'stopService' | 'startService' | 'stop'>;

/** The database already is something else than what was asked for. */
export class ModeConflictError extends Error {}

/** Prepares the database, loads what it lacks, and starts everything. */
export async function startPlatform(options: PlatformOptions): Promise<RunningPlatform> {
  const { adminUrl, progress } = options;
  const loggerOf = loggersTo(options.logTo, options.logLevel);
  const prepared = await preparePlatform({ adminUrl, log: loggerOf('preparation'), progress });
  progress('database ready');
  const mode = await settleMode(adminUrl, options.wantedMode, options.startsAt);
  refuseConflict(mode, options);
  const settings = settingsOf(options, prepared, mode);
  const start = options.topology === 'distributed' ? startApart : startTogether;
  const running = await start({ ...options, prepared, mode, settings, loggerOf });
  return { mode, firstAdministrator: settings.firstAdministrator, ...running };
}

type Parts = PlatformOptions & {
  prepared: PreparedDatabase;
  mode: PlatformMode;
  settings: PlatformSettings;
  loggerOf: ReturnType<typeof loggersTo>;
};

async function startTogether(parts: Parts): Promise<Running> {
  const { mode, progress } = parts;
  const stopTracing = await traceInto(parts.collector);
  const services = await startServices({ ...parts, clock: clockOf(mode) });
  try {
    progress(`${services.all.length} services started`);
    await loadData({ ...parts, services: services.all, withDemonstration: mode.kind === 'demonstration' });
    const webRoot = await parts.webRoot;
    const gateway = await startGatewayBefore(services, {
      ...parts,
      webRoot,
      introspection: !parts.isProduction,
      log: parts.loggerOf('gateway'),
    });
    const together = (): Promise<void> => Promise.reject(new RangeError('In one process no service stops alone.'));
    return {
      stopService: together,
      startService: together,
      async stop() {
        await gateway.stop();
        await services.stop();
        await stopTracing();
      },
    };
  } catch (error) {
    await services.stop();
    await stopTracing();
    throw error;
  }
}

/** One process is one service to the collector; its spans name the subgraph they belong to. */
async function traceInto(collector: string | undefined): Promise<() => Promise<void>> {
  return collector === undefined ? () => Promise.resolve() : startTracing({ service: 'an-toan', endpoint: collector });
}

async function startApart(parts: Parts): Promise<Running> {
  const { mode, progress, adminUrl, version } = parts;
  const withDemonstration = mode.kind === 'demonstration';
  if (!(await isLoaded(adminUrl, version, withDemonstration))) {
    const services = await startServices({ ...parts, clock: clockOf(mode) });
    try {
      await loadData({ ...parts, services: services.all, withDemonstration });
    } finally {
      await services.stop();
    }
  }
  const webRoot = await parts.webRoot;
  const supergraph = join(parts.programs, 'supergraph.graphql');
  await writeFile(supergraph, await printSupergraph());
  const running = await startDistributed({
    ...parts,
    supergraph,
    webRoot,
    onLoss: (name, code) => progress(`the process of ${name} ended (${code ?? 'killed'}); the rest goes on without it`),
  });
  progress('every service started in a process of its own');
  return running;
}

function refuseConflict(mode: PlatformMode, options: PlatformOptions): void {
  if (mode.kind === options.wantedMode) return;
  if (mode.kind === 'demonstration') {
    const reason = options.isProduction ? 'production has no demonstration data' : 'you asked to start without it';
    throw new ModeConflictError(
      `This database holds the demonstration year, and ${reason}: begin again with --reset, or name another database in DATABASE_URL.`,
    );
  }
  options.progress('this database was begun without demonstration data and stays so');
}

function settingsOf(options: PlatformOptions, prepared: PreparedDatabase, mode: PlatformMode): PlatformSettings {
  const isDemonstration = mode.kind === 'demonstration';
  return {
    publicUrl: options.publicUrl,
    isProduction: options.isProduction,
    isDemonstration,
    secret: (name) => prepared.secret(name),
    firstAdministrator:
      options.administrator ??
      (isDemonstration ? undefined : { username: 'quantri', password: prepared.secret(secretNames.administrator) }),
    identityEnvironment: options.identityEnvironment,
    filesEnvironment: { PUBLIC_URL: options.publicUrl, ...options.filesEnvironment },
  };
}
