import { expect, test } from 'vitest';
import { pathAfterSignIn, signInHref } from './sign-in-href.ts';

test('signing in leads back to the page that asked for it, filters and all', () => {
  const asked = new URL(signInHref('/huyen/don-vi?tim=phố lu'), 'https://an.toan').searchParams.get('tiep');

  expect(pathAfterSignIn(asked)).toBe('/huyen/don-vi?tim=phố lu');
});

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/dang-nhap', '', null])(
  'an address that leads elsewhere (%s) is not followed',
  (asked) => {
    expect(pathAfterSignIn(asked)).toBe('/');
  },
);
