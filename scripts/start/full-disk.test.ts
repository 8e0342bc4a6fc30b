import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isDiskFull, watchDiskRoom } from './disk-room.ts';
import { openLogFile } from './log-file.ts';

// Linux shows both as files: a disk on which nothing can be written, and one without any room.
const isLinux = existsSync('/dev/full') && existsSync('/proc/self');

test.runIf(isLinux)('lines that a full disk does not take are lost, said once, and end nothing', async () => {
  const said: string[] = [];
  const log = await openLogFile('/dev/full', (sentence) => said.push(sentence));
  for (let line = 1; line <= 3; line += 1) await new Promise<void>((done) => log.write(`line ${line}\n`, () => done()));
  expect(log.destroyed).toBe(false);
  expect(said).toEqual([expect.stringMatching(/^the log cannot be written: ENOSPC/)]);
  await new Promise<void>((done) => log.end(done));
});

test.runIf(isLinux)('that room is scarce is said at once, and a disk with room is left in peace', async () => {
  const said: string[] = [];
  const ends = [watchDiskRoom('/proc', (line) => said.push(line)), watchDiskRoom('/', (line) => said.push(line))];
  await expect.poll(() => said).toEqual([expect.stringContaining('only 0 MB left on the disk of /proc')]);
  for (const end of ends) end();
  expect(await isDiskFull('/proc')).toBe(true);
  expect(await isDiskFull('/nowhere')).toBe(false);
});
