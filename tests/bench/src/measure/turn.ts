import type { Contender } from '../contender/contender.ts';
import type { Loader } from '../load/loader.ts';
import type { QuestionName } from '../question/question.ts';
import { cpuOf } from './process-tree.ts';

/** What one turn of one contender gave. */
export interface Turn {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  /** CPU milliseconds of the contender's processes for each request. */
  ownCpu: number;
  /** And of PostgreSQL's. */
  databaseCpu: number;
}

/** Requests of a question, ready to be sent, with the lengths of the right answers. */
export interface Prepared {
  bodies: string[];
  lengths: number[];
}

/** How long a contender is asked before and while it is measured. */
export interface Durations {
  warmUp: number;
  measured: number;
}

/** Lets one contender answer one question for a while, warm, and measures it. */
export async function takeTurn(given: {
  contender: Contender;
  question: QuestionName;
  prepared: Prepared;
  connections: number;
  durations: Durations;
  loader: Loader;
  authorization: string;
  database: number;
}): Promise<Turn> {
  const { contender, question, prepared, connections, durations, loader, authorization, database } = given;
  const job = { port: contender.port, path: contender.pathOf(question), authorization, connections, ...prepared };
  await contender.before?.();
  try {
    await loader.run({ ...job, milliseconds: durations.warmUp });
    const own = cpuOf(contender.processes);
    const databases = cpuOf([database]);
    const { requests, seconds, latencies } = await loader.run({ ...job, milliseconds: durations.measured });
    return {
      requestsPerSecond: requests / seconds,
      p50: percentile(latencies, 0.5),
      p99: percentile(latencies, 0.99),
      ownCpu: (cpuOf(contender.processes) - own) / requests,
      databaseCpu: (cpuOf([database]) - databases) / requests,
    };
  } finally {
    await contender.after?.();
  }
}

/** The middle turn in each respect. */
export function medianOf(turns: readonly Turn[]): Turn {
  const middle = (of: (turn: Turn) => number): number =>
    percentile(
      turns.map(of).toSorted((a, b) => a - b),
      0.5,
    );
  return {
    requestsPerSecond: middle((turn) => turn.requestsPerSecond),
    p50: middle((turn) => turn.p50),
    p99: middle((turn) => turn.p99),
    ownCpu: middle((turn) => turn.ownCpu),
    databaseCpu: middle((turn) => turn.databaseCpu),
  };
}

function percentile(rising: readonly number[], share: number): number {
  return rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? Number.NaN;
}
