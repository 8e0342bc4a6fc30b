import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { flowOf } from './flow-of.ts';

let server: Server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function serve(read: (body: ReadableStream<Uint8Array>) => Promise<string>): Promise<string> {
  server = createServer((asked, answer) => {
    void read(flowOf(asked, answer) as ReadableStream<Uint8Array>).then((text) => answer.end(text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const large = 30 * 1024 * 1024;

/** Sends a large body over one line that is kept, and says what came back and that all of it was taken. */
function send(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', headers: { 'content-length': large } });
    let answer = '';
    sending.on('response', (response) => {
      response.on('data', (piece: Buffer) => {
        answer += piece.toString();
      });
    });
    sending.on('error', reject);
    sending.on('close', () => resolve(answer));
    sending.end(Buffer.alloc(large));
  });
}

test('a sender who is answered before anything was read still sends to the end and reads the answer', async () => {
  const url = await serve(async () => 'refused');
  expect(await send(url)).toBe('refused');
});

test('so does one of whom only the beginning was read', async () => {
  const url = await serve(async (body) => {
    const reader = body.getReader();
    const { value } = await reader.read();
    await reader.cancel();
    return `read ${value!.length > 0}`;
  });
  expect(await send(url)).toBe('read true');
});

test('a sender who goes away is an error for the reader, not an end', async () => {
  let told: Promise<string> = Promise.resolve('');
  const url = await serve((body) => {
    told = (async () => {
      try {
        for await (const piece of body) void piece;
        return 'whole';
      } catch {
        return 'cut off';
      }
    })();
    return told;
  });
  const sending = request(url, { method: 'POST', headers: { 'content-length': large } });
  sending.on('error', () => undefined);
  sending.write(Buffer.alloc(1024));
  await new Promise((resolve) => setTimeout(resolve, 100));
  sending.destroy();
  await expect.poll(() => told).toBe('cut off');
});
