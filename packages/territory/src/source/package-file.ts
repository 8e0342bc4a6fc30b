import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * The content of a JSON file inside a package. Read when asked and not imported: the mapping of 2025 is 4 MB for the
 * whole country, of which a few hundred rows are kept, and a service that only starts needs none of it.
 */
export function readPackageFile(path: string): unknown {
  return JSON.parse(readFileSync(resolve(path), 'utf8'));
}
