import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '..');
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

test('every style sheet of a part is imported by the one that the shell loads', () => {
  const imported = readFileSync(join(source, 'styles.css'), 'utf8');
  const forgotten = sheets.filter((name) => name !== 'styles.css' && !imported.includes(`'./${name}'`));

  expect(sheets.length).toBeGreaterThan(40);
  expect(forgotten).toEqual([]);
});

test.each(sheets)('%s asks nothing of Chromium 109 that it cannot do', (name) => {
  const css = readFileSync(join(source, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

  expect(css).not.toMatch(/light-dark\(|color-mix\(|oklch\(|oklab\(|subgrid|@scope|@starting-style/);
  expect(css).not.toMatch(/(^|[;{}\s])&/);
});
