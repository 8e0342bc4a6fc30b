import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { cacheKeys } from './cache-keys.ts';
import { TOUCHED_FIELDS } from './cache-updates.ts';

const api = buildSchema(readFileSync(join(import.meta.dirname, '../../../../schema/api.graphql'), 'utf8'));
const objects = Object.values(api.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
const roots = ['Query', 'Mutation'];

test('every type of the client API without an id says how the cache finds it', () => {
  const nameless = objects
    .filter((type) => isObjectType(type) && !roots.includes(type.name) && !('id' in type.getFields()))
    .map(({ name }) => name)
    // What a mutation answers is read once and never found again.
    .filter((name) => !name.endsWith('Payload'));

  expect(nameless.filter((name) => !(name in cacheKeys))).toEqual([]);
});

test('no key is kept for a type that is gone or that its id tells apart', () => {
  const kept = Object.keys(cacheKeys).filter((name) => {
    const type = api.getType(name);
    return !isObjectType(type) || ('id' in type.getFields() && name !== 'Body');
  });

  expect(kept).toEqual([]);
});

test('the same award code under two laws is two kinds of award', () => {
  const key = cacheKeys['AwardKind'];

  expect(key?.({ __typename: 'AwardKind', code: 'GK', validFrom: '2014-01-01' })).not.toBe(
    key?.({ __typename: 'AwardKind', code: 'GK', validFrom: '2024-01-01' }),
  );
});

test('a body under the names of two times is two things to the cache', () => {
  const key = cacheKeys['Body'];

  expect(key?.({ __typename: 'Body', id: '1', name: 'Xã Gia Phú' })).not.toBe(
    key?.({ __typename: 'Body', id: '1', name: 'Phường Gia Phú' }),
  );
});

test('every act and every list in the table of touched lists exists in the client API', () => {
  const queries = api.getQueryType()?.getFields() ?? {};
  const mutations = api.getMutationType()?.getFields() ?? {};
  const unit = api.getType('Unit');
  const unitFields = isObjectType(unit) ? unit.getFields() : {};

  for (const [mutation, { lists = [], ofUnit = [] }] of Object.entries(TOUCHED_FIELDS)) {
    expect(mutations).toHaveProperty(mutation);
    for (const list of lists) expect(queries).toHaveProperty(list);
    for (const field of ofUnit) expect(unitFields).toHaveProperty(field);
  }
});

test('whatever is done to a nomination, the lists of nominations are asked again', () => {
  const acts = Object.keys(api.getMutationType()?.getFields() ?? {}).filter((name) => /nominat/iu.test(name));

  expect(acts).toEqual(expect.arrayContaining(['rescreenNomination', 'withdrawNomination']));
  for (const act of acts) expect(TOUCHED_FIELDS[act]?.lists, act).toContain('nominations');
});
