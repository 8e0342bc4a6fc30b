const SIGN_IN = '/dang-nhap';

/** Address of the sign-in page that leads back to where the person was. */
export function signInHref(from: string): string {
  return from === '/' ? SIGN_IN : `${SIGN_IN}?tiep=${encodeURIComponent(from)}`;
}

/** Where to go after signing in. Only ever a page of our own: `//elsewhere` is another site. */
export function pathAfterSignIn(asked: string | null): string {
  return asked && /^\/(?![/\\])/.test(asked) && !asked.startsWith(SIGN_IN) ? asked : '/';
}
