import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { draw } from '../testing/render.tsx';
import { DayStops } from './DayStops.tsx';

function Days() {
  const [day, setDay] = useState('2021-11-20');
  return (
    <DayStops
      label="Xem địa bàn vào ngày"
      stops={[{ day: '2020-03-01', detail: '9 huyện, 152 xã' }, { day: '2025-07-01' }]}
      value={day}
      today="2021-11-20"
      onChange={setDay}
    />
  );
}

test('the days stand in order, today among them, and an arrow goes to the next', async () => {
  const { person } = draw(<Days />);
  expect(screen.getAllByRole('radio').map((stop) => (stop as HTMLInputElement).value)).toEqual([
    '2020-03-01',
    '2021-11-20',
    '2025-07-01',
  ]);
  expect(screen.getByRole('radio', { name: /hôm\snay/ })).toHaveProperty('checked', true);

  await person.tab();
  await person.keyboard('{ArrowRight}');

  expect(screen.getByRole('radio', { name: /01\/07\/2025/ })).toHaveProperty('checked', true);
});
