import { catalogsOf } from './messages.ts';

// What a remote's build reads: its own sentences and those of the packages of screens it may bundle.
// Each is extracted in its own folder, by its own lingui.config.ts.
export default {
  rootDir: process.cwd(),
  sourceLocale: 'vi',
  locales: ['en'],
  catalogs: catalogsOf('<rootDir>', '<rootDir>/../../packages/gate-words', '<rootDir>/../../packages/unit-desk'),
};
