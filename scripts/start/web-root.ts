import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { frontEndNames, root } from '../build/workspace.ts';

type Place = (from: string, to: string) => Promise<void>;

/** Lays the built front ends out as the gateway serves them: links, so that a front end built again is served at once. */
export async function layOutWebRoot(): Promise<string> {
  const folder = join(root, 'dist', 'web');
  await layOut(folder, (from, to) => symlink(from, to, 'junction'));
  return folder;
}

/** Lays a copy of the built front ends out in a folder of its own, in which a test may take one away. */
export async function copyWebRoot(folder: string): Promise<string> {
  await layOut(folder, (from, to) => cp(from, to, { recursive: true }));
  return folder;
}

async function layOut(folder: string, place: Place): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'remotes'), { recursive: true });
  for (const name of frontEndNames()) {
    const target = name === 'shell' ? join(folder, 'shell') : join(folder, 'remotes', name);
    await place(join(root, 'frontends', name, 'dist'), target);
  }
}
