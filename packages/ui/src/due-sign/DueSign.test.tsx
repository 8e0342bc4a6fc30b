import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/render.tsx';
import { daysBetween, DueSign } from './DueSign.tsx';

test.each([
  [-4, 'Chậm 4 ngày'],
  [0, 'Hạn hôm nay'],
  [7, 'Còn 7 ngày'],
  [12, 'Còn 12 ngày'],
])('%i days to the deadline reads %s', (daysLeft, words) => {
  draw(<DueSign daysLeft={daysLeft} />);

  expect(screen.getByText(words)).toBeTruthy();
});

test('a deadline put off or lifted says so in place of days', () => {
  draw(<DueSign extendedTo="2021-01-15" />);
  draw(<DueSign isExempt />);

  expect(screen.getByText('Gia hạn 15/01')).toBeTruthy();
  expect(screen.getByText('Được miễn')).toBeTruthy();
});

test('days are counted over the end of a year', () => {
  expect(daysBetween('2020-12-30', '2021-01-02')).toBe(3);
});
