import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './src/browser.ts';

const browser = await findBrowser();

/** Desk and phone each play the whole year on a product of their own, beside each other. */
export default defineConfig({
  testDir: 'src',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    launchOptions: {
      executablePath: browser.path,
      args: [...browser.flags, '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    trace: 'off',
    screenshot: 'off',
  },
  projects: [
    { name: 'desk', workers: 1, use: { viewport: { width: 1366, height: 768 } } },
    { name: 'phone', workers: 1, use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
});
