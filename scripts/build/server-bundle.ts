import { readFile, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { contentDigest } from './content-digest.ts';
import { oneBuildAtATime } from './build-lock.ts';
import { isBuiltFrom, stampBuild } from './stamp.ts';
import { root, serviceNames } from './workspace.ts';

/** Where the server programs are put: one for each service and `platform.js` for all in one process. */
export const serverFolder = join(root, 'dist', 'server');

const inputs = [
  'packages',
  'services',
  'scripts/platform',
  'scripts/generate',
  'scripts/start/start-environment.ts',
  'scripts/build',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
];

/** Bundles the server when its sources have changed; answers with the digest of those sources. */
export function buildServer(): Promise<{ digest: string; isNew: boolean }> {
  return oneBuildAtATime('server', bundleWhenStale);
}

async function bundleWhenStale(): Promise<{ digest: string; isNew: boolean }> {
  const digest = await contentDigest(root, inputs);
  if (await isBuiltFrom(serverFolder, digest)) return { digest, isNew: false };
  await rm(serverFolder, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: {
      platform: 'scripts/platform/platform.ts',
      schemas: 'scripts/generate/print-schemas.ts',
      environment: 'scripts/generate/print-environment.ts',
      ...Object.fromEntries(serviceNames().map((name) => [name, `services/${name}/src/main.ts`])),
    },
    outdir: serverFolder,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    bundle: true,
    splitting: true,
    // Entities and migrations are known by the names of their classes.
    keepNames: true,
    sourcemap: 'linked',
    logLevel: 'error',
    plugins: [installedPackages(), placesOfSources()],
  });
  await stampBuild(serverFolder, digest);
  return { digest, isNew: true };
}

/**
 * Leaves installed packages where they are. pnpm shows each workspace package only its own dependencies, so the bundle names
 * the very file that the importing package would have found.
 */
function installedPackages(): Plugin {
  const resolved = Symbol('resolved');
  return {
    name: 'installed packages',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^[^./]/ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
        if (pluginData === resolved || kind === 'entry-point' || path.startsWith('@antoan/')) return undefined;
        if (path.startsWith('node:') || builtinModules.includes(path)) return { path, external: true };
        const found = await resolve(path, { importer, kind, resolveDir, pluginData: resolved });
        if (found.errors.length > 0) return { errors: found.errors };
        return { path: found.external ? path : relative(serverFolder, found.path), external: true };
      });
    },
  };
}

/** Sources that ask where they are (to find a file beside them) get the answer they would have had unbundled. */
function placesOfSources(): Plugin {
  return {
    name: 'places of sources',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        if (!source.includes('import.meta.')) return undefined;
        const up = JSON.stringify(relative(serverFolder, dirname(path)));
        const contents = source
          .replaceAll('import.meta.dirname', `__join(import.meta.dirname, ${up})`)
          .replaceAll(
            'import.meta.url',
            `String(__pathToFileURL(__join(import.meta.dirname, ${up}, ${JSON.stringify(path.slice(dirname(path).length + 1))})))`,
          );
        return {
          contents: `import { join as __join } from 'node:path'; import { pathToFileURL as __pathToFileURL } from 'node:url';\n${contents}`,
          loader: 'ts',
        };
      });
    },
  };
}
