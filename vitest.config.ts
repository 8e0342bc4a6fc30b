import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { frontEndPlugins } from './packages/frontend-build/src/front-end.plugins.ts';

/** vitest would load graphql twice, once as a module and once as CommonJS, and graphql refuses to mix the two. */
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

/** Packages that draw: those that know React. */
const screenPackages = globSync('packages/*/package.json', { cwd: import.meta.dirname })
  .filter((file) => readFileSync(join(import.meta.dirname, file), 'utf8').includes('"react":'))
  .map((file) => file.split('/')[1]!);

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'server',
          include: ['packages/*/src/**/*.test.ts', 'services/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: screenPackages.map((name) => `packages/${name}/**`),
          globalSetup: ['scripts/test/postgres.setup.ts'],
          setupFiles: ['scripts/test/chance.setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [frontEndPlugins({ messagesConfig: join(import.meta.dirname, 'packages/ui/lingui.config.ts') })],
        test: {
          name: 'screens',
          include: [
            'frontends/*/src/**/*.test.{ts,tsx}',
            ...screenPackages.map((name) => `packages/${name}/src/**/*.test.{ts,tsx}`),
          ],
          environment: 'jsdom',
          setupFiles: ['scripts/test/chance.setup.ts', 'packages/ui/src/testing/setup.ts'],
          // Style sheets come empty, but for a test that reads one as text.
          css: { include: [/\?raw$/], modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'federation',
          include: ['tests/federation/**/*.test.ts'],
          globalSetup: ['scripts/test/postgres.setup.ts'],
          setupFiles: ['scripts/test/chance.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve: { alias },
        test: {
          // Measures and asserts no time: `pnpm bench` runs it, the tests do not.
          name: 'bench',
          include: ['tests/bench/src/**/*.bench.ts'],
          globalSetup: ['scripts/test/postgres.setup.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
