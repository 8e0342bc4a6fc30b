import { expect, type Page } from '@playwright/test';
import { lookOver } from './look-over.ts';

/** Signs in at the threshold as an account of the demonstration and waits for the person's first page. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto('/dang-nhap');
  await fillIn(page, username, 'antoan-demo');
  await expect(page.getByRole('button', { name: /^Tài khoản/ })).toBeVisible();
  await lookOver(page);
}

/** Writes name and password and presses the button. */
export async function fillIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** Opens an address of the product, and looks the page over. */
export async function openAt(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await lookOver(page);
}

/** Opens what a row of a list stands for. */
export async function openRow(page: Page, text: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: text }).getByRole('rowheader').click();
  await expect(page.getByRole('row').filter({ hasText: text }).and(page.locator('[data-href]'))).toHaveCount(0);
}

/** Reads what the product says when something is done. */
export async function expectNotice(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.locator('.at-toasts').getByText(text).last()).toBeVisible();
}
