import { AsyncLocalStorage } from 'node:async_hooks';
import { newId } from '@antoan/ids';

const current = new AsyncLocalStorage<string>();
const acceptable = /^[A-Za-z0-9._-]{8,64}$/;

/** Runs `act` under one request id: the one given when it is acceptable, else a new one. All logs within carry it. */
export function withRequestId<Result>(given: string | undefined, act: (requestId: string) => Result): Result {
  const requestId = given !== undefined && acceptable.test(given) ? given : newId();
  return current.run(requestId, () => act(requestId));
}

/** The id of the request being served, if any. */
export function currentRequestId(): string | undefined {
  return current.getStore();
}
