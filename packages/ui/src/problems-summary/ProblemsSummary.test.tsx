import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Criterion } from '../form-section/Criterion.tsx';
import { FormSection } from '../form-section/FormSection.tsx';
import { draw } from '../testing/render.tsx';
import { TextField } from '../text-field/TextField.tsx';
import { ProblemsSummary } from './ProblemsSummary.tsx';

test('a problem leads to its field', async () => {
  const { person } = draw(
    <>
      <ProblemsSummary problems={[{ message: 'Số 3127 đã dùng trong năm 2020. Chọn số khác.', fieldId: 'number' }]} />
      <TextField label="Số quyết định" id="number" />
    </>,
  );

  await person.click(screen.getByRole('link', { name: /Số 3127/ }));

  expect(document.activeElement).toBe(screen.getByLabelText('Số quyết định'));
});

test('after a refused act the summary takes the focus and counts what is to be put right', () => {
  draw(<ProblemsSummary hasFocus problems={[{ message: 'Thiếu biên bản họp đơn vị.' }]} />);

  expect(document.activeElement).toBe(screen.getByRole('alert'));
  expect(screen.getByText('Cần sửa 1 chỗ')).toBeTruthy();
});

test('nothing stands there when nothing stands in the way', () => {
  draw(<ProblemsSummary problems={[]} />);

  expect(screen.queryByRole('alert')).toBeNull();
});

test('Alt with the arrows goes from criterion to criterion', async () => {
  const { person } = draw(
    <FormSection title="1. Kế hoạch">
      <Criterion number="1.1" question="Nghị quyết của cấp ủy">
        <TextField label="Số nghị quyết" />
      </Criterion>
      <Criterion number="1.2" question="Kế hoạch của Ban Giám hiệu">
        <TextField label="Số kế hoạch" />
      </Criterion>
    </FormSection>,
  );

  await person.click(screen.getByLabelText('Số nghị quyết'));
  await person.keyboard('{Alt>}{ArrowDown}{/Alt}');

  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Kế hoạch của Ban Giám hiệu' }));
});

test('a complete criterion is folded and opens again', async () => {
  const { person } = draw(
    <Criterion number="1.3" question="Đăng ký phấn đấu" isComplete answer="Có">
      <TextField label="Ghi chú" />
    </Criterion>,
  );
  expect(screen.queryByRole('textbox')).toBeNull();

  await person.click(screen.getByRole('button', { name: 'Mở tiêu chí 1.3' }));

  expect(screen.getByRole('textbox', { name: 'Ghi chú' })).toBeTruthy();
});
