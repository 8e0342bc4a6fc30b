import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type * as Platform from '../../../../scripts/platform/platform.ts';

/** The product as `npm start` runs it, without its front ends. */
const { PROGRAMS, VERSION, ADMIN_URL, TOPOLOGY, PORT, LOG_FILE } = process.env as Record<string, string>;

const platform = (await import(pathToFileURL(join(PROGRAMS!, 'platform.js')).href)) as typeof Platform;
const running = await platform.startPlatform({
  adminUrl: ADMIN_URL!,
  port: Number(PORT),
  host: '127.0.0.1',
  publicUrl: `http://localhost:${PORT}`,
  topology: TOPOLOGY as 'one-process' | 'distributed',
  wantedMode: 'demonstration',
  isProduction: false,
  version: VERSION!,
  programs: PROGRAMS!,
  webRoot: Promise.resolve(undefined),
  trustProxy: false,
  collector: undefined,
  administrator: undefined,
  identityEnvironment: { SIGN_INS_PER_MINUTE: '1000' },
  filesEnvironment: { FILES_DIRECTORY: join(tmpdir(), 'antoan-bench-files') },
  logLevel: 'info',
  logTo: createWriteStream(LOG_FILE!, { flags: 'a' }),
  progress: () => undefined,
});

const stop = (): void => void running.stop().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('disconnect', stop);
process.send?.('ready');
