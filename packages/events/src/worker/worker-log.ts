import type { Logger } from '@antoan/telemetry';
import { Logger as WorkerLogger } from 'graphile-worker';

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/** Lets the job worker speak through the service's log. That a job ran is nobody's news, so its "info" is our "debug". */
export function workerLog(log: Logger): WorkerLogger {
  return new WorkerLogger((scope) => (level, message) => {
    log[levels[level]]({ job: scope.taskIdentifier }, message);
  });
}
