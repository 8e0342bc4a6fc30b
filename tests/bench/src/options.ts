import { parseArgs } from 'node:util';
import type { Durations } from './measure/turn.ts';

/** How long and how often is measured. */
export interface BenchOptions {
  rounds: number;
  durations: Durations;
  /** Each contender answers each question for this long before the first round, so that its code is compiled. */
  compileMs: number;
  /** Whether the tables go into the README's performance section. */
  intoReadme: boolean;
}

const thorough = { rounds: 5, durations: { warmUp: 400, measured: 2000 }, compileMs: 3000 };
const quick = { rounds: 3, durations: { warmUp: 100, measured: 600 }, compileMs: 600 };

/** `pnpm bench` measures thoroughly, `pnpm bench --quick` in less than three minutes; `--rounds` and `--seconds` say otherwise. `--readme` keeps the tables. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      readme: { type: 'boolean' },
    },
  });
  const chosen = values.quick === true ? quick : thorough;
  const measured = values.seconds === undefined ? chosen.durations.measured : Number(values.seconds) * 1000;
  return {
    ...chosen,
    rounds: Number(values.rounds ?? chosen.rounds),
    durations: { ...chosen.durations, measured },
    intoReadme: values.readme === true,
  };
}
