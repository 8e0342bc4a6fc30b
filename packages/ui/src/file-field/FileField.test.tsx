import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { draw } from '../testing/render.tsx';
import { FileField, type PickedFile } from './FileField.tsx';

function Field({ sent = null, error }: { sent?: number | null; error?: string }) {
  const [file, setFile] = useState<PickedFile | null>(null);
  return (
    <FileField
      label="Tệp văn bản"
      accept=".pdf"
      error={error}
      file={file && { ...file, sent }}
      onPick={({ name, size }) => setFile({ name, size, sent })}
      onRemove={() => setFile(null)}
    />
  );
}

const paper = new File(['0123456789'], 'Nội quy.pdf', { type: 'application/pdf' });

test('a person picks a file by its label, sees its name and size, and takes it back', async () => {
  const { person } = draw(<Field />);
  await person.tab();
  expect(document.activeElement).toBe(screen.getByLabelText('Tệp văn bản'));
  await person.upload(screen.getByLabelText('Tệp văn bản'), paper);
  expect(screen.getByText('Nội quy.pdf')).toBeTruthy();
  expect(screen.getByText('10 B')).toBeTruthy();

  await person.click(screen.getByRole('button', { name: 'Gỡ tệp Nội quy.pdf' }));
  expect(screen.getByLabelText('Tệp văn bản')).toBeTruthy();
});

test('a file that is dropped is picked as well, and its way there is told', () => {
  draw(<Field sent={4} />);
  const place = screen.getByText('Kéo tệp vào đây, hoặc chọn tệp').parentElement!;
  fireEvent.drop(place, { dataTransfer: { files: [paper] } });
  expect(screen.getByText('Đang gửi 40%')).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: 'Đang gửi Nội quy.pdf' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Dừng gửi Nội quy.pdf' })).toBeTruthy();
});

test('what is wrong with it is tied to the field', () => {
  draw(<Field error="Tệp trống." />);
  const field = screen.getByLabelText('Tệp văn bản');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby')!)!.textContent).toContain('Tệp trống.');
});
