import { checkServer } from '../../packages/database/src/check-server.ts';
import { databaseUrlRule, isDatabaseUrl } from '../start/start-environment.ts';
import type { Check, Outcome } from './check.ts';
import { checks } from './checks.ts';

/** So much of what a failed check said is shown; the rest is seen by running its tool alone. */
const shownLines = 60;

// `npm test` runs everything; `npm test -- static unit` only these groups or checks.
const wanted = new Set(process.argv.slice(2));
const chosen = checks.filter(({ name, group }) => wanted.size === 0 || wanted.has(group) || wanted.has(name));
if (chosen.length === 0) {
  const names = [...new Set(checks.flatMap(({ group, name }) => [group, name]))].map((name) => `"${name}"`);
  process.stderr.write(`There is no such check; there are ${names.join(', ')}.\n`);
  process.exit(1);
}

const databaseUrl = process.env['DATABASE_URL'] ?? '';
if (databaseUrl !== '' && chosen.some(({ group }) => group !== 'static')) await checkDatabase(databaseUrl);

const began = Date.now();
const results: { check: Check; outcome: Outcome; seconds: string }[] = [];
for (const check of chosen) {
  process.stdout.write(`\n── ${check.name}\n`);
  const from = Date.now();
  const outcome = await check.run().catch((error: unknown): Outcome => ({
    passed: 0,
    failed: 1,
    said: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  results.push({ check, outcome, seconds });
  if (outcome.failed > 0 && outcome.said !== undefined && outcome.said !== '')
    process.stdout.write(`${shorten(outcome.said)}\n`);
  process.stdout.write(`${outcome.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
}

process.stdout.write('\n── summary\n');
for (const { check, outcome, seconds } of results) {
  const skipped = outcome.skipped === undefined || outcome.skipped === 0 ? '' : `, ${outcome.skipped} left out`;
  process.stdout.write(
    `${outcome.failed === 0 ? '  ok  ' : 'FAILED'}  ${check.name.padEnd(28)} ${outcome.passed} passed, ${outcome.failed} failed${skipped} (${seconds} s)\n`,
  );
  if (outcome.failed > 0) process.stdout.write(`        ${check.advice}\n`);
}
const sum = (count: (outcome: Outcome) => number): number =>
  results.reduce((total, { outcome }) => total + count(outcome), 0);
const failed = sum((outcome) => outcome.failed);
process.stdout.write(
  `\nin ${Math.round((Date.now() - began) / 1000)} s\n${sum((outcome) => outcome.passed)} passed, ${failed} failed\n`,
);
process.exitCode = failed === 0 ? 0 : 1;

/** Every test that needs a PostgreSQL would fail alike; one sentence says it better. */
async function checkDatabase(url: string): Promise<void> {
  try {
    if (!isDatabaseUrl(url)) throw new TypeError(databaseUrlRule);
    await checkServer(url, { makesDatabases: true });
  } catch (error) {
    process.stderr.write(
      `\n${error instanceof Error ? error.message : String(error)}\nWithout DATABASE_URL the tests bring their own PostgreSQL.\n`,
    );
    process.exit(1);
  }
}

function shorten(said: string): string {
  const lines = said.trimEnd().split('\n');
  return lines.length <= shownLines
    ? lines.join('\n')
    : [...lines.slice(0, shownLines), `... and ${lines.length - shownLines} more lines`].join('\n');
}
