import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProvince, type FrontDoor, type Province } from './province/province.ts';

interface Sent {
  file: { id: string; path: string; sha256: string } | null;
  problems?: { code: string }[];
  errors?: { extensions: { code: string; reason?: string } }[];
}

let province: Province;
beforeAll(async () => {
  province = await startProvince('files');
});
afterAll(() => province.stop());

const home = `{ viewer { homeUnit { id } } }`;
const record = `mutation ($input: RecordRegulationInput!) { recordRegulation(input: $input) { regulation { id file { path size } } problems { code } } }`;

describe.each(['one process', 'distributed'] as const)('files, services in %s', (topology) => {
  let door: FrontDoor;
  let token: string;
  let unitId: string;
  beforeAll(async () => {
    door = province[topology];
    token = await door.signIn('truong');
    const { viewer } = await door.query<{ viewer: { homeUnit: { id: string } } }>(home, {}, token);
    unitId = viewer.homeUnit.id;
  });

  async function send(
    content: Uint8Array<ArrayBuffer> | ReadableStream,
    headers: Record<string, string> = {},
    service = 'units',
  ) {
    const response = await fetch(`${door.url}/api/files/${service}?for=regulation&subject=${unitId}`, {
      method: 'POST',
      body: content,
      duplex: 'half',
      headers: {
        authorization: `Bearer ${token}`,
        'x-file-name': encodeURIComponent('Ảnh cổng trường.png'),
        'x-file-declaration': 'not-classified',
        ...headers,
      },
    } as RequestInit);
    return {
      status: response.status,
      requestId: response.headers.get('x-request-id'),
      body: (await response.json()) as Sent,
    };
  }

  test('a file of some megabytes comes in, is put on record and goes out as it came', async () => {
    const content = pngOf(9 * 1024 * 1024);
    const { status, body } = await send(content);
    expect(status).toBe(201);
    expect(body.file!.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    const input = {
      unitId,
      kind: 'NOI_QUY',
      number: `1/${topology}`,
      title: 'Nội quy (minh họa)',
      issuedOn: '2021-01-05',
      validFrom: '2021-01-05',
      fileId: body.file!.id,
    };
    const { recordRegulation } = await door.query<{ recordRegulation: { regulation: object; problems: [] } }>(
      record,
      { input },
      token,
    );
    expect(recordRegulation).toMatchObject({
      problems: [],
      regulation: { file: { size: content.length, path: body.file!.path } },
    });

    const given = await fetch(door.url + body.file!.path, { headers: { authorization: `Bearer ${token}` } });
    expect(Buffer.from(await given.arrayBuffer()).equals(content)).toBe(true);
    expect(given.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''%E1%BA%A2nh%20c%E1%BB%95ng%20tr%C6%B0%E1%BB%9Dng.png`,
    );
    expect(given.headers.get('x-content-type-options')).toBe('nosniff');

    const stranger = await door.signIn('huyen.bacha');
    const denied = await fetch(door.url + body.file!.path, { headers: { authorization: `Bearer ${stranger}` } });
    expect(denied.status).toBe(404);
  });

  test('whoever is refused reads why, though the file was still on its way', async () => {
    const large = pngOf(20 * 1024 * 1024);
    const undeclared = await send(large, { 'x-file-declaration': '' });
    expect(undeclared).toMatchObject({ status: 422, body: { problems: [{ code: 'file.declaration.missing' }] } });
    expect(undeclared.requestId).toBeTruthy();
    const endless = new ReadableStream({ pull: (line) => line.enqueue(new Uint8Array(256 * 1024).fill(7)) });
    expect(await send(limited(endless, 60))).toMatchObject({
      status: 422,
      body: { problems: [{ code: 'file.size.tooLarge' }] },
    });
  });

  test('a cookie opens nothing, a wrong token nothing, and there is no door where no files are kept', async () => {
    const cookie = `antoan.session_token=${token}`;
    const { status, body } = await send(pngOf(64), { authorization: '', cookie });
    expect({ status, body }).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    expect((await send(pngOf(64), { authorization: 'Bearer a.b.c' })).status).toBe(401);
    expect((await send(pngOf(64), {}, 'press')).status).toBe(404);
    expect((await send(pngOf(64), {}, 'nowhere')).status).toBe(404);
  });
});

test('a service that is down is said to be, and the others go on', async () => {
  const { distributed: door, apart } = province;
  const token = await door.signIn('truong');
  await apart.end('units');
  const response = await fetch(`${door.url}/api/files/units/${crypto.randomUUID()}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE', service: 'units' } }] });
  await apart.begin('units');
});

function pngOf(size: number): Buffer<ArrayBuffer> {
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), randomBytes(size)]);
}

/** Megabytes of a stream, and then its end. */
function limited(stream: ReadableStream, megabytes: number): ReadableStream {
  let left = megabytes * 4;
  return stream.pipeThrough(
    new TransformStream({
      transform(piece, line) {
        left -= 1;
        if (left < 0) line.terminate();
        else line.enqueue(piece);
      },
    }),
  );
}
