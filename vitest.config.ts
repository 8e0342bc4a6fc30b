import { defineConfig } from 'vitest/config';

/** vitest would load graphql twice, once as a module and once as CommonJS, and graphql refuses to mix the two. */
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

const browserPackages = ['frontend-build', 'i18n', 'router', 'ui', 'web'];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'server',
          include: ['packages/*/src/**/*.test.ts', 'services/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: browserPackages.map((name) => `packages/${name}/**`),
          globalSetup: ['scripts/test/postgres.setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'federation',
          include: ['tests/federation/**/*.test.ts'],
          globalSetup: ['scripts/test/postgres.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
