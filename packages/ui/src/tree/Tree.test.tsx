import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/render.tsx';
import { Tree } from './Tree.tsx';

function Units({ onSelect }: { onSelect: (id: string) => void }) {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  return (
    <Tree
      label="Cây đơn vị"
      nodes={[
        { id: 'lao-cai', label: 'Tỉnh Lào Cai', children: [{ id: 'bao-thang', label: 'Huyện Bảo Thắng', count: 200 }] },
      ]}
      expanded={expanded}
      onExpandedChange={setExpanded}
      onSelect={onSelect}
    />
  );
}

test('the arrows open a branch and go into it, Enter chooses', async () => {
  const select = vi.fn();
  const { person } = draw(<Units onSelect={select} />);
  expect(screen.queryByRole('row', { name: /Bảo Thắng/ })).toBeNull();

  await person.tab();
  await person.keyboard('{ArrowRight}{ArrowDown}{Enter}');

  expect(screen.getByRole('row', { name: /Bảo Thắng/ })).toBeTruthy();
  expect(select).toHaveBeenLastCalledWith('bao-thang');
});
