import type { ServerResponse } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

/** Of what nobody wants to read any more, this much is let pass by; then the line is closed. */
const patienceBytes = 128 * 1024 * 1024;

/**
 * A body on its way in, as the web knows it. When the reader has had enough, or has answered without reading, what is
 * still to come is let pass by: closing the line would keep the sender from ever reading why it was refused.
 */
export function flowOf(payload: Readable, answer: ServerResponse): ReadableStream<Uint8Array> {
  const relay = new PassThrough();
  payload.once('error', (error) => relay.destroy(error));
  payload.once('close', () => {
    if (!payload.readableEnded) relay.destroy(new Error('The sender went away.'));
  });
  answer.once('finish', () => relay.destroy());
  relay.once('close', () => letPass(payload, relay));
  // Whoever reads the flow is told; without this the process would be told as well, and end.
  relay.on('error', () => undefined);
  payload.pipe(relay);
  return Readable.toWeb(relay) as ReadableStream<Uint8Array>;
}

function letPass(payload: Readable, relay: PassThrough): void {
  payload.unpipe(relay);
  let passed = 0;
  payload.on('data', (piece: Buffer) => {
    passed += piece.length;
    if (passed > patienceBytes) payload.destroy();
  });
  payload.resume();
}
