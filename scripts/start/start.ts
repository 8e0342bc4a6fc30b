import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkServer } from '../../packages/database/src/check-server.ts';
import { buildFrontEnds, FrontEndBuildError } from '../build/front-ends.ts';
import { buildServer, serverFolder } from '../build/server-bundle.ts';
import type * as Platform from '../platform/platform.ts';
import { root } from '../build/workspace.ts';
import { checkPort } from './check-port.ts';
import { confirmReset } from './confirm-reset.ts';
import { isDiskFull, watchDiskRoom } from './disk-room.ts';
import { openLogFile } from './log-file.ts';
import { readOptions, RefusedStart, type StartOptions } from './options.ts';
import { startProgress, type Progress } from './progress.ts';
import { sayReady } from './say-ready.ts';
import { layOutWebRoot } from './web-root.ts';

const progress = startProgress(Number(process.env['ANTOAN_BEGAN'] ?? Date.now()));
/** What must be ended, last started first. */
const endings: (() => Promise<void>)[] = [];

try {
  const options = readOptions(process.argv.slice(2), process.env);
  endOnSignals();
  await start(options, progress);
} catch (error) {
  await endAll();
  process.stderr.write(`\n${await sentenceOf(error)}\n`);
  process.exit(1);
}

async function start(options: StartOptions, { say, seconds }: Progress): Promise<void> {
  await checkPort(options.port, options.host);
  if (options.databaseUrl !== undefined) await checkServer(options.databaseUrl);
  const frontEnds = options.reset ? undefined : buildFrontEnds(say);
  frontEnds?.catch(() => undefined);
  const { digest, isNew } = await buildServer();
  if (isNew) say('server built');
  const platform = (await import(join(serverFolder, 'platform.js'))) as typeof Platform;

  if (options.reset) await reset(options, platform, say);
  const webRoot = (frontEnds ?? buildFrontEnds(say)).then(layOutWebRoot);
  webRoot.catch(() => undefined);
  const adminUrl = options.databaseUrl ?? (await startDatabase(options, platform, say));

  await mkdir(join(options.dataFolder, 'log'), { recursive: true });
  const logFile = join(options.dataFolder, 'log', 'an-toan.log');
  const logTo = await openLogFile(logFile, say);
  const running = await platform.startPlatform({
    ...options,
    adminUrl,
    version: digest,
    programs: serverFolder,
    webRoot,
    logTo,
    progress: say,
  });
  endings.push(() => running.stop());
  const endWatch = watchDiskRoom(options.dataFolder, say);
  endings.push(() => Promise.resolve(endWatch()));
  sayReady({
    ...options,
    ...running,
    logFile,
    seconds: seconds(),
    accounts: platform.demonstrationAccounts,
    password: platform.demonstrationPassword,
  });
}

async function startDatabase(
  options: StartOptions,
  platform: typeof Platform,
  say: (line: string) => void,
): Promise<string> {
  const server = await platform.startEmbeddedPostgres({ dataDir: join(options.dataFolder, 'postgres'), log: say });
  endings.push(() => server.stop());
  say(server.wasRunning ? 'PostgreSQL joined (it was still running)' : 'PostgreSQL started');
  return server.adminUrl;
}

async function reset(options: StartOptions, platform: typeof Platform, say: (line: string) => void): Promise<void> {
  const folder = join(options.dataFolder, 'postgres');
  await confirmReset(
    options.databaseUrl === undefined ? folder : `the database ${new URL(options.databaseUrl).pathname.slice(1)}`,
    options.yes,
  );
  if (options.databaseUrl === undefined) await platform.removeEmbeddedPostgres(folder);
  else await platform.clearDatabase(options.databaseUrl);
  await rm(join(options.dataFolder, 'files'), { recursive: true, force: true });
  say('all data deleted');
}

function endOnSignals(): void {
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    progress.say('stopping');
    void endAll().then(() => {
      progress.say('stopped');
      process.exit(0);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // The process that started us is gone, and with it the terminal.
  process.on('disconnect', end);
}

async function endAll(): Promise<void> {
  for (const ending of endings.splice(0).toReversed()) {
    await ending().catch((error: unknown) =>
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`),
    );
  }
}

async function sentenceOf(error: unknown): Promise<string> {
  if (error instanceof FrontEndBuildError) return `${error.said}\n${error.message}`;
  if (error instanceof RefusedStart) return error.message;
  const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
  if (isFull || (await isDiskFull(root)) || (await isDiskFull(join(root, '.antoan'))))
    return 'The disk is full: free some space and start again. What was saved before is kept.';
  const expected = new Set([
    'DatabaseUnreachableError',
    'MissingRightsError',
    'UnsupportedServerError',
    'MigrationError',
    'EmbeddedPostgresError',
    'ModeConflictError',
    'DatabaseInUseError',
    'CompositionError',
  ]);
  // The classes of the bundle are not ours, so they are known by name.
  if (error instanceof Error && (expected.has(error.name) || expected.has(error.constructor.name)))
    return error.message;
  return `An Toàn could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
