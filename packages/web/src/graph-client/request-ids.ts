import { type Exchange, makeOperation, mapExchange } from '@urql/core';

/** Gives each operation an id that the server's logs carry too, so that a reported failure can be found. */
export function requestIds(): Exchange {
  return mapExchange({
    onOperation(operation) {
      if (operation.kind === 'teardown') return operation;
      const { fetchOptions } = operation.context;
      const options = typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions;
      return makeOperation(operation.kind, operation, {
        ...operation.context,
        fetchOptions: { ...options, headers: { ...options?.headers, 'x-request-id': newRequestId() } },
      });
    },
  });
}

// `crypto.randomUUID` is missing on plain http, where a pilot on a local network may run.
function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
