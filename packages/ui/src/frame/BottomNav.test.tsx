import { screen } from '@testing-library/react';
import { House } from 'lucide-react';
import { expect, test } from 'vitest';
import { draw } from '../testing/render.tsx';
import { BottomNav } from './BottomNav.tsx';

const places = ['Đơn vị', 'Thẩm định', 'Đề nghị', 'Khen thưởng', 'Báo cáo'].map((label, index) => ({
  label,
  href: `/tinh/${index}`,
  icon: House,
}));

test('four places stand side by side on a phone', () => {
  draw(<BottomNav items={places.slice(0, 4)} />);

  expect(screen.getAllByRole('link')).toHaveLength(4);
  expect(screen.queryByRole('button', { name: 'Thêm' })).toBeNull();
});

test('of five places three stand in reach and the others behind “Thêm”, none is lost', async () => {
  const { person } = draw(<BottomNav items={places} />);

  await person.click(screen.getByRole('button', { name: 'Thêm' }));

  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Khen thưởng', 'Báo cáo']);
});
