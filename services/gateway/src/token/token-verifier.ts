import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { RefusedRequest } from '../operation/refused-request.ts';

/** Who may have signed a token, for whom, and how. */
const expected = { issuer: 'antoan', audience: 'antoan', algorithms: ['EdDSA', 'ES256'] };

/** Seconds by which the clocks of two machines may differ. */
const clockTolerance = 5;

/** Tokens are verified once and remembered until they expire; this many at most. */
const maxRemembered = 5_000;

/** Lets an `Authorization` header pass, or refuses it. */
export interface TokenVerifier {
  /** @throws RefusedRequest 401 with `reason` expired or invalid; 503 when the keys cannot be had. */
  verify(authorization: string): Promise<void>;
}

/**
 * A verifier by the computer's time: tokens live in real time, whatever year the product is in.
 * @param keys identity's public keys
 */
export function createTokenVerifier(keys: JWTVerifyGetKey): TokenVerifier {
  const goodUntil = new Map<string, number>();

  async function verifyAnew(token: string): Promise<void> {
    const { payload } = await jwtVerify(token, keys, { ...expected, clockTolerance, requiredClaims: ['sub', 'exp'] });
    if (goodUntil.size >= maxRemembered) goodUntil.delete(goodUntil.keys().next().value!);
    goodUntil.set(token, payload.exp! * 1000);
  }

  return {
    async verify(authorization) {
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
      if (token === undefined) throw unauthenticated('invalid');
      const known = goodUntil.get(token);
      if (known !== undefined) {
        if (known > Date.now()) return;
        goodUntil.delete(token);
      }
      await verifyAnew(token).catch((error: unknown) => {
        throw refusalOf(error);
      });
    },
  };
}

function unauthenticated(reason: 'expired' | 'invalid'): RefusedRequest {
  return new RefusedRequest(401, 'The token cannot be accepted.', { code: 'UNAUTHENTICATED', reason });
}

function refusalOf(error: unknown): RefusedRequest {
  if (error instanceof errors.JWTExpired) return unauthenticated('expired');
  const isAboutToken =
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout) &&
    !(error instanceof errors.JWKSInvalid) &&
    error.code !== 'ERR_JOSE_GENERIC';
  if (isAboutToken) return unauthenticated('invalid');
  return new RefusedRequest(503, 'The keys that tokens are signed with cannot be had.', {
    code: 'UNAVAILABLE',
    service: 'identity',
  });
}
