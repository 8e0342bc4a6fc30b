import { PassThrough, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

/**
 * A body on its way in, as the web knows it. When the reader has had enough, what is still to come is let pass by:
 * closing the line would keep the sender from ever reading why it was refused.
 */
export function flowOf(payload: Readable): ReadableStream<Uint8Array> {
  const relay = new PassThrough();
  payload.once('error', (error) => relay.destroy(error));
  payload.once('close', () => {
    if (!payload.readableEnded) relay.destroy(new Error('The sender went away.'));
  });
  relay.once('close', () => {
    payload.unpipe(relay);
    payload.resume();
  });
  // Whoever reads the flow is told; without this the process would be told as well, and end.
  relay.on('error', () => undefined);
  payload.pipe(relay);
  return Readable.toWeb(relay) as ReadableStream<Uint8Array>;
}
