import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildFrontEnds, FrontEndBuildError } from '../build/front-ends.ts';
import { frontEndNames, root } from '../build/workspace.ts';
import type { Outcome } from './check.ts';
import { sizeBudgets } from './size-budget.ts';

/** Builds what is stale and weighs each front end's scripts and styles as a browser fetches them. */
export async function checkSizes(): Promise<Outcome> {
  try {
    await buildFrontEnds(() => undefined);
  } catch (error) {
    if (error instanceof FrontEndBuildError) return { passed: 0, failed: 1, said: `${error.message}\n${error.said}` };
    throw error;
  }
  const faults = frontEndNames().flatMap((name) => {
    const budget = sizeBudgets[name];
    const weight = kilobytesOf(name);
    if (budget === undefined) return [`${name}: has no budget yet and weighs ${weight} KB`];
    return weight > budget ? [`${name}: weighs ${weight} KB, its budget is ${budget} KB`] : [];
  });
  return faults.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, said: faults.join('\n') };
}

function kilobytesOf(name: string): number {
  const dist = join(root, 'frontends', name, 'dist');
  const files = globSync('**/*.{js,css}', { cwd: dist });
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(dist, file))).length, 0);
  return Math.ceil(bytes / 1024);
}
