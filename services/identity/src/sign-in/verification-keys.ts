import { createRemoteJWKSet, customFetch, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

/** Keys that are read in process, and read again when a token names one that is not among them: as from afar, without the way. */
export function keysOf(read: () => Promise<JSONWebKeySet>): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL('http://identity.invalid/'), {
    cooldownDuration: 1_000,
    [customFetch]: async () => Response.json(await read()),
  });
}
