import { defineConfig } from '@lingui/cli';

export default defineConfig({
  sourceLocale: 'vi',
  locales: ['vi', 'en'],
  catalogs: [{ path: '<rootDir>/locales/{locale}', include: ['src'] }],
});
