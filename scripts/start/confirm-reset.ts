import { createInterface } from 'node:readline/promises';
import { RefusedStart } from './options.ts';

/** Asks before everything is deleted; without a terminal there is nobody to ask. */
export async function confirmReset(place: string, yes: boolean): Promise<void> {
  if (yes) return;
  if (!process.stdin.isTTY)
    throw new RefusedStart(
      `--reset deletes all data in ${place} and there is no terminal to ask on: add --yes if that is what you want.`,
    );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`All data in ${place} will be deleted. Type "yes" to go on: `);
  terminal.close();
  if (answer.trim().toLowerCase() !== 'yes') throw new RefusedStart('Nothing was deleted and nothing was started.');
}
