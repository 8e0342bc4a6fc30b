import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the gate reads the standard alone: nothing of this service asks for the classification of the movement', () => {
  const root = new URL('../../', import.meta.url).pathname;
  const sources = globSync('{src,migrations}/**/*.ts', { cwd: root }).filter(
    (path) => !path.endsWith('movement-apart.test.ts'),
  );
  expect(sources.length).toBeGreaterThan(30);
  for (const path of sources)
    expect(readFileSync(`${root}${path}`, 'utf8'), path).not.toMatch(/movement_?-?(?:grade|scale)/i);
});
