import { expect, test } from 'vitest';
import { derivedId, isId, labelOf, newId } from './id.ts';

test('ids by the ten thousand, many in one millisecond, are all different and in order', () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].toSorted()).toEqual(ids);
  expect(ids.every(isId)).toBe(true);
  const made = Number.parseInt(labelOf(ids[0]!).slice(0, 12), 16);
  expect(Math.abs(Date.now() - made)).toBeLessThan(60_000);
});

test('ids made one after the other sort in that order', () => {
  const ids = Array.from({ length: 100 }, newId);
  expect([...ids].toSorted()).toEqual(ids);
  expect(ids.every(isId)).toBe(true);
});

test('the same parts give the same id, other parts another', () => {
  expect(derivedId('unit', '10')).toBe(derivedId('unit', '10'));
  expect(derivedId('unit', '10')).not.toBe(derivedId('unit1', '0'));
  expect(isId(derivedId('unit', '10'))).toBe(true);
});

test('what is no id is told apart before it reaches the database', () => {
  expect(isId("x' or 1=1")).toBe(false);
  expect(isId('')).toBe(false);
  expect(labelOf('0191d2a4-0000-7000-8000-000000000001')).toBe('0191d2a4000070008000000000000001');
});
