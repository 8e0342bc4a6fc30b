import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Working } from './Working.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('work that takes more than a second says what it does and for how long', () => {
  render(<Working sayElapsed={(seconds) => `${seconds} giây`}>Đang thực hiện</Working>);
  expect(screen.queryByRole('progressbar')).toBeNull();
  act(() => void vi.advanceTimersByTime(3_000));
  expect(screen.getByRole('progressbar', { name: 'Đang thực hiện' })).toBeTruthy();
  expect(screen.getByText('3 giây')).toBeTruthy();
});
