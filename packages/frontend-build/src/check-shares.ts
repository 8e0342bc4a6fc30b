import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { faultsOfShares, type SharesOfBuild } from './share-faults.ts';

// Run after building: `node packages/frontend-build/src/check-shares.ts`. A share the host lacks is silently
// `undefined` in the browser and another version only logs, so both are found here.
const frontends = resolve(import.meta.dirname, '../../../frontends');

const shell = await readShares('shell');
const names = globSync('*/vite.config.ts', { cwd: frontends }).map((file) => file.split('/')[0]!);
const remotes = await Promise.all(names.filter((name) => name !== 'shell').map(readShares));
const faults = faultsOfShares(shell, remotes);

for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length) process.exitCode = 1;
else process.stdout.write(`Shares agree: ${shell.shared.length} provided by the shell, ${remotes.length} remotes.\n`);

async function readShares(name: string): Promise<SharesOfBuild> {
  const manifest = await readFile(join(frontends, name, 'dist/mf-manifest.json'), 'utf8').catch(() => null);
  if (manifest === null) throw new Error(`frontends/${name} is not built: run "vite build" in it first.`);
  return { name, shared: (JSON.parse(manifest) as Omit<SharesOfBuild, 'name'>).shared };
}
