import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Waits until the page has what it was waiting for, and expects that everybody can use it. */
export async function lookOver(page: Page): Promise<void> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
  expect.soft(found, `accessibility of ${new URL(page.url()).pathname}`).toEqual([]);
}

/** Waits until nothing on the page says that it is still on its way. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.locator('.at-skeleton, .at-button-loading, .sh-opening')).toHaveCount(0);
}
