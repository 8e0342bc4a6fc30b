import { availableParallelism } from 'node:os';
import type { Child } from './contender/child.ts';
import { startContenders, startProducts } from './contender/contenders.ts';
import { startLoader } from './load/loader.ts';
import { parentOf } from './measure/process-tree.ts';
import { checkAnswers, refuseEmptiness } from './measure/same-answers.ts';
import { medianOf, takeTurn, type Prepared, type Turn } from './measure/turn.ts';
import { readOptions } from './options.ts';
import { askingsOf, questionNames } from './question/question.ts';
import { writeIntoReadme } from './report/readme.ts';
import { concurrencies, placeOf, reportOf } from './report/table.ts';
import { addReaders } from './stage/readers.ts';
import { signIn } from './stage/sign-in.ts';
import { openStage } from './stage/stage.ts';
import { unitsOfDistrict } from './stage/units-of-district.ts';

const person = 'huyen.baothang';
const options = readOptions(process.argv.slice(2));
const began = performance.now();
/** What must be ended, last started first. */
const endings: (() => Promise<void>)[] = [];

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void endAll().then(() => process.exit(1)));
try {
  await bench();
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
} finally {
  await endAll();
  process.exit();
}

async function bench(): Promise<void> {
  if (process.platform !== 'linux') throw new Error('The bench counts the CPU of processes in /proc: run it on Linux.');
  const stage = await openStage();
  endings.push(() => stage.stop());
  const children: Child[] = [];
  endings.push(async () => void (await Promise.all(children.map((child) => child.stop()))));
  say('starting the product twice on a fresh database');
  const products = await startProducts(stage, children);
  const readers = await addReaders(stage);
  endings.splice(1, 0, () => readers.remove());
  say('starting the peers');
  const contenders = await startContenders(stage, { products, readers, children });
  const loader = await startLoader();
  endings.push(() => loader.stop());
  const authorization = await signIn(products.together.port, person);
  const database = parentOf(stage.databaseProcess);

  say('comparing what they answer');
  const { district, units } = await unitsOfDistrict(products.together.port, await authorization());
  const askings = askingsOf(district, units);
  const content = new Map<string, string>();
  const prepared = new Map<string, Prepared>();
  for (const contender of contenders)
    for (const question of questionNames) {
      const checked = {
        contender,
        question,
        askings: askings[question],
        authorization: await authorization(),
        content,
      };
      prepared.set(placeOf(contender.name, question, 0), await checkAnswers(checked));
    }
  refuseEmptiness(content);

  const turns = new Map<string, Turn[]>();
  const takeAll = async (
    durations: { warmUp: number; measured: number },
    keep: boolean,
    reversed: boolean,
  ): Promise<void> => {
    for (const question of questionNames)
      for (const connections of concurrencies)
        // Whoever comes first in one round comes last in the next.
        for (const contender of reversed ? contenders.toReversed() : contenders) {
          const given = { contender, question, connections, durations, loader, database };
          const ready = prepared.get(placeOf(contender.name, question, 0))!;
          const turn = await takeTurn({ ...given, prepared: ready, authorization: await authorization() });
          const place = placeOf(contender.name, question, connections);
          if (keep) turns.set(place, [...(turns.get(place) ?? []), turn]);
        }
  };
  say('letting everybody compile');
  await takeAll({ warmUp: 1, measured: options.compileMs / concurrencies.length }, false, false);
  for (let round = 1; round <= options.rounds; round += 1) {
    say(`round ${round} of ${options.rounds}`);
    await takeAll(options.durations, true, round % 2 === 0);
  }
  say('done');
  const medians = new Map([...turns].map(([place, taken]) => [place, medianOf(taken)]));
  const measured = `Medians of ${options.rounds} interleaved rounds of ${options.durations.measured / 1000} s each, ${availableParallelism()} cores for contender, PostgreSQL and load together, Node ${process.versions.node}.`;
  const report = `${measured}\n\n${reportOf(medians)}\n`;
  process.stdout.write(report);
  if (options.intoReadme) await writeIntoReadme(report);
}

async function endAll(): Promise<void> {
  for (const ending of endings.splice(0).toReversed())
    await ending().catch((error: unknown) => void process.stderr.write(`${String(error)}\n`));
}

function say(line: string): void {
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
}
