import { expect, type Page } from '@playwright/test';
import { lookOver } from '../person/look-over.ts';
import { expectNotice, openAt } from '../person/sign-in.ts';

/** The managing body confirms that a dossier is complete and true to its papers. */
export async function verify(officer: Page, queue: string, unit: string): Promise<void> {
  await openFromQueue(officer, queue, unit);
  await officer.getByRole('button', { name: 'Xác nhận đã kiểm tra' }).click();
  await expectNotice(officer, `Đã xác nhận kiểm tra hồ sơ của ${unit}`);
}

/** The police find that every criterion holds. */
export async function appraise(officer: Page, queue: string, unit: string): Promise<void> {
  await openFromQueue(officer, queue, unit);
  await officer.getByRole('button', { name: /^Chấp nhận \d+ tiêu chí tự chấm đủ$/ }).click();
  await officer.getByRole('button', { name: 'Đề nghị đạt' }).click();
  await expectNotice(officer, `Đã thẩm định ${unit}: đạt`);
}

/** Finds a unit's dossier among those that wait for this body, without typing its marks. */
export async function openFromQueue(officer: Page, queue: string, unit: string): Promise<void> {
  await openAt(officer, queue);
  await officer.getByRole('searchbox', { name: 'Tìm hồ sơ' }).fill(withoutMarks(unit));
  await officer.getByRole('link', { name: unit }).click();
  await expect(officer.getByRole('heading', { level: 1, name: unit })).toBeVisible();
  await lookOver(officer);
}

/** "THPT Bảo Thắng (minh họa)" as somebody in a hurry types it: "thpt bao thang". */
export function withoutMarks(name: string): string {
  return name
    .replace(/ \(.*\)$/, '')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd');
}
