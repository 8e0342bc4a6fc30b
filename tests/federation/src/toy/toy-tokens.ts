import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTVerifyGetKey } from 'jose';

export interface ToyTokens {
  keys: JWTVerifyGetKey;
  /** Seconds are counted from now; everything else is as identity would have it unless given. */
  sign(given?: { subject?: string; audience?: string; issuer?: string; expiresIn?: number }): Promise<string>;
}

/** Signs tokens as identity does, right ones and wrong ones. */
export async function createToyTokens(): Promise<ToyTokens> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return {
    keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA', kid: 'toy' }] }),
    sign: ({ subject = 'a1', audience = 'antoan', issuer = 'antoan', expiresIn = 300 } = {}) =>
      new SignJWT({ grants: [] })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'toy' })
        .setSubject(subject)
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime(Math.floor(Date.now() / 1000) + expiresIn)
        .sign(privateKey),
  };
}
