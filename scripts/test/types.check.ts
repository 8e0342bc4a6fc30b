import { globSync } from 'node:fs';
import { root } from '../build/workspace.ts';
import type { Outcome } from './check.ts';
import { runTool } from './run-tool.ts';

const compilersAtOnce = 2;

/** Every project is compiled by itself, as an editor does, so that none sees another's global types. */
export async function checkTypes(): Promise<Outcome> {
  const projects = [
    'tsconfig.json',
    ...globSync('{packages,services,frontends,tests}/*/tsconfig.json', { cwd: root }).toSorted(),
  ];
  const queue = [...projects];
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
      const { code, said } = await runTool('tsc', ['--project', project, '--pretty', 'false']);
      if (code !== 0) faults.push(said.trim());
    }
  };
  await Promise.all(Array.from({ length: compilersAtOnce }, work));
  // A fault in a package shows in every project that uses it; once is enough.
  const lines = [...new Set(faults.flatMap((said) => said.split('\n')))];
  return faults.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, said: lines.join('\n') };
}
