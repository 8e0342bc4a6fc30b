import { once } from 'node:events';
import { startChild, type Child } from '../contender/child.ts';
import type { Job, JobResult } from './job.ts';

/** The process that asks, apart from those who answer. */
export interface Loader {
  run(job: Job): Promise<JobResult>;
  stop(): Promise<void>;
}

export async function startLoader(): Promise<Loader> {
  const child: Child = await startChild('src/load/load.process.ts');
  return {
    async run(job) {
      const answer = once(child.process, 'message') as Promise<[JobResult | { error: string }]>;
      child.process.send(job);
      const [result] = await answer;
      if ('error' in result) throw new Error(result.error);
      return result;
    },
    stop: () => child.stop(),
  };
}
