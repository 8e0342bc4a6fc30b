import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const name = '.built-from';

/** Whether `folder` was built from exactly this input. */
export async function isBuiltFrom(folder: string, digest: string): Promise<boolean> {
  return (await readFile(join(folder, name), 'utf8').catch(() => '')) === digest;
}

/** Remembers what `folder` was built from. A build empties its folder first, so one that was broken off has no stamp. */
export async function stampBuild(folder: string, digest: string): Promise<void> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, digest);
}
