import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

/** What happened, and perhaps the way to undo it. */
export interface Notice {
  message: string;
  onUndo?: () => void;
}

/** What is waiting to be said. Errors never come here: they stand where they arose. */
export const notices = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

const SHOWN_MS = 8_000;

/** Says what happened for eight seconds, longer while the pointer or the focus is on it. */
export function notify(message: string, options: { onUndo?: () => void } = {}): void {
  notices.add({ message, ...options }, { timeout: SHOWN_MS });
}
