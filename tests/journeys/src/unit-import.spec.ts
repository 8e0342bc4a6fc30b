import { buffer } from 'node:stream/consumers';
import { defineSheet, writeRows } from '@antoan/spreadsheet';
import { expect, type Page } from '@playwright/test';
import { journey } from './journey.ts';
import { lookOver } from './person/look-over.ts';
import { openAt } from './person/sign-in.ts';

/** The columns of the register's sheet that a department fills in at least. */
const sheet = defineSheet({
  code: 'unit.register',
  version: 1,
  title: 'Đơn vị',
  columns: [
    { key: 'name', heading: 'Tên đơn vị', kind: 'text' },
    { key: 'kind', heading: 'Loại đơn vị', kind: 'text' },
    { key: 'level', heading: 'Cấp học', kind: 'text' },
    { key: 'place', heading: 'Xã, phường, thị trấn', kind: 'code' },
    { key: 'from', heading: 'Hoạt động từ ngày', kind: 'date' },
  ],
});
const school = (name: string, level: string | null = 'Trung học phổ thông') => ({
  name: `Trường THPT ${name} (minh họa)`,
  kind: 'Trường học',
  level,
  place: '02905',
  from: '2021-09-01',
});

journey(
  'A department sends a sheet of schools, mends what is told, and imports it as a whole',
  async ({ signInAs }) => {
    const officer = await signInAs('so.gddt');
    await openAt(officer, '/so-nganh/don-vi');
    await officer.getByRole('link', { name: 'Nhập từ Excel' }).click();
    await lookOver(officer);
    const template = officer.waitForEvent('download');
    await officer.getByRole('button', { name: 'Tải bảng mẫu' }).click();
    expect((await template).suggestedFilename()).toBe('Mẫu nhập đơn vị.xlsx');

    await send(officer, [school('Bảng Một'), school('Bảng Hai', null)]);
    await expect(officer.getByText('1 dòng phải sửa')).toBeVisible();
    await expect(officer.getByText('Chọn cấp học.')).toBeVisible();
    await expect(officer.getByRole('button', { name: /^Nhập \d/u })).toHaveCount(0);
    await lookOver(officer);

    await officer.getByRole('link', { name: 'Gửi bảng khác' }).click();
    await send(officer, [school('Bảng Một'), school('Bảng Hai')]);
    await officer.getByRole('button', { name: 'Nhập 2 đơn vị' }).click();
    await expect(officer.getByText('Đã nhập 2 đơn vị')).toBeVisible();
    await lookOver(officer);

    await openAt(officer, '/so-nganh/don-vi');
    await officer.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('bang hai');
    await expect(officer.getByText('1 đơn vị', { exact: true })).toBeVisible();
  },
);

async function send(page: Page, rows: readonly ReturnType<typeof school>[]): Promise<void> {
  const content = await buffer(writeRows(sheet, rows));
  await page.getByLabel('Bảng đơn vị').setInputFiles({ name: 'Các trường.xlsx', mimeType: '', buffer: content });
  await page.getByText('Tệp không chứa bí mật nhà nước').click();
  await expect(page.getByRole('heading', { name: 'Kết quả kiểm tra' })).toBeVisible();
}
