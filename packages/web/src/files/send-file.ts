import type { FailureCode, Problem } from '../failure/failure.ts';
import type { Session } from '../session/session.ts';

/** A file that the server has taken in. */
export interface SentFile {
  id: string;
  name: string;
  size: number;
  contentType: string;
  path: string;
}

/** Which row, of which service, a file is sent for. */
export interface FileTarget {
  service: string;
  /** The noun the file will be part of, as the service calls it. */
  noun: string;
  /** The row, or the unit whose row is yet to be made. */
  subjectId: string;
}

/** What came of sending a file. */
export type SendOutcome =
  | { kind: 'sent'; file: SentFile }
  | { kind: 'refused'; problems: readonly Problem[] }
  | { kind: 'failed'; code: FailureCode; reportId: string | null };

/**
 * Sends one file. Whoever calls it declares that there are no state secrets in it; the server looks all the same.
 * By XMLHttpRequest, for fetch does not tell how far a body has come.
 */
export async function sendFile(
  session: Session,
  { target, file }: { target: FileTarget; file: File },
  { onProgress, signal }: { onProgress: (sent: number) => void; signal: AbortSignal },
): Promise<SendOutcome> {
  if (session.isTokenStale()) await session.refreshToken();
  const { service, noun, subjectId } = target;
  const query = new URLSearchParams({ for: noun, subject: subjectId }).toString();
  const request = new XMLHttpRequest();
  request.open('POST', `/api/files/${service}?${query}`);
  request.responseType = 'json';
  request.setRequestHeader('authorization', `Bearer ${session.token ?? ''}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
  request.setRequestHeader('x-file-declaration', 'not-classified');
  request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded));
  signal.addEventListener('abort', () => request.abort());
  return new Promise((resolve) => {
    request.addEventListener('loadend', () => resolve(outcomeOf(request)));
    request.send(file);
  });
}

function outcomeOf({ status, response }: XMLHttpRequest): SendOutcome {
  const body = response as { file?: SentFile; problems?: Problem[]; errors?: ErrorBody[] } | null;
  if (status === 201 && body?.file) return { kind: 'sent', file: body.file };
  if (status === 422 && body?.problems) return { kind: 'refused', problems: body.problems };
  const { code, reportId, problems } = body?.errors?.[0]?.extensions ?? {};
  if (code === 'BAD_INPUT' && problems) return { kind: 'refused', problems };
  return { kind: 'failed', code: code ?? (status === 0 ? 'OFFLINE' : 'UNAVAILABLE'), reportId: reportId ?? null };
}

interface ErrorBody {
  extensions: { code?: FailureCode; reportId?: string; problems?: Problem[] };
}
