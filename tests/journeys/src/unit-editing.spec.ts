import { expect, type Page } from '@playwright/test';
import { journey } from './journey.ts';
import { lookOver } from './person/look-over.ts';
import { expectNotice, openAt } from './person/sign-in.ts';

const school = `Trường THPT Hành Trình (minh họa)`;

journey(
  'A department begins a school, gives it a head and closes it, without help from the province',
  async ({ signInAs }) => {
    const officer = await signInAs('so.gddt');
    await openAt(officer, '/so-nganh/don-vi');
    await officer.getByRole('link', { name: 'Thêm đơn vị' }).click();
    await lookOver(officer);
    await officer.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await expect(officer.getByRole('link', { name: 'Ghi tên đơn vị.' })).toBeVisible();

    await officer.getByLabel('Tên đầy đủ').fill(school);
    await chooseFrom(officer, 'Cấp học', 'Trung học phổ thông');
    await officer.getByLabel('Hoạt động từ ngày').fill('01/09/2021');
    await find(officer, 'Xã, phường, thị trấn', 'pho lu', 'Thị trấn Phố Lu');
    await find(officer, 'Công an phụ trách', 'tinh lao cai', 'Công an tỉnh Lào Cai');
    await officer.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await expectNotice(officer, `Đã thêm ${school}`);
    await expect(officer.getByRole('heading', { level: 1, name: school })).toBeVisible();
    await lookOver(officer);

    await officer.getByRole('button', { name: 'Người đứng đầu' }).click();
    await officer.getByLabel('Họ và tên').fill('Nguyễn Thị Hành Trình');
    await officer.getByLabel('Chức vụ').fill('Hiệu trưởng');
    await officer.getByLabel('Từ ngày').fill('01/09/2021');
    await lookOver(officer);
    await officer.getByRole('button', { name: 'Ghi người đứng đầu' }).click();
    await expectNotice(officer, 'Đã ghi người đứng đầu từ ngày 01/09/2021');
    await expect(officer.getByText('Nguyễn Thị Hành Trình').first()).toBeVisible();

    await officer.getByRole('button', { name: 'Người đứng đầu' }).click();
    await officer.getByRole('button', { name: 'Sửa: Nguyễn Thị Hành Trình' }).click();
    await officer.getByLabel('Chức vụ').first().fill('Hiệu trưởng nhà trường');
    await officer.getByRole('button', { name: 'Lưu thông tin đã sửa' }).click();
    await expect(officer.getByText('Ghi lý do.')).toBeVisible();
    await officer.getByLabel('Lý do sửa').fill('Ghi thiếu chữ.');
    await lookOver(officer);
    await officer.getByRole('button', { name: 'Lưu thông tin đã sửa' }).click();
    await expectNotice(officer, 'Đã sửa thông tin người đứng đầu');
    await expect(officer.getByText(/^Hiệu trưởng nhà trường/).first()).toBeVisible();
    await officer.keyboard.press('Escape');
    await expect(officer.getByRole('dialog')).toHaveCount(0);

    await officer.getByRole('button', { name: 'Đóng đơn vị' }).click();
    await officer.getByLabel('Ngày hoạt động cuối cùng').fill('19/11/2021');
    await lookOver(officer);
    await officer.getByRole('dialog').getByRole('button', { name: 'Đóng đơn vị' }).click();
    await officer.getByRole('alertdialog').getByRole('button', { name: 'Đóng đơn vị' }).click();
    await expectNotice(officer, `Đã đóng ${school}`);
    await expect(officer.getByRole('button', { name: 'Đóng đơn vị' })).toHaveCount(0);

    await openAt(officer, '/so-nganh/don-vi');
    await officer.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('hanh trinh');
    await expect(officer.getByText('0 đơn vị', { exact: true })).toBeVisible();
  },
);

async function chooseFrom(page: Page, field: string, answer: string): Promise<void> {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: answer }).click();
}

async function find(page: Page, field: string, typed: string, answer: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field });
  await box.click();
  await box.pressSequentially(typed);
  // Each letter asks anew: only when the last answer is there does the list stand still.
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('option', { name: answer })).toBeVisible();
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(box).toHaveValue(answer);
}
