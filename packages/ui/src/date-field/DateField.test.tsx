import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { draw } from '../testing/render.tsx';
import { DateField } from './DateField.tsx';

function SigningDay({ initial = null }: { initial?: string | null }) {
  const [day, setDay] = useState<string | null>(initial);
  return (
    <>
      <DateField label="Ngày ký" value={day} onChange={setDay} />
      <output>{day ?? 'không có'}</output>
      <button type="button" onClick={() => setDay('2021-01-04')}>
        Đặt lại
      </button>
    </>
  );
}

test('a person types a day as 1/2/2020 and the field writes it out', async () => {
  const { person } = draw(<SigningDay />);
  const field = screen.getByLabelText<HTMLInputElement>('Ngày ký');

  await person.type(field, '1/2/2020');
  await person.tab();

  expect(field.value).toBe('01/02/2020');
  expect(screen.getByRole('status').textContent).toBe('2020-02-01');
});

test('31/11 is refused in words under the field, and no day is held', async () => {
  const { person } = draw(<SigningDay initial="2020-12-18" />);
  const field = screen.getByLabelText<HTMLInputElement>('Ngày ký');

  await person.clear(field);
  await person.type(field, '31/11/2020');
  await person.tab();

  expect(field.getAttribute('aria-invalid')).toBe('true');
  const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain('Tháng 11 có 30 ngày.');
  expect(screen.getByRole('status').textContent).toBe('không có');
});

test('a day set from outside shows in the field', async () => {
  const { person } = draw(<SigningDay initial="2020-12-18" />);

  await person.click(screen.getByRole('button', { name: 'Đặt lại' }));

  expect(screen.getByLabelText<HTMLInputElement>('Ngày ký').value).toBe('04/01/2021');
});
