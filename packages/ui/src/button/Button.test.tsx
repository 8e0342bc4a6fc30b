import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/render.tsx';
import { Button } from './Button.tsx';

test('a person presses a button by mouse and by keyboard', async () => {
  const submit = vi.fn();
  const { person } = draw(<Button onPress={submit}>Nộp hồ sơ</Button>);

  // The compound "hồ sơ" is held together by a no-break space.
  await person.click(screen.getByRole('button', { name: 'Nộp hồ\u00a0sơ' }));
  await person.keyboard('{Enter}');

  expect(submit).toHaveBeenCalledTimes(2);
});

test('a button that is saving says so and does not act twice', async () => {
  const submit = vi.fn();
  const { person } = draw(
    <Button isLoading onPress={submit}>
      Nộp hồ sơ
    </Button>,
  );

  await person.click(screen.getByRole('button', { name: 'Đang lưu' }));

  expect(submit).not.toHaveBeenCalled();
});

test('a dimmed button gives its reason in sight', () => {
  draw(
    <Button isDisabled disabledReason="Chờ Công an tỉnh xác nhận.">
      Trình hội đồng
    </Button>,
  );

  expect(screen.getByText('Chờ Công an tỉnh xác nhận.')).toBeTruthy();
});
