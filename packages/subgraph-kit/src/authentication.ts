import { UnauthenticatedError } from '@antoan/app-error';
import { anonymous, machine, type Viewer, type ViewerGrant } from '@antoan/policy';
import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';

/** Issuer of every token of the platform. */
export const tokenIssuer = 'antoan';
/** Audience of the tokens that people carry; a machine's token names the one service it is for. */
export const personAudience = 'antoan';
const machinePrefix = 'service:';
const rememberedTokens = 2_000;

/** Turns an Authorization header into the viewer, or refuses it. */
export type Authenticate = (authorization: string | undefined) => Promise<Viewer>;

/**
 * Verifies tokens for one service: signature, issuer, audience and life, by the computer's real time.
 * A verified token is remembered until it expires; a wrong one never.
 * @param keys identity's public keys
 * @param service the audience that machine tokens must name; the gateway passes none and so takes none
 */
export function createAuthentication(keys: JWTVerifyGetKey, service?: string): Authenticate {
  const remembered = new Map<string, { viewer: Viewer; expiresAt: number }>();
  const audience = service === undefined ? [personAudience] : [personAudience, service];

  return async (authorization) => {
    if (authorization === undefined || authorization === '') return anonymous;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) throw new UnauthenticatedError('invalid');

    const known = remembered.get(token);
    if (known && known.expiresAt > Date.now()) return known.viewer;

    const { payload } = await jwtVerify(token, keys, {
      issuer: tokenIssuer,
      audience,
      algorithms: ['EdDSA', 'ES256'],
    }).catch((error: unknown) => {
      throw new UnauthenticatedError(error instanceof errors.JWTExpired ? 'expired' : 'invalid');
    });
    if (payload.exp === undefined || payload.sub === undefined) throw new UnauthenticatedError('invalid');

    const viewer = viewerOf(payload.sub, payload, service);
    if (remembered.size >= rememberedTokens) remembered.clear();
    remembered.set(token, { viewer, expiresAt: payload.exp * 1000 });
    return viewer;
  };
}

function viewerOf(subject: string, claims: Record<string, unknown>, service: string | undefined): Viewer {
  if (subject.startsWith(machinePrefix)) {
    if (claims.aud !== service) throw new UnauthenticatedError('invalid');
    return machine(subject.slice(machinePrefix.length), claims.acts as string[]);
  }
  if (claims.aud !== personAudience) throw new UnauthenticatedError('invalid');
  return { kind: 'person', accountId: subject, grants: claims.grants as ViewerGrant[], acts: [] };
}
