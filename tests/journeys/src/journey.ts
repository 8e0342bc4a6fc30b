import { test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { collectComplaints, type Complaints } from './person/complaints.ts';
import { signIn } from './person/sign-in.ts';
import { startJourneyProduct, type Product } from './product/product.ts';

interface JourneyFixtures {
  /** Opens a browser of its own for a person and signs in. */
  signInAs: (username: string) => Promise<Page>;
  /** Opens a browser for somebody who does not sign in. */
  openAsVisitor: () => Promise<Page>;
  complaints: Complaints;
  /** Where the persons of this test go. */
  product: Product;
  /** The same province in February 2023, under the circular of 2021; it ends with the test. */
  later: Product;
}

interface SharedFixtures {
  /** One per worker: all journeys of a worker play on it, each with units of its own. */
  together: Product;
  /** Every service a process of its own. */
  apart: Product;
}

/** A test in which persons sit before browsers. Whatever a browser complains about fails it. */
export const journey = base.extend<JourneyFixtures, SharedFixtures>({
  together: [
    // Playwright wants the first argument taken apart, also when nothing is taken.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const product = await startJourneyProduct('one-process');
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  apart: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const product = await startJourneyProduct('distributed');
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  later: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const product = await startJourneyProduct('one-process', '2023-02-10T01:00:00.000Z');
      await use(product);
      await product.stop();
    },
    { timeout: 180_000 },
  ],
  product: async ({ together }, use) => use(together),
  // oxlint-disable-next-line no-empty-pattern
  complaints: async ({}, use) => {
    const complaints = collectComplaints();
    await use(complaints);
    complaints.expectNone();
  },
  openAsVisitor: async ({ browser, product, complaints, contextOptions }, use, info) => {
    const pages: Page[] = [];
    const options: BrowserContextOptions = { ...contextOptions, ...info.project.use, baseURL: product.url };
    await use(async () => {
      const context = await browser.newContext(options);
      await complaints.watch(context, `person ${pages.length + 1}`);
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    if (info.status !== info.expectedStatus) {
      for (const [index, page] of pages.entries())
        await page
          .screenshot({ path: info.outputPath(`person-${index + 1}.png`), fullPage: true })
          .catch(() => undefined);
    }
    await Promise.all(pages.map((page) => page.context().close()));
  },
  signInAs: async ({ openAsVisitor }, use) => {
    await use(async (username) => {
      const page = await openAsVisitor();
      await signIn(page, username);
      return page;
    });
  },
});
