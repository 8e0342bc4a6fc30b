import { useCallback, useEffect, useRef, useState } from 'react';
import { useViewer } from '../viewer/ViewerContext.tsx';
import { dropDraft, readDraft, writeDraft } from './draft-store.ts';

const WRITE_AFTER_MS = 400;

/** A form's input that survives a reload, a lost line and an expired session. */
export interface Draft<T> {
  value: T;
  change: (next: T | ((current: T) => T)) => void;
  /** When the input was last kept on this device; null when nothing unsent lies there. */
  savedAt: Date | null;
  /** True until this device has been looked at: render the form read-only until then. */
  isOpening: boolean;
  /** Version on the server the unsent input was begun from; older than the present one means two versions. */
  baseVersion: number | null;
  /** Forgets the unsent input and takes `value` as the ground: after sending, or to take the server's. */
  settle: (value: T) => void;
}

/**
 * Keeps a form's input in IndexedDB, apart for each person: `useDraft('assessment/…', fromServer, { version })`.
 * What lies on the device goes before `initial`.
 */
export function useDraft<T>(key: string, initial: T, { version = null }: { version?: number | null } = {}): Draft<T> {
  const accountId = useViewer()?.id ?? 'public';
  const [value, setValue] = useState(initial);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [baseVersion, setBaseVersion] = useState<number | null>(null);
  const [isOpening, setOpening] = useState(true);
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null);
  const latest = useRef(initial);
  const base = useRef<number | null>(null);

  useEffect(() => {
    let isLeft = false;
    setOpening(true);
    void readDraft<T>(accountId, key)
      .catch(() => undefined)
      .then((stored) => {
        if (isLeft) return;
        if (stored) {
          latest.current = stored.value;
          base.current = stored.baseVersion;
          setValue(stored.value);
          setSavedAt(new Date(stored.savedAt));
          setBaseVersion(stored.baseVersion);
        }
        setOpening(false);
      });
    return () => {
      isLeft = true;
    };
  }, [accountId, key]);

  // What was typed in the last moment is written before the page is put away.
  useEffect(() => {
    const flush = () => pending.current?.write();
    const flushWhenHidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', flushWhenHidden);
    addEventListener('pagehide', flush);
    return () => {
      flush();
      document.removeEventListener('visibilitychange', flushWhenHidden);
      removeEventListener('pagehide', flush);
    };
  }, [accountId, key]);

  const change = useCallback<Draft<T>['change']>(
    (next) => {
      latest.current = next instanceof Function ? next(latest.current) : next;
      base.current ??= version;
      setValue(latest.current);
      if (pending.current) clearTimeout(pending.current.timer);
      const write = () => {
        if (pending.current) clearTimeout(pending.current.timer);
        pending.current = null;
        const draft = { value: latest.current, savedAt: Date.now(), baseVersion: base.current };
        writeDraft(accountId, key, draft).then(
          () => {
            setSavedAt(new Date(draft.savedAt));
            setBaseVersion(draft.baseVersion);
          },
          () => undefined, // A full or forbidden device store: the input stays on the page, savedAt stays as it was.
        );
      };
      pending.current = { write, timer: setTimeout(write, WRITE_AFTER_MS) };
    },
    [accountId, key, version],
  );

  const settle = useCallback(
    (ground: T) => {
      if (pending.current) clearTimeout(pending.current.timer);
      pending.current = null;
      latest.current = ground;
      base.current = null;
      setValue(ground);
      setSavedAt(null);
      setBaseVersion(null);
      void dropDraft(accountId, key);
    },
    [accountId, key],
  );

  return { value, change, savedAt, isOpening, baseVersion, settle };
}
