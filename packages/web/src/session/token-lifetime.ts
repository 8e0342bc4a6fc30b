/** Milliseconds from issue to expiry of a JWT; 0 when it cannot be read, which makes it stale at once. */
export function lifetimeOf(token: string): number {
  const { iat, exp } = claimsOf(token);
  return iat !== undefined && exp !== undefined ? (exp - iat) * 1000 : 0;
}

function claimsOf(token: string): { iat?: number; exp?: number } {
  const payload = token.split('.')[1];
  if (!payload) return {};
  try {
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { iat?: number; exp?: number };
  } catch {
    return {};
  }
}
