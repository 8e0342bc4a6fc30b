/** Headers of a file that the browser saves under this name and never shows as a page of ours. */
export function savedAs(name: string): Record<string, string> {
  return {
    'content-disposition': `attachment; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  };
}

/** For clients that know no other: ASCII without quotes. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[^\x20-\x7e]|["\\]/gu, '_');
}

/** As RFC 5987 wants it. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase()}`);
}
