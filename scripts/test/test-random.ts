import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/workspace.ts';
import { runTool } from './run-tool.ts';

// `pnpm test:random` plays ten rounds of all property tests; `pnpm test:random 40 services/units` forty of some of them.
const [rounds = '10', below = ''] = process.argv.slice(2);
const files = globSync(
  ['packages/*/src/**/*.test.{ts,tsx}', 'services/*/src/**/*.test.ts', 'tests/*/src/**/*.test.ts'],
  {
    cwd: root,
  },
).filter((file) => file.startsWith(below) && readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"));

const broken: number[] = [];
for (let round = 1; round <= Number(rounds); round += 1) {
  const seed = randomInt(2 ** 31);
  process.stdout.write(`\n── round ${round} of ${rounds}, RANDOM_SEED=${seed}\n`);
  const { code } = await runTool('vitest', ['run', '--reporter=dot', ...files], {
    env: { RANDOM_SEED: String(seed) },
    isShown: true,
  });
  if (code !== 0) broken.push(seed);
}
process.stdout.write(
  broken.length === 0 ? `\nnothing found in ${rounds} rounds\n` : `\nfailed with RANDOM_SEED=${broken.join(' and ')}\n`,
);
process.exitCode = broken.length === 0 ? 0 : 1;
