import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { expect, test } from 'vitest';
import { useSearchState } from './useSearchState.ts';

let choose: (value: string) => void = () => undefined;

function KindFilter() {
  const [kind, setKind] = useSearchState('loai', 'ALL');
  choose = setKind;
  return <p>{kind}</p>;
}

function open(address: string) {
  const router = createMemoryRouter([{ path: '*', Component: KindFilter }], { initialEntries: [address] });
  render(<RouterProvider router={router} />);
  return router;
}

test('a filter is read from the address', () => {
  open('/don-vi?loai=SCHOOL');

  expect(screen.getByText('SCHOOL')).toBeTruthy();
});

test('a changed filter stands in the address and begins again at the first page', () => {
  const router = open('/don-vi?after=abc&tim=pho');

  act(() => choose('SCHOOL'));

  expect(router.state.location.search).toBe('?tim=pho&loai=SCHOOL');
});

test('a filter set back leaves the address clean', () => {
  const router = open('/don-vi?loai=SCHOOL');

  act(() => choose('ALL'));

  expect(router.state.location.search).toBe('');
  expect(screen.getByText('ALL')).toBeTruthy();
});
