import { expect, type Page } from '@playwright/test';
import { lookOver } from '../person/look-over.ts';
import { expectNotice, openAt } from '../person/sign-in.ts';

/** Registers the unit to strive for the standard of a year; nothing to do when somebody has. */
export async function registerFor(editor: Page, year: number): Promise<void> {
  await openAt(editor, '/truong/ho-so');
  if ((await editor.getByRole('button', { name: /^Trình / }).count()) > 0) return;
  await editor.getByRole('button', { name: `Đăng ký phấn đấu năm ${year}` }).click();
  await expectNotice(editor, `Đã đăng ký phấn đấu năm ${year}`);
  await lookOver(editor);
}

/** Answers every criterion so that it holds, each with its evidence, except those that are to be left out. */
export async function answerEverything(editor: Page, except: readonly string[] = []): Promise<void> {
  const criteria = editor.getByRole('main').locator('[data-criterion]');
  const count = await criteria.count();
  expect(count, 'criteria to answer').toBeGreaterThan(5);
  for (let index = 0; index < count; index += 1) {
    const criterion = criteria.nth(index);
    const number = (await criterion.locator('.at-criterion-number').innerText()).trim();
    if (except.includes(number)) continue;
    // A criterion that was complete when the page opened is folded.
    if ((await criterion.getByRole('button', { name: /^Mở tiêu chí/ }).count()) > 0) continue;
    const answer = criterion.locator('label').filter({ hasText: /^(Có|Không xảy ra)$/ });
    if ((await answer.count()) > 0) {
      await answer.click();
      await expect(answer.getByRole('radio')).toBeChecked();
    }
    for (const people of ['Số người phải thực hiện', 'Số người đã thực hiện']) {
      const field = criterion.getByRole('textbox', { name: people });
      if ((await field.count()) > 0) await field.fill('40');
    }
    const evidence = criterion.getByRole('textbox', { name: /^Minh chứng/ });
    if ((await evidence.count()) > 0) await evidence.fill('Kế hoạch số 12/KH ngày 08/01/2021');
  }
}

/** Writes down the meeting in which the unit assessed itself. */
export async function attachMinutes(editor: Page): Promise<void> {
  await editor.getByRole('textbox', { name: 'Ngày họp' }).fill('12/11/2021');
  await editor.getByRole('textbox', { name: /^Số biên bản/ }).fill('05/BB');
  await editor.getByRole('textbox', { name: /^Số người dự/ }).fill('21');
  await editor
    .getByRole('textbox', { name: 'Nội dung thống nhất' })
    .fill('Hội nghị thống nhất kết quả tự đánh giá, tỷ lệ nhất trí 100%.');
  await editor.getByRole('textbox', { name: /^Tên tệp biên bản/ }).fill('bien-ban-05.pdf');
}

/** Hands the finished draft to the head of the unit. */
export async function handToHead(editor: Page): Promise<void> {
  await editor.getByRole('button', { name: /^Trình / }).click();
  await expectNotice(editor, 'Đã lưu hồ sơ đủ mục.');
  await lookOver(editor);
}

/** Keeps the draft on the server. */
export async function saveDraft(editor: Page): Promise<void> {
  await editor.getByRole('button', { name: 'Lưu nháp' }).click();
  await expectNotice(editor, 'Đã lưu nháp');
}

/** The head opens the dossier and submits it to the body that verifies it. */
export async function submit(head: Page, given: { place: string; year: number; to: string }): Promise<void> {
  await openAt(head, `${given.place}/ho-so`);
  await head.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  const dialog = head.getByRole('alertdialog', { name: `Nộp hồ sơ năm ${given.year} cho ${given.to}` });
  await lookOver(head);
  await dialog.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  await expectNotice(head, `Đã nộp hồ sơ năm ${given.year}`);
  await lookOver(head);
  await expect(head.getByRole('button', { name: 'Nộp hồ sơ' })).toHaveCount(0);
}

/** Submits from a page that was opened before somebody else submitted. */
export async function submitOnceMore(head: Page): Promise<void> {
  await head.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  const dialog = head.getByRole('alertdialog', { name: /^Nộp hồ sơ/ });
  await dialog.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  await expect(dialog).toContainText('Hồ sơ đã nộp, không sửa hoặc nộp lại được.');
}
