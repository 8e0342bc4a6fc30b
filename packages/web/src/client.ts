import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { authorization } from './graph-client/authorization.ts';
import { cacheKeys } from './graph-client/cache-keys.ts';
import { cacheUpdates } from './graph-client/cache-updates.ts';
import { requestIds } from './graph-client/request-ids.ts';
import type { Session } from './session/session.ts';

/**
 * The one client of the page. A new one is made when another person signs in, so that nothing the
 * former person read stays in memory.
 */
export function createGraphClient(session: Session, url = '/graphql'): Client {
  return new Client({
    url,
    preferGetMethod: false,
    // Show what is known at once and ask again behind it: several people work on the same dossiers.
    requestPolicy: 'cache-and-network',
    exchanges: [
      cacheExchange({ keys: cacheKeys, updates: cacheUpdates }),
      authorization(session),
      requestIds(),
      fetchExchange,
    ],
  });
}
