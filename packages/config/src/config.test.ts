import { expect, test } from 'vitest';
import { z } from 'zod';
import { ConfigError, readConfig } from './config.ts';

const schema = z.object({
  PORT: z.coerce.number().int().default(4000),
  DATABASE_URL: z.url(),
  LOG_LEVEL: z.enum(['info', 'debug']).default('info'),
});

test('settings come out typed and frozen', () => {
  const config = readConfig(schema, { DATABASE_URL: 'postgres://127.0.0.1/antoan', PORT: '4100', LOG_LEVEL: '' });
  expect(config).toEqual({ DATABASE_URL: 'postgres://127.0.0.1/antoan', PORT: 4100, LOG_LEVEL: 'info' });
  expect(Object.isFrozen(config)).toBe(true);
});

test('a start that fails lists every fault at once', () => {
  const read = () => readConfig(schema, { PORT: 'four', LOG_LEVEL: 'loud' });
  expect(read).toThrow(ConfigError);
  try {
    read();
  } catch (error) {
    expect((error as ConfigError).faults.map((fault) => fault.split(':')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'LOG_LEVEL',
    ]);
  }
});
