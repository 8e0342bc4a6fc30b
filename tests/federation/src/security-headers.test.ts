import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pageHeaders } from '@antoan/service-gateway';
import { expect, test } from 'vitest';

/** Where the installed React Aria keeps its modules, seen from the design system that uses it. */
function reactAria(): string {
  const fromUi = createRequire(join(import.meta.dirname, '..', '..', '..', 'packages', 'ui', 'package.json'));
  const fromComponents = createRequire(fromUi.resolve('react-aria-components/package.json'));
  return dirname(fromComponents.resolve('react-aria/package.json'));
}

/** The style sheets that a module writes into the page, as text. */
async function stylesOf(module: string): Promise<string[]> {
  const source = await readFile(join(reactAria(), 'dist', 'private', module), 'utf8');
  const constants = new Map(
    [...source.matchAll(/const (\S+) = '([^']*)';/g)].map(([, name, value]) => [name!, value!]),
  );
  const texts = [...source.matchAll(/style\.textContent = `([^`]*)`\.trim\(\)/g)].map(([, text]) => text!);
  return texts.map((text) => text.replaceAll(/\$\{([^}]+)\}/g, (_all, name: string) => constants.get(name)!).trim());
}

test('the policy of pages allows exactly the styles that the installed React Aria writes', async () => {
  const styles = [
    ...(await stylesOf('interactions/usePress.mjs')),
    ...(await stylesOf('overlays/usePreventScroll.mjs')),
  ];
  expect(styles).toHaveLength(2);
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);

  expect(pageHeaders['content-security-policy']).toContain(`style-src 'self' ${hashes.join(' ')};`);
});
