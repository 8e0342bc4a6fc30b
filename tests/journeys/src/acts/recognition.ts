import { expect, type Page } from '@playwright/test';
import { lookOver, settled } from '../person/look-over.ts';
import { expectNotice, openAt, openRow } from '../person/sign-in.ts';
import { withoutMarks } from './queue.ts';

/** A document of the year: its number, and the day written on it as people type it. */
export interface Document {
  number: string;
  date: string;
}

/** The head of the police puts a list before the authority that decides. */
export async function propose(head: Page, place: string, unit: string, submission: Document): Promise<void> {
  await openAt(head, `${place}/de-nghi`);
  await head.getByRole('searchbox', { name: 'Tìm hồ sơ' }).fill(withoutMarks(unit));
  const row = head.getByRole('row').filter({ hasText: unit });
  await expect(row).toHaveCount(1);
  await settled(head);
  await row.locator('label').click();
  await expect(row.getByRole('checkbox')).toBeChecked();
  await head.getByRole('textbox', { name: 'Số tờ trình' }).fill(submission.number);
  await head.getByRole('textbox', { name: 'Ngày tờ trình' }).fill(submission.date);
  await lookOver(head);
  await head.getByRole('button', { name: 'Trình 1 đơn vị' }).click();
  await expectNotice(head, 'Đã trình 1 đơn vị');
  await expect(head.getByRole('heading', { level: 1, name: `Tờ trình ${submission.number}` })).toBeVisible();
  await lookOver(head);
}

/** The chair signs the decision on a list: its number, the day that stands in the sheet already, and the seal. */
export async function decide(chair: Page, place: string, submission: Document, number: string): Promise<string> {
  await openAt(chair, `${place}/cho-quyet-dinh`);
  await openRow(chair, submission.number);
  await lookOver(chair);
  await chair.getByRole('textbox', { name: 'Số quyết định' }).fill(number);
  await chair.getByRole('button', { name: 'Ký và ban hành 1 kết quả' }).click();
  const dialog = chair.getByRole('alertdialog', { name: `Ký và ban hành Quyết định ${number}/QĐ-UBND?` });
  await lookOver(chair);
  await dialog.getByRole('button', { name: 'Ký và ban hành' }).click();
  await expectNotice(chair, `Đã ban hành quyết định ${number}/QĐ-UBND`);
  await expect(chair.getByRole('heading', { level: 1 })).toContainText(`Quyết định ${number}/QĐ-UBND ngày`);
  await lookOver(chair);
  return `${number}/QĐ-UBND`;
}

/** The owner of the data offers what a decision recognised for publication. */
export async function offer(owner: Page, decision: string): Promise<void> {
  await openAt(owner, '/tinh/chuyen-cong-bo');
  await openRow(owner, decision);
  await lookOver(owner);
  await owner.getByRole('button', { name: 'Chuyển công bố 1 đơn vị đạt' }).click();
  await owner.getByRole('alertdialog').getByRole('button', { name: 'Chuyển công bố' }).click();
  await expectNotice(owner, 'Đã chuyển 1 đơn vị để công bố');
  await lookOver(owner);
}

/** The police appraise a decided dossier anew, now finding that every criterion holds. */
export async function appraiseAgain(officer: Page, dossier: string, reason: string): Promise<void> {
  await openAt(officer, `/tinh/ho-so/${dossier}`);
  await officer.getByRole('button', { name: 'Thẩm định lại' }).click();
  const judgements = officer.getByRole('radiogroup', { name: /^Thẩm định tiêu chí/ });
  for (let index = 0; index < (await judgements.count()); index += 1)
    await judgements.nth(index).locator('label').first().click();
  await officer.getByRole('textbox', { name: /^Lý do thẩm định lại/ }).fill(reason);
  await lookOver(officer);
  await officer.getByRole('button', { name: 'Đề nghị đạt' }).click();
  await officer.getByRole('alertdialog').getByRole('button', { name: 'Đề nghị đạt' }).click();
  await expectNotice(officer, /^Đã thẩm định .*: đạt$/);
}

/** The authority changes one result by a new decision. */
export async function amend(
  chair: Page,
  decision: string,
  unit: string,
  amendment: { number: string; reason: string },
): Promise<void> {
  await openAt(chair, '/tinh/da-ban-hanh');
  await openRow(chair, decision);
  await chair.getByRole('button', { name: `Sửa kết quả của ${unit}` }).click();
  const drawer = chair.getByRole('dialog', { name: `Sửa kết quả của ${unit}` });
  await drawer.getByRole('textbox', { name: 'Số quyết định sửa đổi' }).fill(amendment.number);
  await drawer.getByRole('textbox', { name: 'Lý do sửa đổi' }).fill(amendment.reason);
  await lookOver(chair);
  await drawer.getByRole('button', { name: 'Ký quyết định sửa đổi' }).click();
  await expectNotice(chair, `Đã ban hành quyết định sửa đổi ${amendment.number}`);
  await lookOver(chair);
}
