import { afterAll, expect, test } from 'vitest';
import { startTestIdentity } from '../start-test-identity.ts';
import { standardYearOn } from './standard-year.ts';

const identity = await startTestIdentity();
afterAll(() => identity.stop());

test('everybody may ask what day it is to the platform, and which standard year is worked on', async () => {
  const Platform = '{ platform { today now isDemonstration standardYear } }';
  expect(await identity.ask(Platform)).toEqual({
    data: {
      platform: { today: '2021-11-20', now: '2021-11-20T02:00:00.000Z', isDemonstration: true, standardYear: 2021 },
    },
  });
  identity.clock.set(new Date('2021-12-31T17:00:00Z'));
  expect((await identity.ask(Platform)).data).toMatchObject({ platform: { today: '2022-01-01', standardYear: 2022 } });
});

test.each([
  ['while its window is open', '2021-01-01', 2021],
  ['on the last day of its window', '2021-11-15', 2021],
  ['while it is decided upon', '2021-11-16', 2021],
  ['at the end of the calendar year', '2021-12-31', 2021],
])('a standard year is worked on %s', (_when, day, year) => {
  expect(standardYearOn(day)).toBe(year);
});

test('an unknown field is named', async () => {
  const { errors } = await identity.ask('{ platform { password } }');
  expect(errors![0]!.extensions).toEqual({
    code: 'BAD_INPUT',
    problems: [{ code: 'query.field.unknown', path: ['password'], params: [{ name: 'field', value: 'password' }] }],
  });
});
