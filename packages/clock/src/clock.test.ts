import { expect, test } from 'vitest';
import { demonstrationClock, fixedClock } from './clock.ts';

test('the day changes at midnight in Vietnam, not in Greenwich', () => {
  const clock = fixedClock(new Date('2021-11-19T16:59:59Z'));
  expect(clock.today()).toBe('2021-11-19');
  clock.set(new Date('2021-11-19T17:00:00Z'));
  expect(clock.today()).toBe('2021-11-20');
});

test('a demonstration starts in its own year and runs on', () => {
  const anHourAgo = new Date(Date.now() - 3_600_000);
  const clock = demonstrationClock({ startsAt: new Date('2021-11-20T01:00:00Z'), anchoredAt: anHourAgo });
  const elapsed = clock.now().getTime() - Date.parse('2021-11-20T02:00:00Z');
  expect(elapsed).toBeGreaterThanOrEqual(0);
  expect(elapsed).toBeLessThan(10_000);
  expect(clock.today()).toBe('2021-11-20');
});
