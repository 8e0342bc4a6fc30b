import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that everything stands in. */
export const root = join(import.meta.dirname, '..', '..');

/** One package of the workspace. */
export interface WorkspacePackage {
  name: string;
  /** From the root, such as `packages/ui`. */
  folder: string;
  /** Names of the workspace packages it uses, itself left out. */
  uses: string[];
}

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** All packages of the workspace by name. */
export function workspacePackages(): Map<string, WorkspacePackage> {
  const manifests = globSync('{packages,services,frontends,tests}/*/package.json', { cwd: root });
  const packages = manifests.map((file): WorkspacePackage => {
    const { name, dependencies, devDependencies } = JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest;
    const uses = Object.keys({ ...dependencies, ...devDependencies }).filter((used) => used.startsWith('@antoan/'));
    return { name, folder: dirname(file), uses };
  });
  return new Map(packages.map((each) => [each.name, each]));
}

/** The folders of a package and of all it uses, directly or not. */
export function foldersUsedBy(name: string, packages = workspacePackages()): string[] {
  const seen = new Set<string>();
  const visit = (next: string): void => {
    const found = packages.get(next);
    if (found === undefined || seen.has(found.folder)) return;
    seen.add(found.folder);
    found.uses.forEach(visit);
  };
  visit(name);
  return [...seen];
}

/** The services that can be started, by the name of their folder. */
export function serviceNames(): string[] {
  return globSync('services/*/src/main.ts', { cwd: root })
    .map((file) => file.split('/')[1]!)
    .filter((name) => existsSync(join(root, 'services', name, 'src', 'service.ts')))
    .toSorted();
}

/** The front ends that can be built, by the name of their folder; the shell first. */
export function frontEndNames(): string[] {
  const names = globSync('frontends/*/vite.config.ts', { cwd: root }).map((file) => file.split('/')[1]!);
  return names
    .filter((name) => existsSync(join(root, 'frontends', name, 'src')))
    .toSorted((a, b) => Number(b === 'shell') - Number(a === 'shell') || a.localeCompare(b));
}
