import type { Clock } from '@antoan/clock';
import { connectionBudget } from '@antoan/database';
import type { Logger, Metrics } from '@antoan/telemetry';
import type { MikroORM } from '@mikro-orm/postgresql';
import { parseCronItems, run, type JobHelpers, type Runner, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import { consumeEvents } from '../inbox/consume-events.ts';
import type { Subscriptions } from '../inbox/event-handler.ts';
import { dispatchEvents } from '../outbox/dispatch-events.ts';
import { workerSchema } from './prepare-worker.ts';
import { workerLog } from './worker-log.ts';

/** What a task works with; `signal` says when the service stops, for work that takes longer than anybody waits. */
export interface TaskContext {
  orm: MikroORM;
  clock: Clock;
  log: Logger;
  signal?: AbortSignal;
}

/** Work without a person, done by a service in its own time. */
export type ServiceTask = (context: TaskContext) => Promise<void>;

/** What a service's background work needs. */
export interface EventRunnerOptions {
  /** The service's name, as its folder or its schema is called. */
  service: string;
  /** The service's own database URL. */
  url: string;
  orm: MikroORM;
  subscriptions: Subscriptions;
  clock: Clock;
  log: Logger;
  metrics?: Metrics;
  /** Other work of the service, by name; asked for with the SQL function `wake_worker(name)`, and done once at the start. */
  tasks?: Record<string, ServiceTask>;
  /** Which of the tasks are also done every hour. */
  hourly?: readonly string[];
}

/** A service's background work while it runs. */
export interface EventRunner {
  /** Finishes what is being done and stops. What was not begun waits for the next start. */
  stop(): Promise<void>;
}

/** How soon a subscriber that could not be reached is tried again. */
const redispatchMs = 5_000;

/** Starts a service's dispatching and consuming of events, and its other tasks. Events arrive by notification, not by polling. */
export async function startEventRunner(options: EventRunnerOptions): Promise<EventRunner> {
  const { service, log } = options;
  const pool = new Pool({
    connectionString: options.url,
    max: connectionBudget.workerPerService,
    application_name: `antoan ${service} worker`,
  });
  const reportLoss = (error: Error) =>
    log.warn({ errorName: error.name }, 'the worker lost a connection to the database');
  pool.on('error', reportLoss);
  pool.on('connect', (client) => client.on('error', reportLoss));
  const stopping = new AbortController();
  const taskList = tasksOf(options, stopping.signal);
  const start = (): Promise<Runner> =>
    run({
      pgPool: pool,
      schema: workerSchema(service.replaceAll('-', '_')),
      taskList,
      parsedCronItems: parseCronItems((options.hourly ?? []).map((task) => ({ task, match: '7 * * * *' }))),
      // One job waits on the database most of the time; with two, a long batch does not keep the outbox closed.
      concurrency: 2,
      pollInterval: 1_000,
      noHandleSignals: true,
      logger: workerLog(log),
    });
  let isStopping = false;
  let runner = await start();
  const keepRunning = async (): Promise<void> => {
    await runner.promise.catch((error: unknown) =>
      log.error({ errorName: error instanceof Error ? error.name : typeof error }, 'the worker stopped'),
    );
    if (isStopping) return;
    // Another service's worker migrated its own tables, which every worker of the database takes for its own (exit code 57).
    process.exitCode = undefined;
    runner = await start();
    return keepRunning();
  };
  const running = keepRunning();
  // What a killed process left behind is in the tables, but its jobs are still locked: ask anew.
  for (const task of Object.keys(taskList)) await pool.query('select wake_worker($1)', [task]);
  const stop = async (): Promise<void> => {
    isStopping = true;
    stopping.abort();
    await runner.stop();
    await running;
    await pool.end();
  };
  let stopped: Promise<void> | undefined;
  return { stop: () => (stopped ??= stop()) };
}

function tasksOf(options: EventRunnerOptions, signal: AbortSignal): TaskList {
  const { service, orm, clock, log, metrics, subscriptions: handlers } = options;
  const own = Object.entries(options.tasks ?? {}).map(
    ([name, task]) => [name, () => task({ orm, clock, log, signal })] as const,
  );
  return {
    dispatch_events: async (_payload: unknown, { withPgClient, addJob }: JobHelpers) => {
      const { isComplete } = await dispatchEvents({ service, withConnection: withPgClient, log, metrics });
      if (!isComplete)
        await addJob(
          'dispatch_events',
          {},
          { jobKey: 'dispatch_events again', runAt: new Date(Date.now() + redispatchMs) },
        );
    },
    consume_events: async (_payload: unknown, { addJob }: JobHelpers) => {
      const retryAt = await consumeEvents({ service, orm, handlers, context: { clock, log }, metrics });
      if (retryAt) await addJob('consume_events', {}, { jobKey: 'consume_events again', runAt: retryAt });
    },
    ...Object.fromEntries(own),
  };
}
