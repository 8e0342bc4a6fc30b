import { authExchange } from '@urql/exchange-auth';
import type { CombinedError, Exchange } from '@urql/core';
import type { Session } from '../session/session.ts';

/** Puts the token on each operation, renews it before it expires and, when one is refused, once more. */
export function authorization(session: Session): Exchange {
  return authExchange(async (operations) => ({
    addAuthToOperation: (operation) =>
      session.token ? operations.appendHeaders(operation, { authorization: `Bearer ${session.token}` }) : operation,
    willAuthError: () => session.isTokenStale(),
    didAuthError: (error) => session.state === 'signed-in' && isUnauthenticated(error),
    refreshAuth: () => session.refreshToken(),
  }));
}

function isUnauthenticated({ graphQLErrors, response }: CombinedError): boolean {
  return (
    (response as Response | undefined)?.status === 401 ||
    graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED')
  );
}
