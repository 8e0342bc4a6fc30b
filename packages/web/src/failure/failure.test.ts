import { CombinedError } from '@urql/core';
import { expect, test } from 'vitest';
import { describeFailure } from './failure-messages.ts';
import { failureOf, missingFieldsOf, problemsOf } from './failure.ts';

function errorOf(...failures: { code: string; path?: (string | number)[]; [extra: string]: unknown }[]): CombinedError {
  return new CombinedError({
    graphQLErrors: failures.map(({ path, ...extensions }) => ({ message: 'x', ...(path && { path }), extensions })),
  });
}

test.each([
  ['UNAUTHENTICATED', 'Phiên làm việc đã hết'],
  ['FORBIDDEN', 'Bạn không được giao việc này'],
  ['NOT_FOUND', 'Không tìm thấy'],
  ['CONFLICT', 'Có người vừa sửa trước bạn'],
  ['BAD_INPUT', 'Yêu cầu chưa đúng'],
  ['UNAVAILABLE', 'Phần này chưa mở được'],
  ['INTERNAL', 'Có sự cố'],
])('the code %s is said as “%s”', (code, title) => {
  expect(describeFailure(failureOf(errorOf({ code }))).title).toBe(title);
});

test('an unknown code is a fault of ours, with its report id', () => {
  expect(failureOf(errorOf({ code: 'SOMETHING_NEW', reportId: 'KT-7' }))).toEqual({
    code: 'INTERNAL',
    reportId: 'KT-7',
  });
});

test('a request the gateway cannot read is bad input, not a fault of ours', () => {
  expect(failureOf(errorOf({ code: 'GRAPHQL_VALIDATION_FAILED' })).code).toBe('BAD_INPUT');
});

test('of several failures the one that hinders everything is said', () => {
  expect(failureOf(errorOf({ code: 'UNAVAILABLE' }, { code: 'UNAUTHENTICATED' })).code).toBe('UNAUTHENTICATED');
});

test('a line that broke is told from a server that answered with a fault', () => {
  expect(failureOf(new CombinedError({ networkError: new TypeError('Failed to fetch') })).code).toBe('OFFLINE');
  const answered = new CombinedError({ networkError: new Error('503'), response: new Response(null, { status: 503 }) });
  expect(failureOf(answered).code).toBe('UNAVAILABLE');
});

test('the fields that could not be had are named, whatever row they stand in', () => {
  const error = errorOf(
    { code: 'UNAVAILABLE', path: ['units', 'edges', 0, 'node', 'guardForces'] },
    { code: 'UNAVAILABLE', path: ['units', 'edges', 1, 'node', 'guardForces'] },
    { code: 'UNAVAILABLE', path: ['units', 'edges', 1, 'node', 'awards', 0] },
  );

  expect([...missingFieldsOf(error)]).toEqual(['guardForces', 'awards']);
});

test('a refused input hands over its problems', () => {
  const problem = { code: 'assessment.minutes.missing', path: ['input', 'minutes'], params: [] };

  expect(problemsOf(errorOf({ code: 'BAD_INPUT', problems: [problem] }))).toEqual([problem]);
  expect(problemsOf(errorOf({ code: 'CONFLICT' }))).toEqual([]);
});
