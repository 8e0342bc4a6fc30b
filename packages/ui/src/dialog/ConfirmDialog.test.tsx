import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Button } from '../button/Button.tsx';
import { draw } from '../testing/render.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';

function Returning({ onReturn }: { onReturn: () => void }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>Trả lại</Button>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title="Trả lại 1 tiêu chí cho trường?"
        consequence="Trường chỉ sửa được tiêu chí 1.5."
        actLabel="Trả lại tiêu chí 1.5"
        onAct={onReturn}
      />
    </>
  );
}

test('the question names the act, and the safe answer has the focus', async () => {
  const { person } = draw(<Returning onReturn={() => undefined} />);

  await person.click(screen.getByRole('button', { name: 'Trả lại' }));

  const dialog = screen.getByRole('alertdialog', { name: /Trả lại 1/ });
  const consequence = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
  expect(consequence?.textContent).toBe('Trường chỉ sửa được tiêu chí 1.5.');
  expect(document.activeElement?.textContent).toBe('Để sau');
});

test('Esc leaves everything as it was', async () => {
  const giveBack = vi.fn();
  const { person } = draw(<Returning onReturn={giveBack} />);

  await person.click(screen.getByRole('button', { name: 'Trả lại' }));
  await person.keyboard('{Escape}');

  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(giveBack).not.toHaveBeenCalled();
});
