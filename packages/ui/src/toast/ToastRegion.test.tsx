import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import scrim from '../dialog/dialog.css?raw';
import { Drawer } from '../drawer/Drawer.tsx';
import { draw } from '../testing/render.tsx';
import toasts from './toast.css?raw';
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

test('a notice over an open drawer can be undone, and the drawer stays open', async () => {
  const undo = vi.fn();
  const close = vi.fn();
  const { person } = draw(
    <>
      <ToastRegion />
      <Drawer isOpen onOpenChange={close} title="Trường đang xem">
        Nội dung
      </Drawer>
    </>,
  );

  act(() => notify('Đã tiếp nhận báo cáo', { onUndo: undo }));
  await person.click(screen.getByRole('button', { name: 'Hoàn tác' }));

  expect(undo).toHaveBeenCalledTimes(1);
  expect(close).not.toHaveBeenCalled();
});

test('notices lie above drawers and dialogs', () => {
  const levelOf = (style: string) => Number(/z-index: (\d+)/u.exec(style)?.[1]);
  expect(levelOf(scrim)).toBeGreaterThan(0);
  expect(levelOf(toasts)).toBeGreaterThan(levelOf(scrim));
});
