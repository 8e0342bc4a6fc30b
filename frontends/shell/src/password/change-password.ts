/** What came of changing one's password. */
export type PasswordOutcome = 'changed' | 'wrong-password' | 'too-short' | 'too-many-attempts' | 'unreachable';

/** Changes the password of whoever is signed in, and ends her sessions on every other machine. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<PasswordOutcome> {
  const answer = await fetch('/api/auth/change-password', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ currentPassword, newPassword, revokeOtherSessions: true }),
  }).catch(() => null);
  if (answer?.ok) return 'changed';
  if (answer?.status === 429) return 'too-many-attempts';
  const body = (await answer?.json().catch(() => null)) as { code?: unknown } | null | undefined;
  if (body?.code === 'PASSWORD_TOO_SHORT') return 'too-short';
  return answer?.status === 400 ? 'wrong-password' : 'unreachable';
}
