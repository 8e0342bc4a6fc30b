import { expect, type Page } from '@playwright/test';
import { journey } from './journey.ts';
import { lookOver, settled } from './person/look-over.ts';
import { expectNotice, fillIn, openAt } from './person/sign-in.ts';
import { unitNames } from './units.ts';

const { lowerSchool } = unitNames;

journey(
  'The administrator opens an account and grants it a school, its person works there, and the auditor reads all of it',
  async ({ signInAs, openAsVisitor }) => {
    const administrator = await signInAs('quantri');
    await openAt(administrator, '/tinh/tai-khoan/mo');
    const { username, password } = await openAccount(administrator);
    await grantSchool(administrator);

    const head = await openAsVisitor();
    await head.goto('/dang-nhap');
    await fillIn(head, username, password);
    await expect(head.getByRole('heading', { level: 1, name: lowerSchool })).toBeVisible();
    await expect(head.getByText('Bạn đang dùng mật khẩu được giao.')).toBeVisible();
    await lookOver(head);
    await choosePassword(head, password);

    await endGrant(administrator);
    const auditor = await signInAs('giamsat');
    await openAt(auditor, '/tinh/nhat-ky?phan=identity');
    const trail = auditor.getByRole('grid', { name: 'Nhật ký thao tác' });
    for (const act of ['Mở tài khoản', 'Giao quyền', 'Kết thúc quyền'])
      await expect(trail.getByRole('row').filter({ hasText: act }).filter({ hasText: username })).toHaveCount(1);
    await trail.getByRole('row').filter({ hasText: 'Giao quyền' }).filter({ hasText: username }).click();
    const entry = auditor.getByRole('dialog', { name: 'Giao quyền' });
    await expect(entry).toContainText('roleGrant.grant');
    await expect(entry).toContainText('Mã yêu cầu');
    await lookOver(auditor);
  },
);

/** Without names first, which is told at each field; then a name of its own for each width of browser. */
async function openAccount(administrator: Page): Promise<{ username: string; password: string }> {
  const open = administrator.getByRole('button', { name: 'Mở tài khoản', exact: true });
  await open.click();
  await expect(administrator.getByText('Nhập tên đăng nhập.').first()).toBeVisible();
  await lookOver(administrator);
  const username = 'hieu.truong.moi';
  await administrator.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(username);
  await administrator.getByRole('textbox', { name: 'Tên hiển thị' }).fill('Hiệu trưởng mới');
  await open.click();
  const password = await administrator.locator('output').innerText();
  await lookOver(administrator);
  return { username, password };
}

/** The administrator reads no units, and finds the one the grant must name by a part of its name. */
async function grantSchool(administrator: Page): Promise<void> {
  await administrator.getByRole('link', { name: 'Giao quyền cho tài khoản' }).click();
  const form = administrator.getByRole('dialog', { name: /^Giao quyền cho/ });
  await form.getByRole('button', { name: /Vai trò/ }).click();
  await administrator.getByRole('option', { name: 'Người đứng đầu đơn vị' }).click();
  await form.getByRole('combobox', { name: 'Đơn vị' }).fill('thcs pho lu');
  await administrator.getByRole('option', { name: lowerSchool }).click();
  const grant = form.getByRole('button', { name: 'Giao quyền' });
  await grant.click();
  await expect(form.getByText('Ghi văn bản làm căn cứ: số, ngày, cơ quan ban hành.').first()).toBeVisible();
  await lookOver(administrator);
  await form.getByRole('textbox', { name: 'Văn bản làm căn cứ' }).fill('QĐ 215/QĐ-UBND ngày 12/11/2021');
  await grant.click();
  await expectNotice(administrator, /^Đã giao quyền/);
  await lookOver(administrator);
}

async function choosePassword(head: Page, password: string): Promise<void> {
  await head.getByRole('link', { name: 'Đổi mật khẩu' }).click();
  await settled(head);
  await head.getByLabel('Mật khẩu đang dùng', { exact: true }).fill(password);
  await head.getByLabel('Mật khẩu mới', { exact: true }).fill('mot cau de nho');
  await head.getByLabel('Nhập lại mật khẩu mới', { exact: true }).fill('mot cau de nho');
  await head.getByRole('main').getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expectNotice(head, 'Đã đổi mật khẩu');
  await lookOver(head);
  await head.getByRole('link', { name: 'An Toàn' }).first().click();
  await expect(head.getByText('Bạn đang dùng mật khẩu được giao.')).toHaveCount(0);
}

async function endGrant(administrator: Page): Promise<void> {
  await administrator.getByRole('button', { name: /^Kết thúc quyền/ }).click();
  const question = administrator.getByRole('alertdialog', { name: /^Kết thúc quyền/ });
  await question.getByRole('textbox', { name: 'Văn bản làm căn cứ' }).fill('QĐ 216/QĐ-UBND ngày 20/11/2021');
  await question.getByRole('button', { name: 'Kết thúc quyền' }).click();
  await expectNotice(administrator, /^Đã ghi kết thúc quyền/);
  await expect(administrator.getByText('Đã kết thúc', { exact: true })).toBeVisible();
}
