import { expect, type Page } from '@playwright/test';
import { journey } from './journey.ts';
import { lookOver, settled } from './person/look-over.ts';
import { unitNames } from './units.ts';

const { lowerSchool } = unitNames;

journey(
  'A district officer goes from the tree to a tile, to a school and its history, and to the day her district ends',
  async ({ signInAs }) => {
    const officer = await signInAs('huyen.baothang');
    await officer.goto('/huyen/dia-ban?xem=cay&nam=2020');
    await expect(officer.getByText('Đang xem hôm nay, 20/11/2021')).toBeVisible();
    await openBranch(officer);

    await officer.getByRole('tab', { name: 'Sơ đồ ô' }).click();
    const map = officer.getByRole('grid', { name: 'Tỷ lệ đạt theo xã, phường, thị trấn' });
    await map.getByRole('row', { name: /Phố Lu/ }).press('Enter');
    const place = officer.getByRole('dialog', { name: 'Thị trấn Phố Lu' });
    await expect(place).toContainText('02905');
    await lookOver(officer);
    await place.getByRole('row').filter({ hasText: lowerSchool }).getByRole('rowheader').click();

    await expect(officer.getByRole('heading', { level: 1, name: lowerSchool })).toBeVisible();
    const history = officer.getByRole('list', { name: `Lịch sử của ${lowerSchool}` });
    await expect(history).toContainText('Sẽ có hiệu lực từ 01/07/2025');
    await expect(history).toContainText('Địa bàn chuyển từ thị trấn Phố Lu sang xã Bảo Thắng.');
    await lookOver(officer);

    await officer.goto('/huyen/dia-ban?nam=2020');
    await settled(officer);
    await goToLastDay(officer);
    await expect(officer.getByText('Đang xem ngày 01/07/2025')).toBeVisible();
    await expect(officer.getByText('Ngày 01/07/2025 không có huyện Bảo Thắng.')).toBeVisible();
    await officer.getByRole('link', { name: 'xã Bảo Thắng', exact: true }).click();
    const successor = officer.getByRole('dialog', { name: 'Xã Bảo Thắng' });
    await expect(successor.getByRole('row').filter({ hasText: lowerSchool })).toBeVisible();
    await lookOver(officer);
    await officer.keyboard.press('Escape');

    await officer.getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(officer.getByText('Đang xem hôm nay, 20/11/2021')).toBeVisible();
    expect(new URL(officer.url()).searchParams.has('ngay')).toBe(false);
  },
);

/** By the keyboard: the branch opens with the right arrow and its units are asked for. */
async function openBranch(officer: Page): Promise<void> {
  const tree = officer.getByRole('treegrid', { name: 'Cây địa bàn' });
  const branch = tree.getByRole('row', { name: /Thị trấn Phố Lu/ });
  await branch.focus();
  await branch.press('ArrowRight');
  await expect(tree.getByRole('row', { name: lowerSchool })).toBeVisible();
  await lookOver(officer);
}

/** By the keyboard as well: the days are one group, and the arrows go from one to the next. */
async function goToLastDay(officer: Page): Promise<void> {
  const days = officer.getByRole('group', { name: 'Xem địa bàn vào ngày' });
  await days.getByRole('radio', { name: /20\/11\/2021/ }).focus();
  const last = days.getByRole('radio', { name: /01\/07\/2025/ });
  await expect(async () => {
    await officer.keyboard.press('ArrowRight');
    await expect(last).toBeChecked({ timeout: 500 });
  }).toPass();
}
