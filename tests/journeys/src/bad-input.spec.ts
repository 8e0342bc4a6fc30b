import { expect } from '@playwright/test';
import { answerEverything, attachMinutes, registerFor, saveDraft } from './acts/self-assessment.ts';
import { journey } from './journey.ts';
import { lookOver } from './person/look-over.ts';
import { fillIn, openAt } from './person/sign-in.ts';

journey('A wrong password is told at its field, and the name stays typed', async ({ openAsVisitor, complaints }) => {
  complaints.allow(/status of 401/);
  const person = await openAsVisitor();
  await person.goto('/dang-nhap');
  await lookOver(person);
  await fillIn(person, 'truong', 'mat-khau-sai');
  await expect(person.getByText('Tên đăng nhập hoặc mật khẩu chưa đúng.')).toBeVisible();
  await expect(person.getByRole('textbox', { name: 'Tên đăng nhập' })).toHaveValue('truong');
  await lookOver(person);
  await fillIn(person, '', '');
  await expect(person.getByText('Nhập tên đăng nhập.')).toBeVisible();
  await expect(person.getByText('Nhập mật khẩu.')).toBeVisible();
});

journey('A head who submits with answers missing is led to each of them', async ({ signInAs }) => {
  const editor = await signInAs('truong2.nhap');
  await registerFor(editor, 2021);
  const head = await signInAs('truong2');
  await openAt(head, '/truong/ho-so');
  await answerEverything(head, ['1.1', '2.2']);
  await head.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  await expect(head.getByRole('alertdialog', { name: /^Nộp hồ sơ/ })).toHaveCount(0);
  const missing = head.getByRole('main').locator('.at-problems');
  await expect(missing).toContainText('1.1 Chưa trả lời');
  await expect(missing).toContainText('2.2 Chưa trả lời');
  await expect(missing).toContainText('Biên bản');
  const first = head.getByRole('group', { name: /còn thiếu/ }).first();
  await expect(first).toContainText('1.1');
  await expect(first.getByText('Chưa trả lời.')).toBeVisible();
  await expect(first).toBeFocused();
  await lookOver(head);
});

journey('Two people who edit the same draft see both versions, and nothing is lost', async ({ signInAs }) => {
  const [editor, head] = [await signInAs('truong2.nhap'), await signInAs('truong2')];
  await registerFor(editor, 2021);
  await openAt(editor, '/truong/ho-so');
  await openAt(head, '/truong/ho-so');
  await attachMinutes(editor);
  await saveDraft(editor);

  const summary = head.getByRole('textbox', { name: 'Nội dung thống nhất' });
  await summary.fill('Hội nghị nhất trí, Hiệu trưởng kết luận.');
  await head.getByRole('button', { name: 'Lưu nháp' }).click();
  const both = head.getByRole('region', { name: 'Có hai bản, chọn từng mục' });
  await expect(both).toContainText('Hội nghị nhất trí, Hiệu trưởng kết luận.');
  await expect(both).toContainText('Hội nghị thống nhất kết quả tự đánh giá, tỷ lệ nhất trí 100%.');
  await expect(both).toContainText('Người khác đã lưu hồ sơ này trong lúc bạn đang sửa.');
  await lookOver(head);

  const choice = head.getByRole('radiogroup', { name: /^Giữ bản nào cho Biên bản, nội dung thống nhất/ });
  await choice.getByRole('radio', { name: 'Của bạn' }).check({ force: true });
  await head.getByRole('button', { name: 'Dùng các mục đã chọn' }).click();
  await saveDraft(head);
  await openAt(head, '/truong/ho-so');
  await expect(summary).toHaveValue('Hội nghị nhất trí, Hiệu trưởng kết luận.');
  await expect(head.getByRole('textbox', { name: /^Tên tệp biên bản/ })).toHaveValue('bien-ban-05.pdf');
});

journey('An address that leads nowhere and a dossier that is not there are said plainly', async ({ signInAs }) => {
  const officer = await signInAs('huyen.baothang');
  await openAt(officer, '/huyen/khong-co-trang-nay');
  await openAt(officer, '/huyen/ho-so/khong-phai-ma');
  await expect(officer.getByRole('heading', { name: /^Không tìm thấy/ })).toBeVisible();
});
