import { I18nRoot } from '@antoan/i18n';
import { fireEvent, render, screen } from '@testing-library/react';
import { CombinedError, type UseQueryState } from 'urql';
import { expect, test, vi } from 'vitest';
import { QueryBoundary } from './QueryBoundary.tsx';

interface Board {
  units: { name: string; guardForces: number | null }[] | null;
}

function show(state: Partial<UseQueryState<Board>>, retry = vi.fn()) {
  const result = { fetching: false, stale: false, hasNext: false, ...state } as UseQueryState<Board>;
  render(
    <I18nRoot>
      <QueryBoundary
        result={result}
        retry={retry}
        name="Danh sách đơn vị"
        isEmpty={({ units }) => units?.length === 0}
        empty={<p>Chưa có đơn vị nào</p>}
      >
        {({ units }, missing) => (
          <ul>
            {units?.map((unit) => (
              <li
                key={unit.name}
              >{`${unit.name}: ${missing.has('guardForces') ? 'Chưa lấy được' : unit.guardForces}`}</li>
            ))}
          </ul>
        )}
      </QueryBoundary>
    </I18nRoot>,
  );
  return retry;
}

const unavailable = (...path: (string | number)[]) =>
  new CombinedError({ graphQLErrors: [{ message: 'x', path, extensions: { code: 'UNAVAILABLE' } }] });

test('while the answer is on its way the reader is told so', () => {
  show({ fetching: true });

  expect(screen.getByRole('status').textContent).toContain('Đang tải');
});

test('a part that failed says so in its own place and can be asked for again', () => {
  const retry = show({ error: unavailable('units'), data: { units: null } });

  // Compound words are kept whole by no-break spaces.
  expect(screen.getByRole('alert').textContent?.replaceAll('\u00a0', ' ')).toContain(
    'Phần Danh sách đơn vị chưa mở được',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Thử lại phần này' }));
  expect(retry).toHaveBeenCalledWith({ requestPolicy: 'network-only' });
});

test('an answer that there is nothing is an answer, not a wait', () => {
  show({ data: { units: null } });

  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.getByRole('list')).toBeTruthy();
});

test('a missing column leaves the rest readable, and is not shown as zero', () => {
  show({
    data: { units: [{ name: 'THCS Phố Lu', guardForces: null }] },
    error: unavailable('units', 0, 'guardForces'),
  });

  expect(screen.getByText('THCS Phố Lu: Chưa lấy được')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('Chưa lấy được đủ số liệu.');
});

test('nothing found is no failure', () => {
  show({ data: { units: [] } });

  expect(screen.getByText('Chưa có đơn vị nào')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what is on the page stays while it is asked again', () => {
  show({ data: { units: [{ name: 'THCS Phố Lu', guardForces: 3 }] }, fetching: true, stale: true });

  expect(screen.getByText('THCS Phố Lu: 3')).toBeTruthy();
  expect(screen.queryByText('Đang tải')).toBeNull();
});
