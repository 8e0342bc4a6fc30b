import { activateLocale } from '@antoan/i18n';
import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Standing } from '../standing-mark/StandingMark.tsx';
import { draw } from '../testing/render.tsx';
import { Tally } from './Tally.tsx';

function Board() {
  const [standing, setStanding] = useState<Standing | null>(null);
  return (
    <Tally
      counts={{ met: 178, notMet: 6, pending: 12, notSubject: 4 }}
      year={2020}
      selected={standing}
      onSelectedChange={setStanding}
    />
  );
}

test('a standing is pressed to filter and pressed again to show all', async () => {
  const { person } = draw(<Board />);
  const notMet = screen.getByRole('button', { name: /6.*Chưa đạt/ });

  await person.click(notMet);
  expect(notMet.getAttribute('aria-pressed')).toBe('true');

  await person.click(notMet);
  expect(notMet.getAttribute('aria-pressed')).toBe('false');
});

test('the share is of the units that are subject, with the whole beside it', () => {
  draw(<Board />);

  expect(screen.getByText(/178\/196 đơn vị thuộc diện/)).toBeTruthy();
  expect(screen.getByText('90,8%')).toBeTruthy();
});

test('the words turn English without loading anew', () => {
  draw(<Board />);

  act(() => activateLocale('en'));

  expect(screen.getByRole('button', { name: /Not yet met/ })).toBeTruthy();
  expect(screen.getByText('90.8%')).toBeTruthy();
});
