import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock } from '@antoan/clock';
import type { MigrationClass } from '@antoan/database';
import { testDatabase } from '@antoan/database/testing';
import { newId } from '@antoan/ids';
import { machine, type ViewerGrant } from '@antoan/policy';
import {
  databaseScopes,
  inScope,
  nounsOf,
  schemaOf,
  type FileSettings,
  startService,
  type RunningService,
  type ServiceDefinition,
  type Subgraph,
} from '@antoan/subgraph-kit';
import { createLogger, createMetrics } from '@antoan/telemetry';
import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf, type TestActor } from './actor.ts';
import { createTestKeys, type TestKeys } from './test-keys.ts';

/** One service on a real database of its own, with a clock that the test sets. */
export interface TestService {
  service: RunningService;
  database: Awaited<ReturnType<typeof testDatabase>>;
  clock: ReturnType<typeof fixedClock>;
  keys: TestKeys;
  /** Somebody who holds these grants. */
  as(...grants: ViewerGrant[]): TestActor;
  /** Another service, permitted these acts. */
  asMachine(name: string, ...acts: string[]): TestActor;
  /** Somebody who has not signed in. */
  anonymous: TestActor;
  /** Writes or reads beyond any scope, to set a stage or to look behind it. */
  offstage<Result>(act: (em: EntityManager) => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

/**
 * Starts a service for a test file.
 * @param options.peers services it asks; each is a Subgraph, real where it can be
 * @param options.at the product's moment, 20/11/2021 in the morning unless given
 */
export async function startTestService<Settings>(
  definition: ServiceDefinition<Settings>,
  options: {
    settings: Settings;
    at?: string;
    peers?: Record<string, Subgraph>;
    withEvents?: boolean;
    keys?: TestKeys;
    files?: FileSettings;
  },
): Promise<TestService> {
  const schema = schemaOf(definition.name);
  const database = await testDatabase([{ schema, migrations: definition.migrations as MigrationClass[] }]);
  const clock = fixedClock(new Date(options.at ?? '2021-11-20T02:00:00Z'));
  const keys = options.keys ?? (await createTestKeys());
  const filesFolder = definition.files && (await mkdtemp(join(tmpdir(), 'antoan-files-')));
  const files =
    options.files ??
    (filesFolder
      ? { directory: filesFolder, maxBytes: 50 * 1024 * 1024, publicUrl: 'http://localhost:4000' }
      : undefined);
  const service = await startService(definition, {
    databaseUrl: database.urlFor(schema),
    clock,
    log: createLogger({ service: definition.name, level: 'error' }),
    metrics: createMetrics(),
    keys: keys.keys,
    findPeer: (name) => {
      const peer = options.peers?.[name];
      if (!peer) throw new Error(`The test has no ${name}.`);
      return peer;
    },
    machineTokens: { tokenFor: (audience) => keys.machineToken(definition.name, audience, ['*']) },
    settings: options.settings,
    withEvents: options.withEvents ?? false,
    files,
  });
  const everything = databaseScopes(nounsOf(definition), machine('test', ['*']));

  return {
    service,
    database,
    clock,
    keys,
    as: (...grants) => {
      const accountId = newId();
      return actorOf(service, accountId, () => keys.personToken(accountId, grants));
    },
    asMachine: (name, ...acts) =>
      actorOf(service, `service:${name}`, () => keys.machineToken(name, definition.name, acts)),
    anonymous: actorOf(service, '', () => undefined),
    offstage: (act) =>
      inScope(service.orm, { viewer: machine('test', ['*']), scopes: everything, readOnly: false }, async (em) => {
        const result = await act(em);
        await em.flush();
        return { result, keep: true };
      }),
    async stop() {
      await service.stop();
      await database.drop();
      if (filesFolder) await rm(filesFolder, { recursive: true, force: true });
    },
  };
}
