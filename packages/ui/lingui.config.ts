import { defineConfig } from '@lingui/cli';

export default defineConfig({
  sourceLocale: 'vi',
  locales: ['en'],
  catalogs: [
    {
      path: '<rootDir>/locales/{locale}',
      include: ['src'],
      exclude: ['src/catalogue/**', '**/*.test.tsx'],
    },
    // Loaded with the catalogue page alone.
    { path: '<rootDir>/locales/catalogue/{locale}', include: ['src/catalogue'] },
  ],
  compileNamespace: 'ts',
});
