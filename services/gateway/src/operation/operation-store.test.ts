import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from './operation-limits.ts';
import { createOperationStore } from './operation-store.ts';

const schema = buildSchema('type Query { a: String b: String }');

describe('prepared operations', () => {
  test('the same text gives the same document, so that its plan is found again', () => {
    const store = createOperationStore(schema, { limits: defaultLimits, introspection: false });
    expect(store.prepare('{ a }')).toBe(store.prepare('{ a }'));
    const two = 'query A { a } query B { b }';
    expect(store.prepare(two, 'A').document).toBe(store.prepare(two, 'B').document);
    expect(store.prepare(two, 'B').name).toBe('B');
  });

  test('the longest unused are dropped when the texts grow beyond what may be kept', () => {
    const store = createOperationStore(schema, { limits: defaultLimits, introspection: false, keptCharacters: 45 });
    const [one, two, three] = ['One', 'Two', 'Six'].map((name) => `query ${name} { a b }`) as [string, string, string];
    const first = store.prepare(one);
    const second = store.prepare(two);
    expect(store.prepare(one)).toBe(first);
    store.prepare(three);
    expect(store.prepare(one)).toBe(first);
    expect(store.prepare(two)).not.toBe(second);
  });

  test('a refused text is refused again, and nothing of it is kept', () => {
    const store = createOperationStore(schema, { limits: defaultLimits, introspection: false });
    for (let tries = 0; tries < 2; tries++) expect(() => store.prepare('{ c }')).toThrow(/cannot be served/);
    expect(store.prepare('{ a }').kind).toBe('query');
  });
});
