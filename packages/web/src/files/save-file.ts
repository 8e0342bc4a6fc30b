import type { FailureCode } from '../failure/failure.ts';
import type { Session } from '../session/session.ts';

/** Gets a file and lets the browser save it; answers why that failed, or null. */
export async function saveFile(
  session: Session,
  { path, name }: { path: string; name: string },
): Promise<FailureCode | null> {
  if (session.isTokenStale()) await session.refreshToken();
  const answer = await fetch(path, { headers: { authorization: `Bearer ${session.token ?? ''}` } }).catch(() => null);
  if (!answer) return 'OFFLINE';
  if (!answer.ok) return codeOf[answer.status] ?? 'UNAVAILABLE';
  const content = await answer.blob().catch(() => null);
  if (!content) return 'OFFLINE';
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // Some browsers begin to save only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return null;
}

const codeOf: Readonly<Record<number, FailureCode>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND' };
