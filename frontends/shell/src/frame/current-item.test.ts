import { expect, test } from 'vitest';
import type { FrameItem } from '../remotes/useNavigationItems.ts';
import { currentItem } from './current-item.ts';

const items = ['/huyen', '/huyen/don-vi', '/huyen/bao-cao'].map((href) => ({ href }) as FrameItem);

test.each([
  ['/huyen', '/huyen'],
  ['/huyen/don-vi', '/huyen/don-vi'],
  ['/huyen/don-vi/7', '/huyen/don-vi'],
  ['/huyen/viec', '/huyen'],
  ['/huyen/don-vi-khac', '/huyen'],
])('at %s the bar marks %s', (pathname, href) => {
  expect(currentItem(items, pathname)?.href).toBe(href);
});

test('outside every place nothing is marked', () => {
  expect(currentItem(items, '/catalogue')).toBeUndefined();
});
