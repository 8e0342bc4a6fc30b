import { Worker } from 'node:worker_threads';

/** A template and its data do not go together. */
export class TypesettingError extends Error {
  override readonly name = 'TypesettingError';
}

/** The last one asked for: documents are set one after the other, so that a batch takes one core at most. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * A Typst template with its inputs, as PDF/UA-1, set in a thread of its own: five hundred pages take seconds.
 * @throws TypesettingError naming what the compiler says
 */
export function typeset(template: string, inputs: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const result = queue.then(() => setInThread(template, inputs));
  queue = result.catch(() => {});
  return result;
}

async function setInThread(template: string, inputs: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const worker = new Worker(new URL('./typeset.worker.ts', import.meta.url), {
    workerData: { template, inputs },
    execArgv: [],
  });
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error) => reject(new TypesettingError('The document cannot be set.', { cause: error })));
      worker.once('exit', () => reject(new TypesettingError('The document was not set.')));
    });
  } finally {
    await worker.terminate();
  }
}
