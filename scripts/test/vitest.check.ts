import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../build/workspace.ts';
import type { Outcome } from './check.ts';
import { runTool } from './run-tool.ts';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: 'passed' | 'failed'; assertionResults: { status: string }[] }[];
}

/** Runs the tests of some projects of vitest.config.ts and counts them one by one. */
export async function runVitest(projects: readonly string[]): Promise<Outcome> {
  const file = join(root, '.antoan', 'test-results', `${projects.join('-')}.json`);
  await rm(file, { force: true });
  const flags = projects.flatMap((project) => ['--project', project]);
  const { code, said } = await runTool(
    'vitest',
    ['run', ...flags, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    { isShown: true },
  );
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as VitestReport,
    () => undefined,
  );
  if (report === undefined) return { passed: 0, failed: 1, said: said.slice(-4_000) };
  // A file that cannot even be loaded has no tests to count, and still failed.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    // An error outside any test fails the run without failing a test.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
