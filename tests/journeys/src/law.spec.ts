import { expect } from '@playwright/test';
import { journey } from './journey.ts';
import { lookOver } from './person/look-over.ts';
import { expectNotice, openAt } from './person/sign-in.ts';

const criteria = '/tinh/bo-tieu-chi';
const primarySchool = 'Tiểu học Đồng Tâm Phố Lu (minh họa)';

journey(
  'Two legal curators change the criteria for schools: one writes and sends, only the other puts them into force',
  async ({ signInAs }) => {
    const first = await signInAs('phapche');
    await openAt(first, `${criteria}?loai=SCHOOL&ngay=2022-11-15`);
    // What is in force on the last day of the window of 2022 for a school: one set, and none beside it.
    const sets = first.getByRole('grid', { name: 'Các bộ tiêu chí' });
    const set = sets.getByRole('row').filter({ hasText: 'Tiêu chuẩn cơ sở giáo dục' });
    await expect(set).toHaveCount(1);
    await lookOver(first);
    await set.getByRole('rowheader').click();
    await first.getByRole('link', { name: 'Soạn bản mới' }).click();
    await expect(first.getByRole('heading', { level: 1, name: /Soạn bản mới/ })).toBeVisible();

    // What is missing is said at its field before anything is sent.
    await first.getByRole('button', { name: 'Xem trước' }).click();
    await expect(first.getByText('Chọn ngày áp dụng.').first()).toBeVisible();
    const day = first.getByLabel('Áp dụng từ ngày');
    await day.fill('01/06/2022');
    await day.press('Tab');
    const criterion = first.getByRole('region', { name: 'Tiêu chí 1.7' });
    await criterion
      .getByRole('textbox', { name: 'Nội dung' })
      .fill('Có ít nhất hai mô hình của phong trào hoạt động hiệu quả.');
    await first.getByRole('button', { name: 'Xem trước' }).click();
    const trial = first.getByRole('region', { name: 'Xem trước' });
    await expect(trial).toContainText('2022, năm xét kết thúc ngày 15/11/2022');
    await expect(trial).toContainText('Có ít nhất hai mô hình');
    await lookOver(first);
    await first.getByRole('button', { name: 'Gửi người thứ hai xác nhận' }).click();
    await expectNotice(first, 'Đã gửi đề nghị, chờ người thứ hai xác nhận');
    await expect(first.getByText('Đề nghị của bạn. Chờ cán bộ pháp chế khác xác nhận.')).toBeVisible();
    await expect(first.getByRole('button', { name: 'Xác nhận và đưa vào áp dụng' })).toHaveCount(0);
    const address = new URL(first.url()).pathname;

    const second = await signInAs('phapche2');
    await openAt(second, `${criteria}?muc=cho`);
    const waiting = second.getByRole('grid', { name: 'Đề nghị chờ xác nhận' });
    await expect(waiting.getByRole('row').filter({ hasText: 'Chờ bạn xác nhận' })).toHaveCount(1);
    await openAt(second, address);
    await expect(second.getByText('Có ít nhất hai mô hình').first()).toBeVisible();
    await lookOver(second);
    await second.getByRole('button', { name: 'Xác nhận và đưa vào áp dụng' }).click();
    await second
      .getByRole('alertdialog', { name: 'Đưa thay đổi này vào áp dụng?' })
      .getByRole('button', { name: 'Xác nhận và đưa vào áp dụng' })
      .click();
    await expectNotice(second, 'Đã xác nhận');

    // Each day has its own version: the one before ends the day before.
    await openAt(second, `${criteria}?loai=SCHOOL&ngay=2022-05-31`);
    await expect(second.getByRole('row').filter({ hasText: '31/05/2022' })).toHaveCount(1);
    await openAt(second, `${criteria}?loai=SCHOOL&ngay=2022-06-01`);
    await expect(second.getByRole('row').filter({ hasText: '01/06/2022' })).toHaveCount(1);
    await lookOver(second);
  },
);

journey.describe('in February 2023', () => {
  journey.use({ product: async ({ later }, use) => use(later) });

  journey(
    'A primary school that the standard judged in 2021 is outside it in 2023, and its own year tells both',
    async ({ signInAs }) => {
      const officer = await signInAs('huyen.baothang');
      await openAt(officer, '/huyen/don-vi?tim=tieu hoc dong tam pho lu&nam=2023');
      const row = officer.getByRole('row').filter({ hasText: primarySchool });
      await expect(row).toContainText('Không thuộc diện');
      await row.focus();
      await row.press('Enter');
      const drawer = officer.getByRole('dialog', { name: primarySchool });
      await expect(drawer).toContainText('Không phải nộp hồ sơ');
      await drawer.getByRole('link', { name: 'Mở trang đơn vị' }).click();
      await expect(officer.getByRole('heading', { level: 1, name: primarySchool })).toBeVisible();
      await expect(officer.getByText('Đơn vị không thuộc diện xét trong năm này.')).toBeVisible();
      await lookOver(officer);

      await openAt(officer, `${new URL(officer.url()).pathname}?nam=2021`);
      await expect(officer.getByText('Đơn vị không thuộc diện xét trong năm này.')).toHaveCount(0);
      await expect(officer.getByRole('heading', { name: 'Hồ sơ năm 2021' })).toBeVisible();
    },
  );
});
