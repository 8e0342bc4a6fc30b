import type { Turn } from '../measure/turn.ts';
import { questionNames, type QuestionName } from '../question/question.ts';
import { names } from '../contender/contenders.ts';

/** How many ask at once. */
export const concurrencies = [1, 16] as const;

/** The median turn of each contender, by `placeOf`. */
export type Medians = ReadonlyMap<string, Turn>;

/** Where the median of a contender, a question and a concurrency is kept. */
export function placeOf(contender: string, question: QuestionName, connections: number): string {
  return `${contender} | ${question} | ${connections}`;
}

const titles: Record<QuestionName, string> = {
  dashboard: 'The district dashboard: 85 to 100 units with guard strength, model sites, awards 2020 and standing 2021',
  unit: 'One unit by id, with the same fields',
  list: 'A list of 35 to 50 names',
};

const main = [names.sql, names.together, names.apart, names.apollo, names.postgraphile];

/** All that was measured, as Markdown. */
export function reportOf(medians: Medians): string {
  const parts = questionNames.flatMap((question) =>
    concurrencies.map((connections) => tableOf(medians, question, connections)),
  );
  return [...parts, costOfScope(medians)].join('\n\n');
}

function tableOf(medians: Medians, question: QuestionName, connections: number): string {
  const turnOf = (name: string): Turn => medians.get(placeOf(name, question, connections))!;
  const rows = main.map((name) => {
    const { requestsPerSecond, p50, p99, ownCpu, databaseCpu } = turnOf(name);
    const toSql = requestsPerSecond / turnOf(names.sql).requestsPerSecond;
    const toApollo = requestsPerSecond / turnOf(names.apollo).requestsPerSecond;
    const cpuToSql = wholeCpu(turnOf(name)) / wholeCpu(turnOf(names.sql));
    const measured = [requestsPerSecond, p50, p99, ownCpu, databaseCpu].map(fixed);
    return [name, ...measured, toSql.toFixed(2), toApollo.toFixed(2), fixed(cpuToSql)];
  });
  return [
    `**${titles[question]}, ${connections === 1 ? 'one at a time' : `${connections} at a time`}**`,
    '',
    line(['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'PostgreSQL CPU ms', '× SQL', '× Apollo', 'CPU × SQL']),
    line(['---', ...Array<string>(8).fill('---:')]),
    ...rows.map(line),
  ].join('\n');
}

/** In CPU and not in requests, for what else the computer does tells on it least. */
function costOfScope(medians: Medians): string {
  const rows = questionNames.flatMap((question) =>
    concurrencies.map((connections) => {
      const cpuOf = (name: string): number => wholeCpu(medians.get(placeOf(name, question, connections))!);
      const pairs = [
        [cpuOf(names.sqlFree), cpuOf(names.sql)],
        [cpuOf(names.togetherFree), cpuOf(names.together)],
      ] as const;
      const cells = pairs.flatMap(([free, bound]) => [fixed(free), fixed(bound), (bound / free).toFixed(2)]);
      return [`${question}, ${connections} at a time`, ...cells];
    }),
  );
  return [
    '**What scope and row-level security cost (CPU ms of a request, PostgreSQL included)**',
    '',
    line([
      ...['', 'SQL with neither', 'SQL with both', 'ratio'],
      ...['An Toàn past row-level security', 'An Toàn', 'ratio'],
    ]),
    line(['---', ...Array<string>(6).fill('---:')]),
    ...rows.map(line),
  ].join('\n');
}

function wholeCpu({ ownCpu, databaseCpu }: Turn): number {
  return ownCpu + databaseCpu;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function fixed(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
