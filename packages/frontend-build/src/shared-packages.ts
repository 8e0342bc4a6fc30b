import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const shellFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../frontends/shell');

/** What the shell provides and every remote takes from it: one instance on the page, never two. */
export const SHARED_PACKAGES = [
  'react',
  'react-dom',
  'urql',
  '@urql/core',
  '@lingui/core',
  '@lingui/react',
  '@antoan/i18n',
  '@antoan/router',
  '@antoan/ui',
  '@antoan/web',
] as const;

interface SharedPackage {
  singleton: true;
  version: string;
  requiredVersion: string;
  import?: false;
}

/** The shared packages as the shell declares them: bundled there, at the version installed there. */
export function providedPackages(): Record<string, SharedPackage> {
  return sharedPackages({});
}

/** The shared packages as a remote declares them: taken from the shell, never bundled. */
export function takenPackages(): Record<string, SharedPackage> {
  return sharedPackages({ import: false });
}

function sharedPackages(extra: { import?: false }): Record<string, SharedPackage> {
  return Object.fromEntries(
    SHARED_PACKAGES.map((name) => {
      const version = installedVersion(name);
      return [name, { singleton: true, version, requiredVersion: version, ...extra }];
    }),
  );
}

// Read from the shell's own dependencies, because a remote does not depend on all of them.
function installedVersion(name: string): string {
  const manifest = readFileSync(join(shellFolder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
