import { expect, type Page } from '@playwright/test';
import { lookOver } from '../person/look-over.ts';
import { expectNotice } from '../person/sign-in.ts';
import { openFromQueue } from './queue.ts';

/** What a dossier goes back for, as the officer reads it on the screen. */
export interface Return {
  /** "1.2", or the words of another part. */
  item: string;
  reason: string;
  text: string;
}

/** Sends a dossier back for one thing; without a word of why it is refused, and nothing typed is lost. */
export async function sendBack(officer: Page, queue: string, unit: string, given: Return): Promise<void> {
  await openFromQueue(officer, queue, unit);
  await officer.getByRole('button', { name: 'Trả lại' }).click();
  const drawer = officer.getByRole('dialog', { name: `Trả lại hồ sơ của ${unit}` });
  await drawer.getByRole('checkbox', { name: new RegExp(`^${given.item.replace('.', '\\.')}`) }).focus();
  await officer.keyboard.press('Space');
  await drawer.getByRole('button', { name: /Lý do trả lại/ }).click();
  await officer.getByRole('option', { name: given.reason }).click();
  const send = drawer.getByRole('button', { name: 'Trả lại 1 mục' });
  await send.click();
  await expect(drawer.getByText('Ghi rõ đơn vị phải sửa gì.').first()).toBeVisible();
  await lookOver(officer);
  await drawer.getByRole('textbox', { name: 'Đơn vị phải sửa gì' }).fill(given.text);
  await send.click();
  await expectNotice(officer, `Đã trả lại hồ sơ của ${unit}`);
}

/** The unit reads what came back and why; whatever else the dossier says cannot be changed. */
export async function readReturn(head: Page, given: Return & { by: string }): Promise<void> {
  const main = head.getByRole('main');
  await expect(main.getByText(`${given.by} trả lại hồ sơ ngày`)).toBeVisible();
  await expect(main.getByText(given.text)).toBeVisible();
  await expect(main.getByRole('list', { name: 'Mục phải sửa' }).getByRole('link')).toHaveCount(1);
  await lookOver(head);
}

/** Submits again what was mended. */
export async function submitAgain(head: Page, year: number): Promise<void> {
  await head.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  await head
    .getByRole('alertdialog', { name: /^Nộp hồ sơ/ })
    .getByRole('button', { name: 'Nộp hồ sơ' })
    .click();
  await expectNotice(head, `Đã nộp hồ sơ năm ${year}`);
  await lookOver(head);
}
