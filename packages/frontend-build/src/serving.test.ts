import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRemotesIndex } from './serving.ts';

let frontends = '';

beforeEach(async () => {
  frontends = await mkdtemp(join(tmpdir(), 'frontends-'));
  await build('shell/dist/index.html', '<script src="/assets/index-a.js">');
});
afterEach(() => rm(frontends, { recursive: true }));

async function build(file: string, content: string): Promise<void> {
  await mkdir(join(frontends, file, '..'), { recursive: true });
  await writeFile(join(frontends, file), content);
}

test('only remotes that are built are listed', async () => {
  await build('media/dist/mf-manifest.json', '{}');

  const { remotes } = await readRemotesIndex(frontends);

  expect(Object.keys(remotes)).toEqual(['media']);
  expect(remotes.media?.manifest).toMatch(/^\/remotes\/media\/mf-manifest\.json\?v=[0-9a-f]{12}$/);
});

test('a remote built anew is found under a new address, and the shell stays what it was', async () => {
  await build('media/dist/mf-manifest.json', '{"entry":"a"}');
  const before = await readRemotesIndex(frontends);
  await build('media/dist/mf-manifest.json', '{"entry":"b"}');
  const after = await readRemotesIndex(frontends);

  expect(after.remotes.media?.manifest).not.toBe(before.remotes.media?.manifest);
  expect(after.build).toBe(before.build);
});
