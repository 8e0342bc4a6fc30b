import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { draw } from '../testing/render.tsx';
import { Choice } from './Choice.tsx';

function Fire({ error }: { error?: string }) {
  const [answer, setAnswer] = useState<'NOT_OCCURRED' | 'OCCURRED' | null>(null);
  return (
    <Choice
      label="Cháy, nổ"
      options={[
        { id: 'NOT_OCCURRED', label: 'Không xảy ra' },
        { id: 'OCCURRED', label: 'Có xảy ra' },
      ]}
      value={answer}
      onChange={setAnswer}
      error={error}
    />
  );
}

test('nothing is answered beforehand, and the arrows move between the answers', async () => {
  const { person } = draw(<Fire />);
  const [no, yes] = screen.getAllByRole<HTMLInputElement>('radio');
  expect(no?.checked || yes?.checked).toBe(false);

  await person.click(no as HTMLElement);
  await person.keyboard('{ArrowRight}');

  expect(yes?.checked).toBe(true);
});

test('an error belongs to the group', () => {
  draw(<Fire error="Chưa trả lời về cháy, nổ." />);

  const group = screen.getByRole('radiogroup', { name: 'Cháy, nổ' });
  const described = group.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain('Chưa trả lời về cháy, nổ.');
});
