import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { forwardTo } from '@antoan/service-gateway';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startToyFederation, type ToyFederation } from './toy/toy-federation.ts';

interface RemotesIndex {
  build: string;
  remotes: Record<string, { build: string; manifest: string }>;
}

const page = '<!doctype html><title>An Toàn</title>';
const script = 'console.info("x".repeat(3));'.repeat(20);

describe('the front ends behind the gateway', () => {
  let root: string;
  let federation: ToyFederation;

  async function put(path: string, content: string | Buffer) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${federation.gateway.url}${path}`, { headers: { accept: 'text/html', ...headers } });

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'an toan web '));
    // As `npm start` lays them out: links to what each front end built.
    await mkdir(join(root, 'built', 'shell'), { recursive: true });
    await mkdir(join(root, 'built', 'schools'));
    await mkdir(join(root, 'remotes'));
    await symlink(join(root, 'built', 'shell'), join(root, 'shell'));
    await symlink(join(root, 'built', 'schools'), join(root, 'remotes', 'schools'));
    await put('shell/index.html', page);
    await put('shell/assets/index-Bx3_k2Qa.js', script);
    await put('shell/assets/index-Bx3_k2Qa.js.br', brotliCompressSync(script));
    await put('shell/assets/index-Bx3_k2Qa.js.gz', gzipSync(script));
    await put('shell/preload.js', 'import("/x");');
    await put('remotes/schools/mf-manifest.json', '{"name":"schools"}');
    await put('remotes/schools/remoteEntry-Cd4_e5Rf.js', script);
    await put('secret.txt', 'not for anybody');
    federation = await startToyFederation('one process', { webRoot: root });
  });
  afterAll(async () => {
    await federation.stop();
    await rm(root, { recursive: true });
  });

  test.each(['/', '/don-vi/u1', '/giai-trinh?nam=2021', '/u1/xep-loai'])(
    'a reader who opens %s gets the shell, asked for anew each time',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(page);
      expect(response.headers.get('content-type')).toMatch('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('etag')).toBeTruthy();
    },
  );

  test('every page comes under a policy that lets only our own scripts run', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('a browser that takes %s gets that form of a hashed file, for ever', async (accepted, encoding) => {
    const response = await get('/assets/index-Bx3_k2Qa.js', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toMatch('javascript');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await response.text()).toBe(script);
  });

  test('what names the current files is never kept', async () => {
    for (const path of ['/remotes.json', '/remotes/schools/mf-manifest.json', '/preload.js']) {
      const response = await get(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('cache-control'), path).toBe('no-cache');
    }
    expect((await get('/remotes/schools/remoteEntry-Cd4_e5Rf.js')).headers.get('cache-control')).toMatch('immutable');
  });

  test('a missing file, remote or address of the API is a 404 and not a page', async () => {
    for (const path of [
      '/assets/gone-Bx3_k2Qa.js',
      '/remotes/media/mf-manifest.json',
      '/remotes/media',
      '/api/nothing',
      '/favicon.ico',
    ]) {
      const response = await get(path);
      expect(response.status, path).toBe(404);
      expect(await response.text(), path).not.toContain('<!doctype');
    }
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/remotes/..%2fsecret.txt',
    '/remotes/%2e%2e/%2e%2e/etc/passwd',
    '/secret.txt',
    '/remotes/schools/../../secret.txt',
  ])('nobody leaves the folders by %s', async (path) => {
    const response = await get(path);
    expect(await response.text()).not.toMatch(/not for anybody|root:/);
  });

  const index = async () => (await (await get('/remotes.json')).json()) as RemotesIndex;

  test('the remotes that are built are listed, each under an address of its build', async () => {
    await mkdir(join(root, 'remotes', 'media'));
    const { build, remotes } = await index();
    expect(build).toMatch(/^[0-9a-f]{12}$/);
    expect(remotes).toEqual({
      schools: {
        build: expect.stringMatching(/^[0-9a-f]{12}$/),
        manifest: `/remotes/schools/mf-manifest.json?v=${remotes['schools']?.build}`,
      },
    });
    expect(await (await get(remotes['schools']!.manifest)).json()).toEqual({ name: 'schools' });
  });

  test('a remote that is replaced is found and served at once, and the shell stays what it was', async () => {
    const before = await index();
    await put('remotes/schools/mf-manifest.json', '{"name":"schools","version":2}');
    const after = await index();
    expect(after.remotes['schools']!.build).not.toBe(before.remotes['schools']!.build);
    expect(after.build).toBe(before.build);
    expect(await (await get(after.remotes['schools']!.manifest)).json()).toEqual({ name: 'schools', version: 2 });
  });

  test('a remote that comes later is found without a restart, and one that goes is listed no longer', async () => {
    await put('remotes/media/mf-manifest.json', '{"name":"media"}');
    expect(Object.keys((await index()).remotes)).toEqual(['media', 'schools']);
    await rm(join(root, 'remotes', 'media'), { recursive: true });
    expect(Object.keys((await index()).remotes)).toEqual(['schools']);
  });
});

describe('the hand-over to identity', () => {
  let identity: Server;
  let identityUrl: string;

  beforeAll(async () => {
    identity = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => (body += part));
      request.on('end', () => {
        response.writeHead(
          201,
          [
            ['set-cookie', 'a=1; HttpOnly'],
            ['set-cookie', 'b=2'],
            ['content-type', 'application/json'],
          ].flat(),
        );
        response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body }));
      });
    });
    await new Promise<void>((resolve) => identity.listen(0, '127.0.0.1', resolve));
    identityUrl = `http://127.0.0.1:${(identity.address() as { port: number }).port}`;
  });
  afterAll(() => new Promise((resolve) => identity.close(resolve)));

  const inProcess = async (request: Request) => {
    const headers = new Headers({ 'content-type': 'application/json' });
    headers.append('set-cookie', 'a=1; HttpOnly');
    headers.append('set-cookie', 'b=2');
    const { pathname, search } = new URL(request.url);
    return new Response(
      JSON.stringify({
        method: request.method,
        url: pathname + search,
        headers: Object.fromEntries(request.headers),
        body: await request.text(),
      }),
      { status: 201, headers },
    );
  };

  test.each(['one process', 'distributed'] as const)(
    'a person signs in through the one address, %s',
    async (topology) => {
      const handle = topology === 'distributed' ? forwardTo(identityUrl) : inProcess;
      const federation = await startToyFederation(topology, {
        handOvers: [{ service: 'identity', prefix: '/api/auth/', handle }],
      });
      try {
        const response = await fetch(`${federation.gateway.url}/api/auth/sign-in/username?x=1`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            cookie: 'session=1',
            'x-forwarded-for': '6.6.6.6',
            'x-request-id': 'request-0003',
          },
          body: '{"username":"truong"}',
        });
        expect(response.status).toBe(201);
        expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
        expect(response.headers.get('x-request-id')).toBe('request-0003');
        const got = (await response.json()) as { headers: Record<string, string> };
        expect(got).toMatchObject({
          method: 'POST',
          url: '/api/auth/sign-in/username?x=1',
          body: '{"username":"truong"}',
        });
        expect(got.headers).toMatchObject({
          cookie: 'session=1',
          'x-forwarded-for': '127.0.0.1',
          'x-request-id': 'request-0003',
          'x-forwarded-host': new URL(federation.gateway.url).host,
        });
      } finally {
        await federation.stop();
      }
    },
  );

  test('while identity is away, signing in says so and the rest works', async () => {
    const federation = await startToyFederation('distributed', {
      handOvers: [{ service: 'identity', prefix: '/api/auth/', handle: forwardTo('http://127.0.0.1:1') }],
    });
    try {
      const response = await fetch(`${federation.gateway.url}/api/auth/token`);
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({ code: 'UNAVAILABLE', service: 'identity' });
      expect((await federation.ask('{ units { id } }')).status).toBe(200);
    } finally {
      await federation.stop();
    }
  });
});
