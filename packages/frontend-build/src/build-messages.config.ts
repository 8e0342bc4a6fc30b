import { globSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogsOf } from './messages.ts';

// What a build may read: the front end's own sentences and those of every package that has some.
// Each is extracted in its own folder, by its own lingui.config.ts.
const rootDir = process.cwd();
const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const packagesWithMessages = globSync('packages/*/lingui.config.ts', { cwd: repository })
  .map((config) => dirname(resolve(repository, config)))
  .toSorted();

export default {
  rootDir,
  sourceLocale: 'vi',
  locales: ['en'],
  catalogs: catalogsOf('<rootDir>', ...packagesWithMessages.map((folder) => `<rootDir>/${relative(rootDir, folder)}`)),
};
