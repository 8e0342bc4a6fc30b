import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock } from '@antoan/clock';
import { connectionUrl } from '@antoan/database';
import type {} from '@antoan/database/testing';
import { demonstrationPassword } from '@antoan/demonstration';
import type { RunningGateway } from '@antoan/service-gateway';
import { createLogger } from '@antoan/telemetry';
import { inject } from 'vitest';
import type { Answer } from '../answer.ts';
import { loadData } from '../../../../scripts/platform/load-data.ts';
import { startGatewayBefore, startServices, type RunningServices } from '../../../../scripts/platform/one-process.ts';
import { preparePlatform } from '../../../../scripts/platform/prepare-platform.ts';
import { startApart, type ServicesApart } from './services-apart.ts';

/** One gateway in front of the real services, and somebody to ask it. */
export interface FrontDoor {
  url: string;
  /** Signs in as a browser does and resolves to the token for `ask`. */
  signIn(username: string, password?: string): Promise<string>;
  /** Asks and hands over whatever comes. */
  ask(query: string, variables?: object, token?: string): Promise<Answer & { status: number }>;
  /** Asks and expects data without errors. */
  query<Data>(query: string, variables?: object, token?: string): Promise<Data>;
}

/** The real services with the demonstration year, behind two gateways: one in their process, one that asks them over HTTP. */
export interface Province {
  'one process': FrontDoor;
  distributed: FrontDoor;
  services: RunningServices;
  apart: ServicesApart;
  stop(): Promise<void>;
}

const publicUrl = 'http://localhost:4230';
const quiet = (service: string) => createLogger({ service, level: 'fatal' });

/** Loads the demonstration year into a database of its own and opens both front doors. */
export async function startProvince(name = 'federation'): Promise<Province> {
  const adminUrl = connectionUrl(inject('postgresUrl'), { database: `${inject('databasePrefix')}_${name}` });
  const prepared = await preparePlatform({ adminUrl, log: quiet('preparation') });
  const filesFolder = await mkdtemp(join(tmpdir(), 'antoan-files-'));
  const clock = fixedClock(new Date('2021-11-20T02:00:00Z'));
  const services = await startServices({
    prepared,
    clock,
    settings: {
      publicUrl,
      isProduction: false,
      isDemonstration: true,
      secret: (name) => prepared.secret(name),
      firstAdministrator: undefined,
      identityEnvironment: {},
      filesEnvironment: { FILES_DIRECTORY: filesFolder },
    },
    loggerOf: quiet,
  });
  await loadData({
    adminUrl,
    services: services.all,
    version: 'of this test',
    withDemonstration: true,
    progress: () => undefined,
  });

  const near = await startGatewayBefore(services, { port: 0, log: quiet('gateway') });
  const apart = await startApart(services, { prepared, clock, filesFolder });
  return {
    'one process': frontDoor(near),
    distributed: frontDoor(apart.gateway),
    services,
    apart,
    async stop() {
      await Promise.all([near.stop(), apart.stop()]);
      await services.stop();
      await rm(filesFolder, { recursive: true, force: true });
    },
  };
}

function frontDoor({ url }: RunningGateway): FrontDoor {
  const json = { 'content-type': 'application/json' };
  async function ask(query: string, variables?: object, token?: string) {
    const headers = token === undefined ? json : { ...json, authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    return { status: response.status, ...((await response.json()) as Answer) };
  }

  return {
    url,
    async signIn(username, password = demonstrationPassword) {
      const body = JSON.stringify({ username, password });
      const signedIn = await fetch(`${url}/api/auth/sign-in/username`, {
        method: 'POST',
        headers: { ...json, origin: publicUrl },
        body,
      });
      const cookie = signedIn.headers
        .getSetCookie()
        .map((set) => set.split(';', 1)[0])
        .join('; ');
      const { token } = (await (await fetch(`${url}/api/auth/token`, { headers: { cookie } })).json()) as {
        token: string;
      };
      return token;
    },
    ask,
    async query<Data>(query: string, variables?: object, token?: string) {
      const { data, errors } = await ask(query, variables, token);
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data as Data;
    },
  };
}
