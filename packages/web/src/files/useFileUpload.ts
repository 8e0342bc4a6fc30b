import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Problem } from '../failure/failure.ts';
import { useSession } from '../session/SessionContext.ts';
import { sendFile, type FileTarget, type SentFile } from './send-file.ts';

/** One file on its way to the server. */
export interface FileUpload {
  picked: File | null;
  /** Bytes that have left; null while nothing is on its way. */
  sent: number | null;
  /** The file as the server has it, once it has arrived. */
  file: SentFile | null;
  problems: readonly Problem[];
  failure: Failure | null;
  /** Picks a file without sending it. */
  pick: (file: File) => void;
  /** Sends what was picked. */
  send: () => void;
  /** Stops what is on its way and forgets it. */
  remove: () => void;
}

const nothing = { picked: null, sent: null, file: null, problems: [], failure: null };

type Upload = Pick<FileUpload, 'picked' | 'sent' | 'file' | 'problems' | 'failure'>;

/** Sends one file for a row, and says how far it has come. */
export function useFileUpload(target: FileTarget): FileUpload {
  const session = useSession();
  const [upload, setUpload] = useState<Upload>(nothing);
  const stop = useRef<AbortController | null>(null);
  const { service, noun, subjectId } = target;
  const { picked } = upload;

  const remove = useCallback(() => {
    stop.current?.abort();
    stop.current = null;
    setUpload(nothing);
  }, []);
  useEffect(() => () => stop.current?.abort(), []);

  const send = useCallback(() => {
    if (!picked || stop.current) return;
    const line = new AbortController();
    stop.current = line;
    const change = (part: Partial<Upload>) => setUpload((now) => (line.signal.aborted ? now : { ...now, ...part }));
    change({ sent: 0, problems: [], failure: null });
    void sendFile(
      session,
      { target: { service, noun, subjectId }, file: picked },
      // The last bytes have left before the server has looked at them: "sent" is what the server says.
      { onProgress: (sent) => change({ sent: Math.min(sent, picked.size - 1) }), signal: line.signal },
    ).then((outcome) => {
      stop.current = null;
      if (outcome.kind === 'sent') change({ sent: picked.size, file: outcome.file });
      else if (outcome.kind === 'refused') change({ ...nothing, problems: outcome.problems });
      else change({ sent: null, failure: { code: outcome.code, reportId: outcome.reportId } });
    });
  }, [picked, session, service, noun, subjectId]);

  const pick = useCallback((file: File) => setUpload({ ...nothing, picked: file }), []);
  return { ...upload, pick, send, remove };
}
