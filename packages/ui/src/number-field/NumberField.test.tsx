import { activateLocale } from '@antoan/i18n';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { draw } from '../testing/render.tsx';
import { NumberField } from './NumberField.tsx';

function People() {
  const [people, setPeople] = useState<number | null>(1136);
  return (
    <>
      <NumberField label="Số người phải ký" value={people} onChange={setPeople} />
      <output>{people ?? 'trống'}</output>
    </>
  );
}

test('a number is shown as 1.136 in Vietnamese and 1,136 in English', () => {
  const vietnamese = draw(<People />);
  expect(screen.getByLabelText<HTMLInputElement>('Số người phải ký').value).toBe('1.136');
  vietnamese.unmount();

  activateLocale('en');
  draw(<People />);
  expect(screen.getByLabelText<HTMLInputElement>('Số người phải ký').value).toBe('1,136');
});

test('an emptied field is no number, not a nought', async () => {
  const { person } = draw(<People />);

  await person.clear(screen.getByLabelText('Số người phải ký'));
  await person.tab();

  expect(screen.getByRole('status').textContent).toBe('trống');
});
