import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../build/workspace.ts';

const installedBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];

/** A Chromium for the journeys: Playwright's own, one of the system, else the one inside an npm package. */
export async function findBrowser(): Promise<{ path: string; flags: string[]; from: string }> {
  const require = createRequire(join(root, 'tests', 'journeys', 'package.json'));
  const { chromium } = require('@playwright/test') as { chromium: { executablePath(): string } };
  const own = chromium.executablePath();
  if (await isThere(own)) return { path: own, flags: [], from: 'Playwright' };
  for (const path of installedBrowsers) if (await isThere(path)) return { path, flags: [], from: 'the system' };
  const { default: packed } = (await import(require.resolve('@sparticuz/chromium'))) as {
    default: { executablePath(): Promise<string>; args: string[] };
  };
  return { path: await packed.executablePath(), flags: packed.args, from: 'npm' };
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
