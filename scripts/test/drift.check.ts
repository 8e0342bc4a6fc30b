import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../build/workspace.ts';
import { generators, type Generator } from '../generate/generators.ts';
import type { Check, Outcome } from './check.ts';

/** One check for each thing that is generated: generating it again must change nothing. */
export const driftChecks: readonly Check[] = generators.map((generator) => ({
  name: `${generator.name} as generated`,
  group: 'static',
  advice: `What is committed is not what the code gives: run ${generator.command}, look at the difference and commit it.`,
  run: () => checkDrift(generator),
}));

async function checkDrift({ outputs, run }: Generator): Promise<Outcome> {
  const before = await contentsOf(outputs);
  try {
    await run();
  } catch (error) {
    return { passed: 0, failed: 1, said: error instanceof Error ? error.message : String(error) };
  }
  const after = await contentsOf(outputs);
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const changed = names.filter((name) => before.get(name) !== after.get(name));
  return changed.length === 0
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1, said: `written anew: ${changed.join(', ')}` };
}

async function contentsOf(outputs: readonly string[]): Promise<Map<string, string>> {
  const contents = new Map<string, string>();
  const visit = async (path: string): Promise<void> => {
    const names = await readdir(join(root, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTDIR') return undefined;
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    if (names === undefined) contents.set(path, await readFile(join(root, path), 'utf8'));
    else for (const name of names) await visit(`${path}/${name}`);
  };
  for (const output of outputs) await visit(output);
  return contents;
}
