import { open } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { callbackify } from 'node:util';

/** A file that lines are added to. What cannot be written, on a full disk, is lost to the log and to nothing else. */
export async function openLogFile(file: string, complain: (sentence: string) => void): Promise<Writable> {
  const handle = await open(file, 'a');
  let isFailing = false;
  const add = callbackify(async (content: Buffer): Promise<void> => {
    try {
      await handle.appendFile(content);
      isFailing = false;
    } catch (error) {
      if (!isFailing) complain(`the log cannot be written: ${error instanceof Error ? error.message : String(error)}`);
      isFailing = true;
    }
  });
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => add(chunk, done),
    writev: (chunks, done) => add(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer)), done),
    final: callbackify(() => handle.close()),
  });
}
