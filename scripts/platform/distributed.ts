import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, type PreparedDatabase } from '@antoan/database';
import type { PlatformMode } from './platform-clock.ts';
import { identityEnvironment } from './identity-settings.ts';
import { secretNames, type PlatformSettings } from './platform-settings.ts';
import { serviceList } from './service-list.ts';

const readyWithinMs = 60_000;
const stopWithinMs = 15_000;

/** The services and the gateway, each a process of its own. */
export interface DistributedPlatform {
  url: string;
  /** Ends one service's process, as an operator would. */
  stopService(name: string): Promise<void>;
  /** Starts it again at the address it had. */
  startService(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** What the processes are started from. */
export interface DistributedOptions {
  prepared: PreparedDatabase;
  mode: PlatformMode;
  settings: PlatformSettings;
  port: number;
  host: string;
  trustProxy: boolean;
  /** Where spans are sent; none are recorded when absent. */
  collector: string | undefined;
  /** Folder of the bundled programs. */
  programs: string;
  /** File of the composed supergraph. */
  supergraph: string;
  webRoot: string | undefined;
  logLevel: string;
  /** Takes the log lines of every process. */
  logTo: Writable;
  /** Told when a process ends that nobody ended. */
  onLoss: (name: string, code: number | null) => void;
}

/** Starts every service and the gateway as processes; nothing is restarted by itself. */
export async function startDistributed(options: DistributedOptions): Promise<DistributedPlatform> {
  const ports = new Map<string, number>();
  for (const { name } of serviceList) ports.set(name, await freePort());
  const running = new Map<string, ChildProcess>();
  const ending = new Set<string>();

  async function start(name: string, readyUrl: string, environment: Record<string, string>): Promise<void> {
    const child = spawnProgram(name, environment, options);
    running.set(name, child);
    child.once('exit', (code) => {
      running.delete(name);
      if (!ending.delete(name)) options.onLoss(name, code);
    });
    await untilReady(name, readyUrl, child);
  }
  const startOne = (name: string): Promise<void> =>
    start(name, `${addressOf(ports, name)}/health/ready`, environmentOf(name, ports, options));
  const stopOne = async (name: string): Promise<void> => {
    const child = running.get(name);
    if (child === undefined) return;
    ending.add(name);
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    const isGone = await Promise.race([exited.then(() => true), sleep(stopWithinMs, false)]);
    if (!isGone) child.kill('SIGKILL');
    await exited;
  };
  const stopAll = async (): Promise<void> => {
    await stopOne('gateway');
    await Promise.all([...running.keys()].map(stopOne));
  };

  try {
    await Promise.all(serviceList.map(({ name }) => startOne(name)));
    const url = `http://localhost:${options.port}`;
    await start('gateway', `http://127.0.0.1:${options.port}/health/live`, gatewayEnvironment(ports, options));
    return { url, stopService: stopOne, startService: startOne, stop: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

function addressOf(ports: ReadonlyMap<string, number>, name: string): string {
  return `http://127.0.0.1:${ports.get(name)}`;
}

function peersOf(ports: ReadonlyMap<string, number>): string {
  return [...ports.keys()].map((name) => `${name}=${addressOf(ports, name)}/graphql`).join(',');
}

function environmentOf(
  name: string,
  ports: ReadonlyMap<string, number>,
  options: DistributedOptions,
): Record<string, string> {
  const { prepared, mode, settings } = options;
  const schema = serviceList.find((service) => service.name === name)?.schema ?? name;
  return {
    SERVICE_PORT: String(ports.get(name)),
    DATABASE_URL: prepared.urlFor(schema),
    IDENTITY_URL: addressOf(ports, 'identity'),
    SERVICE_SECRET: settings.secret(secretNames.ofService(name)),
    PEERS: peersOf(ports),
    LOG_LEVEL: options.logLevel,
    ...settings.filesEnvironment,
    ...(mode.kind === 'demonstration' && { CLOCK_STARTS_AT: mode.startsAt, CLOCK_ANCHORED_AT: mode.anchoredAt }),
    ...(name === 'identity' &&
      identityEnvironment(
        settings,
        serviceList.map((service) => service.name),
      )),
  };
}

function gatewayEnvironment(ports: ReadonlyMap<string, number>, options: DistributedOptions): Record<string, string> {
  return {
    PORT: String(options.port),
    HOST: options.host,
    TRUST_PROXY: String(options.trustProxy),
    SUPERGRAPH: options.supergraph,
    IDENTITY_URL: addressOf(ports, 'identity'),
    PEERS: peersOf(ports),
    LOG_LEVEL: options.logLevel,
    ...(options.webRoot !== undefined && { WEB_ROOT: options.webRoot }),
  };
}

function spawnProgram(
  name: string,
  environment: Record<string, string>,
  { programs, collector, logTo }: DistributedOptions,
): ChildProcess {
  // Only what a program needs: the administrator's DATABASE_URL must not reach a service.
  const { PATH, HOME, TMPDIR, NODE_ENV } = process.env;
  const kept = Object.fromEntries(
    Object.entries({ PATH, HOME, TMPDIR, NODE_ENV, OTEL_EXPORTER_OTLP_ENDPOINT: collector }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const child = spawn(process.execPath, ['--import', endWithParent, join(programs, `${name}.js`)], {
    env: { ...kept, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C reaches us alone; we end the processes in order.
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => void logTo.write(chunk));
  return child;
}

/** The channel to us closes when we are killed; a service must not live on without the rest. */
const endWithParent = `data:text/javascript,${encodeURIComponent("process.on('disconnect', () => process.kill(process.pid, 'SIGTERM')); process.channel?.unref();")}`;

async function untilReady(name: string, url: string, child: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + readyWithinMs; Date.now() < deadline; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const isReady = await fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
  }
  throw new Error(`The service "${name}" did not become ready; its last lines are in the log.`);
}
