import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/render.tsx';
import { notify } from './toast.ts';
import { ToastRegion } from './ToastRegion.tsx';

test('a notice says what happened and can be undone', async () => {
  const undo = vi.fn();
  const { person } = draw(<ToastRegion />);

  act(() => notify('Đã trả lại 1 tiêu chí', { onUndo: undo }));
  expect(screen.getByRole('alertdialog', { name: 'Đã trả lại 1 tiêu chí' })).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Hoàn tác' }));

  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Đã trả lại 1 tiêu chí')).toBeNull();
});
