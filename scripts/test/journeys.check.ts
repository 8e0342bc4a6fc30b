import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFrontEnds } from '../build/front-ends.ts';
import { buildServer } from '../build/server-bundle.ts';
import { root } from '../build/workspace.ts';
import { findBrowser } from '../../tests/journeys/src/browser.ts';
import type { Outcome } from './check.ts';
import { runTool } from './run-tool.ts';

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
}

const folder = join(root, 'tests', 'journeys');

/** Plays the journeys in a real browser. The tests start the product themselves, by scripts/test/start-product.ts. */
export async function runJourneys(): Promise<Outcome> {
  if (!existsSync(join(folder, 'playwright.config.ts')))
    return { passed: 0, failed: 1, said: 'tests/journeys/playwright.config.ts is missing.' };
  await buildServer();
  await buildFrontEnds((line) => void process.stdout.write(`${line}\n`));
  const browser = await findBrowser();
  process.stdout.write(`browser from ${browser.from}: ${browser.path}\n`);
  const file = join(root, '.antoan', 'test-results', 'journeys.json');
  await rm(file, { force: true });
  const { said } = await runTool('playwright', ['test', '--reporter=list,json'], {
    cwd: folder,
    isShown: true,
    env: { BROWSER_PATH: browser.path, BROWSER_FLAGS: browser.flags.join(' '), PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as PlaywrightReport,
    () => undefined,
  );
  if (report === undefined) return { passed: 0, failed: 1, said: said.slice(-4_000) };
  const { expected, unexpected, flaky, skipped } = report.stats;
  // A journey that passed only the second time did not pass.
  const failed = unexpected + flaky;
  return {
    passed: expected,
    failed: failed === 0 && report.errors.length > 0 ? 1 : failed,
    skipped,
    said: report.errors.map(({ message }) => message ?? '').join('\n'),
  };
}
