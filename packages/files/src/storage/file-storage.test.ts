import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MissingContentError, type FileStorage } from './file-storage.ts';
import { openFileStorage } from './open-file-storage.ts';

const maxBytes = 50 * 1024 * 1024;
let folder: string;
let server: S3rver;
let endpoint: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antoan-storage-'));
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 'bucket'),
    configureBuckets: [{ name: 'antoan', configs: [] }],
  });
  const { port } = (await server.run()) as AddressInfo;
  endpoint = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const store = (accessKeyId = 'S3RVER') => ({
  bucket: 'antoan',
  region: 'us-east-1',
  endpoint,
  credentials: { accessKeyId, secretAccessKey: 'S3RVER' },
});

describe.each([
  ['a folder', () => openFileStorage({ directory: join(folder, 'disk'), maxBytes })],
  ['an S3-compatible store', () => openFileStorage({ directory: folder, maxBytes, store: store() })],
])('%s', (_name, open) => {
  let storage: FileStorage;
  beforeAll(async () => {
    storage = await open();
  });
  afterAll(() => storage.close());

  test('gives back what was put, byte for byte', async () => {
    const content = randomBytes(3 * 1024 * 1024 + 7);
    await storage.put('units/2021/a', Readable.from(pieces(content)), content.length);
    expect((await buffer(await storage.read('units/2021/a'))).equals(content)).toBe(true);
  });

  test('says when there is nothing, and removes what may not be there', async () => {
    await storage.put('units/2021/b', Readable.from(['gone']), 4);
    await storage.remove('units/2021/b');
    await storage.remove('units/2021/b');
    await expect(storage.read('units/2021/b')).rejects.toBeInstanceOf(MissingContentError);
  });
});

test('a store that does not know the key is an error, not an empty answer', async () => {
  const storage = await openFileStorage({ directory: folder, maxBytes, store: store('STRANGER') });
  await expect(storage.put('units/2021/c', Readable.from(['x']), 1)).rejects.toMatchObject({
    name: 'InvalidAccessKeyId',
  });
  storage.close();
});

function* pieces(content: Buffer): Generator<Buffer> {
  for (let start = 0; start < content.length; start += 65_536) yield content.subarray(start, start + 65_536);
}
