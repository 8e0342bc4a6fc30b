import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What builds and tools write; never an input. */
const outputs = new Set(['node_modules', 'dist', 'coverage', 'test-results', '.antoan']);

/** One digest of the content and names of files and of everything below folders; what is missing counts as missing. */
export async function contentDigest(root: string, paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesBelow(join(root, path))))).flat().toSorted();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256');
  for (const [index, file] of files.entries())
    hash.update(`${relative(root, file)}\0${contents[index]!.length}\0`).update(contents[index]!);
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return undefined;
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (entries === undefined) return [path];
  const below = entries.filter(({ name }) => !outputs.has(name)).map(({ name }) => filesBelow(join(path, name)));
  return (await Promise.all(below)).flat();
}
