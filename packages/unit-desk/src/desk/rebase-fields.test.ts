import { expect, test } from 'vitest';
import { rebaseFields } from './rebase-fields.ts';

const base = { actual: 5, female: 1, note: '' };

test('a number that only somebody else changed is not put back by saving', () => {
  const { form } = rebaseFields({ base, form: { ...base, actual: 4 } }, { ...base, female: 2 });

  expect(form).toEqual({ actual: 4, female: 2, note: '' });
});

test('when nobody changed the same field there is nothing to choose', () => {
  const theirs = { ...base, female: 2 };

  expect(rebaseFields({ base, form: { ...base, actual: 4 } }, theirs).base).toEqual(theirs);
});

test('a field that both changed keeps what was typed, and its ground, until somebody chooses', () => {
  const theirs = { ...base, actual: 6 };
  const { base: ground, form } = rebaseFields({ base, form: { ...base, actual: 4 } }, theirs);

  expect(form.actual).toBe(4);
  expect(ground.actual).toBe(5);
});

test('two people who typed the same number agree', () => {
  const theirs = { ...base, actual: 4 };

  expect(rebaseFields({ base, form: { ...base, actual: 4 } }, theirs)).toEqual({ base: theirs, form: theirs });
});
