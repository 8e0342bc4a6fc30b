import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogsOf } from './messages.ts';

// What the shell's build reads: its own sentences and those of packages/web, both only for those who read English.
// Each is extracted in its own folder, by its own lingui.config.ts.
export default {
  rootDir: resolve(dirname(fileURLToPath(import.meta.url)), '../../../frontends/shell'),
  sourceLocale: 'vi',
  locales: ['en'],
  catalogs: catalogsOf('<rootDir>', '<rootDir>/../../packages/web'),
};
