import { createStore, del, delMany, get, keys, set, type UseStore } from 'idb-keyval';

/** Input that has not been sent, as it lies on this device. */
export interface StoredDraft<T> {
  value: T;
  savedAt: number;
  /** Version of the thing on the server that the draft was begun from, if it has one. */
  baseVersion: number | null;
}

let opened: UseStore | null = null;
const store = (): UseStore => (opened ??= createStore('antoan-drafts', 'drafts'));

// Each person on a shared desk has drafts of her own.
const keyOf = (accountId: string, key: string): string => `${accountId}/${key}`;

/** Reads one person's draft from this device. */
export function readDraft<T>(accountId: string, key: string): Promise<StoredDraft<T> | undefined> {
  return get<StoredDraft<T>>(keyOf(accountId, key), store());
}

/** Keeps one person's draft on this device. */
export function writeDraft<T>(accountId: string, key: string, draft: StoredDraft<T>): Promise<void> {
  return set(keyOf(accountId, key), draft, store());
}

/** Forgets a draft, once it is sent or given up. */
export function dropDraft(accountId: string, key: string): Promise<void> {
  return del(keyOf(accountId, key), store());
}

/** Counts one person's drafts on this device: what waits for the line. */
export async function countDrafts(accountId: string): Promise<number> {
  const all = await keys<string>(store());
  return all.filter((key) => key.startsWith(`${accountId}/`)).length;
}

/** Forgets every draft of one person on this device. */
export async function dropDrafts(accountId: string): Promise<void> {
  const all = await keys<string>(store());
  await delMany(
    all.filter((key) => key.startsWith(`${accountId}/`)),
    store(),
  );
}
