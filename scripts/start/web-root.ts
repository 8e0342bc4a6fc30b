import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRemotesIndex } from '@antoan/frontend-build/serving';
import { frontEndNames, root } from '../build/workspace.ts';

/** Lays the built front ends out as the gateway serves them: links, so that a front end built again is served at once. */
export async function layOutWebRoot(): Promise<string> {
  const folder = join(root, 'dist', 'web');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'remotes'), { recursive: true });
  for (const name of frontEndNames()) {
    const place = name === 'shell' ? join(folder, 'shell') : join(folder, 'remotes', name);
    await symlink(join(root, 'frontends', name, 'dist'), place, 'junction');
  }
  await writeFile(join(folder, 'remotes.json'), JSON.stringify(await readRemotesIndex(join(root, 'frontends'))));
  return folder;
}
