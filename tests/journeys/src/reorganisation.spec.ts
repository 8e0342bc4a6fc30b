import { expect, type Page } from '@playwright/test';
import { journey } from './journey.ts';
import { lookOver } from './person/look-over.ts';
import { expectNotice, openAt } from './person/sign-in.ts';
import { ask } from './person/ask.ts';

const list = '/tinh/sap-xep-don-vi';
const [ended, goesOn] = ['Xã Nàn Xín', 'Xã Nàn Sán'];

journey(
  'The provincial office merges two communes: one drafts and confirms, the other puts it into force',
  async ({ signInAs }) => {
    const officer = await signInAs('vanphong');
    await openAt(officer, list);
    await officer.getByRole('button', { name: 'Lập phương án' }).click();
    await officer.getByRole('textbox', { name: 'Tên phương án' }).fill(`Nhập ${ended} vào ${goesOn}`);
    await officer.getByRole('button', { name: 'Sáp nhập, hợp nhất' }).click();
    await choose(officer, /^Các đơn vị sáp nhập/, ended);
    await officer.getByText('Vào một đơn vị tiếp tục').click();
    await choose(officer, /^Đơn vị tiếp nhận/, goesOn);

    // What is missing is told at its field, and what is written stays.
    await officer.getByRole('button', { name: 'Lưu và xem trước' }).click();
    await expect(officer.getByText('Chọn ngày có hiệu lực.').first()).toBeVisible();
    await officer.getByRole('textbox', { name: 'Số văn bản' }).fill('96/NQ-HĐND');
    await officer.getByLabel('Có hiệu lực từ ngày').fill('20/11/2021');
    await officer.getByLabel('Có hiệu lực từ ngày').press('Tab');
    await officer.getByRole('button', { name: 'Lưu và xem trước' }).click();
    await expect(officer.getByRole('heading', { name: 'Cây đơn vị trước và sau' })).toBeVisible();
    await expect(officer.getByText('đơn vị chuyển nơi trực thuộc', { exact: true })).toBeVisible();
    await lookOver(officer);

    await officer.getByRole('button', { name: 'Xác nhận lần 1' }).click();
    const question = officer.getByRole('alertdialog', { name: /phương án sắp xếp/ });
    await expect(question).toContainText('1 đơn vị kết thúc');
    await question.getByRole('button', { name: 'Xác nhận lần 1' }).click();
    await expectNotice(officer, 'Đã xác nhận lần 1');
    await expect(officer.getByRole('button', { name: /^Xác nhận/ })).toHaveCount(0);

    const head = await signInAs('vanphong.lanhdao');
    await openAt(head, new URL(officer.url()).pathname);
    await head.getByRole('button', { name: 'Xác nhận lần 2 và thực hiện' }).click();
    await head
      .getByRole('alertdialog', { name: /phương án sắp xếp/ })
      .getByRole('button', { name: 'Xác nhận lần 2 và thực hiện' })
      .click();
    await expect(head.getByText('Đã thực hiện, có hiệu lực từ ngày 20/11/2021')).toBeVisible();
    await lookOver(head);

    // Whoever searches finds the new tree: the school in its new place, and no such commune any more.
    const found = await unitsFound(head, ended);
    expect(found).toContainEqual({ name: 'THCS Núi Xanh Nàn Xín (minh họa)', placeName: goesOn.replace('Xã ', '') });
    expect(found.map(({ name }) => name)).not.toContain(ended);
  },
);

/** Finds a unit by typing, and takes the one of exactly that name by the keyboard. */
async function choose(page: Page, label: RegExp, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  await box.pressSequentially(name, { delay: 20 });
  // Each letter asks anew: the list stands still when nothing is under way and the best answer is the first.
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('option').first()).toHaveAccessibleName(new RegExp(`^${name}`));
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
}

interface Found {
  units: { edges: { node: { name: string; placeName: string | null } }[] };
}

/** The units of today that a search finds, and where they stand. */
async function unitsFound(page: Page, search: string): Promise<Found['units']['edges'][number]['node'][]> {
  const document =
    'query ($search: String!) { units(search: $search, first: 20) { edges { node { name placeName } } } }';
  const { data } = await ask<Found>(page, document, { search });
  return data!.units.edges.map(({ node }) => node);
}
