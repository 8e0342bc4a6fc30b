import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { root } from '../build/workspace.ts';
import type { Outcome } from './check.ts';

/** How a tool ended and all that it printed. */
export interface ToolRun {
  code: number;
  said: string;
}

/** Runs a program of the workspace's packages, under the Node that runs us. */
export async function runTool(
  tool: string,
  flags: string[],
  options: { cwd?: string; env?: Record<string, string>; isShown?: boolean } = {},
): Promise<ToolRun> {
  const folder = options.cwd ?? root;
  const path = [
    join(folder, 'node_modules', '.bin'),
    join(root, 'node_modules', '.bin'),
    dirname(process.execPath),
    process.env['PATH'] ?? '',
  ].join(':');
  const child = spawn(tool, flags, {
    cwd: folder,
    env: { ...process.env, ...options.env, PATH: path, FORCE_COLOR: '0', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (options.isShown === true) process.stdout.write(chunk);
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, said: `${tool} could not be run: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** A check that is one tool: passed when it ends with 0. */
export function toolCheck(tool: string, flags: string[], env: Record<string, string> = {}): () => Promise<Outcome> {
  return async () => {
    const { code, said } = await runTool(tool, flags, { env });
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, said };
  };
}
