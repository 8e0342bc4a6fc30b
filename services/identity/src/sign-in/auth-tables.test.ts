import { systemClock } from '@antoan/clock';
import { createLogger } from '@antoan/telemetry';
import { getMigrations } from 'better-auth/db/migration';
import { Pool } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { startTestIdentity } from '../start-test-identity.ts';
import { authOptions } from './auth-options.ts';

const identity = await startTestIdentity();
afterAll(() => identity.stop());

test('our migration makes exactly the tables that better-auth wants', async () => {
  const pool = new Pool({ connectionString: identity.database.urlFor('identity') });
  const settings = {
    secret: 'x'.repeat(40),
    publicUrl: 'http://localhost:4500',
    isProduction: false,
    isDemonstration: false,
    signInsPerMinute: 10,
    serviceSecrets: {},
  };
  const options = authOptions({
    pool,
    settings,
    log: createLogger({ service: 'identity', level: 'silent' }),
    grantsOf: async () => [systemClock().today()] as never,
  });
  const { toBeCreated, toBeAdded, toBeAddedIndexes, unsafeChanges, schemaProblems } = await getMigrations(options, {
    throwOnUnsafe: false,
  });
  await pool.end();
  expect({ toBeCreated, toBeAdded, toBeAddedIndexes, unsafeChanges, schemaProblems }).toEqual({
    toBeCreated: [],
    toBeAdded: [],
    toBeAddedIndexes: [],
    unsafeChanges: [],
    schemaProblems: [],
  });
});
