import { access } from 'node:fs/promises';
import sparticuz from '@sparticuz/chromium';
import { chromium } from '@playwright/test';

const installedBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];

/** A Chromium for the journeys: Playwright's own, one of the system, else the one inside an npm package. */
export async function findBrowser(): Promise<{ path: string; flags: string[]; from: string }> {
  const own = chromium.executablePath();
  if (await isThere(own)) return { path: own, flags: [], from: 'Playwright' };
  for (const path of installedBrowsers) if (await isThere(path)) return { path, flags: [], from: 'the system' };
  return { path: await sparticuz.executablePath(), flags: sparticuz.args, from: 'npm' };
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
