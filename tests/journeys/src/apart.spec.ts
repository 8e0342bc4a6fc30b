import { expect, type Page } from '@playwright/test';
import { journey } from './journey.ts';
import { lookOver } from './person/look-over.ts';
import { openAt } from './person/sign-in.ts';

journey.use({ product: async ({ apart }, use) => use(apart) });

journey(
  'While the safety standard is away a board still shows names and guards; when it is back all is well',
  async ({ signInAs, product, complaints }) => {
    complaints.allow(/status of 5\d\d/);
    const officer = await signInAs('huyen.baothang');
    await openAt(officer, '/huyen/don-vi?nam=2020');
    const board = officer.getByRole('grid', { name: 'Danh sách đơn vị' });
    const whole = await board.innerText();
    expect(whole).not.toContain('Chưa lấy được');

    await product.endService('safety-standard');
    try {
      await openAt(officer, '/huyen/don-vi?nam=2020');
      await expect(officer.getByText('Chưa lấy được đủ số liệu.').first()).toBeVisible();
      await expect(board).toContainText('(minh họa)');
      await expect(board).toContainText('Chưa lấy được');
      await expect(guards(board)).not.toHaveCount(0);
      await lookOver(officer);
    } finally {
      await product.startService('safety-standard');
    }

    await expect(async () => {
      await openAt(officer, '/huyen/don-vi?nam=2020');
      expect(await board.innerText()).toEqual(whole);
    }).toPass({ timeout: 20_000 });
  },
);

function guards(board: ReturnType<Page['getByRole']>) {
  return board.getByText(/^\d+\/\d+/);
}
