import { expect, type Locator, type Page } from '@playwright/test';
import { lookOver } from '../person/look-over.ts';
import { expectNotice, openAt, openRow } from '../person/sign-in.ts';

/** The provincial office turns its key. */
export async function clear(office: Page, decision: string): Promise<void> {
  await expect(async () => {
    await openAt(office, '/tinh/cong-bo');
    await expect(office.getByRole('row').filter({ hasText: decision })).toHaveCount(1, { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await openRow(office, decision);
  await lookOver(office);
  await office.getByRole('button', { name: 'Duyệt công bố' }).click();
  await office.getByRole('alertdialog').getByRole('button', { name: 'Duyệt công bố' }).click();
  await expectNotice(office, 'Đã duyệt công bố 1 tên');
  await lookOver(office);
}

/** The portal publishes what carries both keys. */
export async function publish(editor: Page, decision: string): Promise<void> {
  await openAt(editor, '/cong-bo/ban-cong-bo');
  const release = editor.getByRole('listitem').filter({ hasText: decision });
  await release.getByRole('button', { name: 'Công bố', exact: true }).click();
  await lookOver(editor);
  const dialog = editor.getByRole('alertdialog', { name: `Công bố Quyết định số ${decision}?` });
  await dialog.getByRole('button', { name: 'Công bố', exact: true }).click();
  await expectNotice(editor, `Đã công bố Quyết định số ${decision}`);
}

/** The names that stand on the public page of a year, all pages of it. */
export async function publicNames(visitor: Page, year: number, search = ''): Promise<string[]> {
  await openAt(visitor, `/cong-bo?nam=${year}${search === '' ? '' : `&tim=${encodeURIComponent(search)}`}`);
  const section = visitor.getByRole('region', { name: 'Đơn vị được công nhận' });
  const names: string[] = [];
  for (;;) {
    names.push(...(await namesIn(section)));
    const next = section.getByRole('button', { name: 'Xem tiếp' });
    if ((await next.count()) === 0) return names;
    await next.click();
    await lookOver(visitor);
  }
}

async function namesIn(section: Locator): Promise<string[]> {
  await expect(
    section
      .getByRole('listitem')
      .or(section.getByText(/^(Chưa công bố|Không tìm thấy)/))
      .first(),
  ).toBeVisible();
  return section.getByRole('listitem').locator('b').allInnerTexts();
}
