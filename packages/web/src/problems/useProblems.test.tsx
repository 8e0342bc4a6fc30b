import { act, renderHook } from '@testing-library/react';
import { CombinedError } from 'urql';
import { expect, test } from 'vitest';
import { registerProblemMessages } from './problem-messages.ts';
import { useProblems } from './useProblems.ts';

registerProblemMessages({
  'recognition.number.taken': ({ number, year }) => `Số ${number} đã dùng trong năm ${year}. Chọn số khác.`,
});

const taken = {
  code: 'recognition.number.taken',
  path: ['number'],
  params: [
    { name: 'number', value: '3127' },
    { name: 'year', value: '2020' },
  ],
};

test('a problem is said beside its field, in its own words', () => {
  const { result } = renderHook(useProblems);

  act(() => void result.current.keep({ payload: { problems: [taken] } }));

  expect(result.current.of('number')).toBe('Số 3127 đã dùng trong năm 2020. Chọn số khác.');
  expect(result.current.of('date')).toBeUndefined();
});

test('a problem of an answer is found by its whole path', () => {
  const { result } = renderHook(useProblems);
  const missing = { code: 'answer.count.missing', path: ['answers', 'c-1', 'count'], params: [] };

  act(() => void result.current.keep({ payload: { problems: [missing] } }));

  expect(result.current.of('answers', 'c-1', 'count')).toBe('Còn thiếu.');
  expect(result.current.of('answers', 'c-2', 'count')).toBeUndefined();
});

test('a refused input names the same field as the form', () => {
  const { result } = renderHook(useProblems);
  const error = new CombinedError({
    graphQLErrors: [
      { message: 'x', extensions: { code: 'BAD_INPUT', problems: [{ ...taken, path: ['input', 'number'] }] } },
    ],
  });

  act(() => void result.current.keep({ error }));

  expect(result.current.of('number')).toContain('3127');
});

test('what no field shows is said above the form, and is gone after the next good attempt', () => {
  const { result } = renderHook(useProblems);
  const other = { code: 'assessment.state.closed', path: [], params: [] };

  act(() => void result.current.keep({ payload: { problems: [taken, other] } }));
  expect(result.current.others('number')).toEqual(['Chưa đúng quy định (mã assessment.state.closed).']);

  let hasProblems = true;
  act(() => {
    hasProblems = result.current.keep({ payload: { problems: [] } });
  });
  expect(hasProblems).toBe(false);
  expect(result.current.all).toEqual([]);
});
