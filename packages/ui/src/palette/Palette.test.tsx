import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/render.tsx';
import { Palette, type PaletteItem, usePaletteKey } from './Palette.tsx';

const GROUPS = [
  {
    label: 'Đơn vị',
    items: [
      { id: 'u1', label: 'Thị trấn Phố Lu' },
      { id: 'u2', label: 'Trường THCS Phố Lu' },
    ],
  },
  { label: 'Văn bản', items: [] },
];

function Finding({ onChoose }: { onChoose: (item: PaletteItem) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  usePaletteKey(() => setOpen(true));
  return (
    <Palette
      isOpen={isOpen}
      onOpenChange={setOpen}
      query={query}
      onQueryChange={setQuery}
      groups={query ? GROUPS : []}
      onChoose={onChoose}
    />
  );
}

test('Ctrl K opens the palette, letters find, Enter chooses', async () => {
  const choose = vi.fn();
  const { person } = draw(<Finding onChoose={choose} />);

  fireEvent.keyDown(document.body, { code: 'KeyK', ctrlKey: true });
  await person.keyboard('pho lu');
  expect(screen.getAllByText('Phố Lu', { selector: 'mark' })).toHaveLength(2);
  await person.keyboard('{ArrowDown}{Enter}');

  expect(choose).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Esc closes it at once, whatever is typed', async () => {
  const { person } = draw(<Finding onChoose={() => undefined} />);

  fireEvent.keyDown(document.body, { code: 'KeyK', ctrlKey: true });
  await person.keyboard('pho');
  await person.keyboard('{Escape}');

  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the key is ignored while a Vietnamese input method composes', () => {
  draw(<Finding onChoose={() => undefined} />);

  fireEvent.keyDown(document.body, { code: 'KeyK', ctrlKey: true, isComposing: true });

  expect(screen.queryByRole('dialog')).toBeNull();
});
