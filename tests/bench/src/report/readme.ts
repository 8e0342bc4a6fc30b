import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../../scripts/build/workspace.ts';

const place = /(<!-- bench:begin -->\n)[\s\S]*?(<!-- bench:end -->)/;

/** Puts what was measured into the README, as it is. */
export async function writeIntoReadme(report: string): Promise<void> {
  const file = join(root, 'README.md');
  const text = await readFile(file, 'utf8');
  if (!place.test(text))
    throw new Error('The README has no place for the bench: bench:begin and bench:end are missing.');
  await writeFile(
    file,
    text.replace(place, (_, begin: string, end: string) => `${begin}${report}\n${end}`),
  );
}
