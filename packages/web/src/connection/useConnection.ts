import { useSyncExternalStore } from 'react';

/** Whether the line is there, and since when it is not. */
export interface Connection {
  isOnline: boolean;
  lostAt: Date | null;
}

let connection: Connection = { isOnline: true, lostAt: null };

/** Follows the line; the frame says in one banner when it is lost. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, current);
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

function current(): Connection {
  const isOnline = navigator.onLine;
  if (isOnline !== connection.isOnline) connection = { isOnline, lostAt: isOnline ? null : new Date() };
  return connection;
}
