import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeSupergraph } from '@antoan/service-gateway';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { toyStandings, toyUnits } from './toy/toy-subgraphs.ts';

const main = join(import.meta.dirname, '..', '..', '..', 'services', 'gateway', 'src', 'main.ts');
const loader = import.meta.resolve('tsx');
const port = 4240;
const url = `http://127.0.0.1:${port}`;

const units = toyUnits();
const standings = toyStandings();
let folder: string;
let supergraph: string;
let identity: Server;
let identityUrl: string;
let privateKey: CryptoKey;
let child: ChildProcess;

/** Identity's part that the gateway needs: the public keys, and whatever is below `/api/auth/`. */
beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  privateKey = pair.privateKey;
  const keys = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'first', alg: 'EdDSA' }] };
  identity = createServer((request, response) =>
    response.end(request.url === '/api/auth/jwks' ? JSON.stringify(keys) : JSON.stringify({ asked: request.url })),
  );
  await new Promise<void>((resolve) => identity.listen(0, '127.0.0.1', resolve));
  identityUrl = `http://127.0.0.1:${(identity.address() as { port: number }).port}`;

  folder = await mkdtemp(join(tmpdir(), 'an toan gateway '));
  supergraph = join(folder, 'supergraph.graphql');
  const unitsUrl = await units.listen(0);
  await writeFile(
    supergraph,
    composeSupergraph([
      { ...units, url: unitsUrl },
      { ...standings, url: 'http://127.0.0.1:1/graphql' },
    ]).supergraph,
  );
});
afterEach(async () => {
  if (child.exitCode === null) child.kill('SIGKILL');
});
afterAll(async () => {
  await new Promise((resolve) => identity.close(resolve));
  await units.takeAway();
  await rm(folder, { recursive: true });
});

function start(environment: Record<string, string>): ChildProcess {
  child = spawn(process.execPath, ['--import', loader, main], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  return child;
}

async function untilLive(): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(`${url}/health/live`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The gateway did not start.');
}

async function ask(query: string, authorization?: string) {
  const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return { status: response.status, body: (await response.json()) as Answer };
}

test('the gateway starts alone while a service is down, finds it when it comes, and stops on SIGTERM', async () => {
  const running = start({
    PORT: String(port),
    SUPERGRAPH: supergraph,
    IDENTITY_URL: identityUrl,
    PEERS: 'safety-standard=http://127.0.0.1:4241/graphql',
    LOG_LEVEL: 'warn',
  });
  const exited = once(running, 'exit');
  await untilLive();

  const before = await ask('{ unit(id: "u1") { name standing(year: 2021) } }');
  expect(before.body.data).toEqual({ unit: { name: 'Trường A', standing: null } });
  expect(before.body.errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE', service: 'safety-standard' });

  await standings.listen(4241);
  expect((await ask('{ unit(id: "u1") { name standing(year: 2021) } }')).body).toEqual({
    data: { unit: { name: 'Trường A', standing: 'u1-2021' } },
  });
  await standings.takeAway();

  const token = await new SignJWT({ grants: [] })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'first' })
    .setSubject('a')
    .setIssuer('antoan')
    .setAudience('antoan')
    .setExpirationTime('5m')
    .sign(privateKey);
  expect((await ask('{ units { id } }', `Bearer ${token}`)).status).toBe(200);
  expect((await ask('{ units { id } }', `Bearer ${token.slice(0, -6)}AAAAAA`)).status).toBe(401);
  expect(await (await fetch(`${url}/api/auth/get-session?x=1`)).json()).toEqual({ asked: '/api/auth/get-session?x=1' });

  running.kill('SIGTERM');
  expect((await exited)[0]).toBe(0);
});

test('a token cannot be judged while identity never answered: 503, and the public is still served', async () => {
  start({ PORT: String(port), SUPERGRAPH: supergraph, IDENTITY_URL: 'http://127.0.0.1:1', LOG_LEVEL: 'error' });
  await untilLive();
  const token = await new SignJWT({ grants: [] })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'first' })
    .setSubject('a')
    .setIssuer('antoan')
    .setAudience('antoan')
    .setExpirationTime('5m')
    .sign(privateKey);
  const refused = await ask('{ units { id } }', `Bearer ${token}`);
  expect(refused.status).toBe(503);
  expect(refused.body.errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE', service: 'identity' });
  expect((await ask('{ units { id } }')).status).toBe(200);
});

test('a start with wrong settings names every fault and fails', async () => {
  const running = start({ PORT: 'many', IDENTITY_URL: 'nowhere' });
  let said = '';
  running.stderr?.on('data', (part) => (said += part));
  const [code] = await once(running, 'exit');
  expect(code).not.toBe(0);
  for (const name of ['PORT', 'IDENTITY_URL', 'SUPERGRAPH']) expect(said).toContain(name);
});
