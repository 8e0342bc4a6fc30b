import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { contentDigest } from './content-digest.ts';
import { oneBuildAtATime } from './build-lock.ts';
import { isBuiltFrom, stampBuild } from './stamp.ts';
import { foldersUsedBy, frontEndNames, root, workspacePackages } from './workspace.ts';

/** More builds than this at once only wait for one another's memory. */
const buildsAtOnce = 2;

/** A front end could not be built; `said` is what the builder printed. */
export class FrontEndBuildError extends Error {
  readonly said: string;

  constructor(name: string, said: string) {
    super(`The front end "${name}" could not be built.`);
    this.name = 'FrontEndBuildError';
    this.said = said;
  }
}

/** Builds the front ends whose sources have changed, and names them. */
export function buildFrontEnds(log: (line: string) => void): Promise<string[]> {
  return oneBuildAtATime('front-ends', () => buildStale(log));
}

async function buildStale(log: (line: string) => void): Promise<string[]> {
  const packages = workspacePackages();
  const names = frontEndNames();
  const wanted = await Promise.all(
    names.map(async (name) => {
      const folders = foldersUsedBy(`@antoan/frontend-${name}`, packages);
      const digest = await contentDigest(root, [
        ...folders,
        'schema/api.graphql',
        'pnpm-lock.yaml',
        'tsconfig.base.json',
      ]);
      return { name, digest, isCurrent: await isBuiltFrom(distOf(name), digest) };
    }),
  );
  const stale = wanted.filter(({ isCurrent }) => !isCurrent);
  const queue = [...stale];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { name } = next;
      // On a busy machine the federation plugin may take its graph for complete too early (it waits 10 ms for the next module)
      // and then calls exports missing that a later module uses. A fault of the sources fails the second time as well.
      await buildOne(name).catch(() => buildOne(name));
      await stampBuild(distOf(next.name), next.digest);
      log(`front end ${next.name} built`);
    }
  };
  await Promise.all(Array.from({ length: buildsAtOnce }, work));
  return stale.map(({ name }) => name);
}

function distOf(name: string): string {
  return join(root, 'frontends', name, 'dist');
}

async function buildOne(name: string): Promise<void> {
  const cwd = join(root, 'frontends', name);
  const vite = join(cwd, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, said } = await new Promise<{ code: number; said: string }>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--experimental-strip-types', '--no-warnings', vite, 'build', '--logLevel', 'warn'],
      {
        cwd,
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    // A start that is given up must not leave builds behind.
    const end = (): void => void child.kill();
    process.once('exit', end);
    child.once('close', () => process.off('exit', end));
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (exit) => resolve({ code: exit ?? 1, said: output }));
  });
  if (code !== 0) throw new FrontEndBuildError(name, said);
}
