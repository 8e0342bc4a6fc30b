import { I18nRoot } from '@antoan/i18n';
import { fireEvent, render, screen } from '@testing-library/react';
import { CombinedError, type UseQueryState } from 'urql';
import { expect, test, vi } from 'vitest';
import { FailureNotice } from './FailureNotice.tsx';
import { QueryBoundary } from './QueryBoundary.tsx';

const conflict = () =>
  new CombinedError({
    graphQLErrors: [{ message: 'x', extensions: { code: 'CONFLICT', noun: 'nomination', currentVersion: 3 } }],
  });

/** A page whose act met somebody else's newer version. */
function page(error: CombinedError, retry: () => void, state: Partial<UseQueryState<{ name: string }>> = {}) {
  const result = { data: { name: 'Đề nghị' }, fetching: false, stale: false, hasNext: false, ...state };
  return (
    <I18nRoot>
      <QueryBoundary result={result as UseQueryState<{ name: string }>} retry={retry}>
        {() => (
          <>
            <FailureNotice error={error} />
            <textarea defaultValue="Lý do đã nhập" />
          </>
        )}
      </QueryBoundary>
    </I18nRoot>
  );
}
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ')
    .replaceAll('\u00a0', ' ');

test('a person whose act met a newer version opens it with a press and goes on with what was typed', () => {
  const retry = vi.fn();
  const error = conflict();
  const { rerender } = render(page(error, retry));

  expect(said()).toContain('Có người vừa sửa trước bạn.');
  fireEvent.click(screen.getByRole('button', { name: 'Mở bản mới' }));
  expect(retry).toHaveBeenCalledWith({ requestPolicy: 'network-only' });

  rerender(page(error, retry, { stale: true }));
  expect(said()).toContain('Có người vừa sửa trước bạn.');
  rerender(page(error, retry));
  expect(said()).toContain('Đã mở bản mới.');
  expect(screen.getByDisplayValue('Lý do đã nhập')).toBeTruthy();
});

test('a second refusal is told anew', () => {
  const { rerender } = render(page(conflict(), vi.fn()));
  fireEvent.click(screen.getByRole('button', { name: 'Mở bản mới' }));
  rerender(page(conflict(), vi.fn()));

  expect(said()).toContain('Có người vừa sửa trước bạn.');
  expect(screen.getByRole('button', { name: 'Mở bản mới' })).toBeTruthy();
});
