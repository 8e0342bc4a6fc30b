import { expect, test } from 'vitest';

const sheets = import.meta.glob<string>('../**/*.css', { query: '?raw', import: 'default', eager: true });
const shellSheet = sheets['../styles.css'] ?? '';
const parts = Object.entries(sheets).filter(([path]) => path !== '../styles.css');

test('every style sheet of a part is imported by the one that the shell loads', () => {
  const forgotten = parts.map(([path]) => path.replace(/^\.\.?\//, '')).filter((name) => !shellSheet.includes(name));

  expect(parts.length).toBeGreaterThan(40);
  expect(forgotten).toEqual([]);
});

test.each(parts)('%s asks nothing of Chromium 109 that it cannot do', (_path, text) => {
  const css = text.replace(/\/\*[\s\S]*?\*\//g, '');

  expect(css).not.toMatch(/light-dark\(|color-mix\(|oklch\(|oklab\(|subgrid|@scope|@starting-style/);
  expect(css).not.toMatch(/(^|[;{}\s])&/);
});
