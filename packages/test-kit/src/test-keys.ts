import type { ViewerGrant } from '@antoan/policy';
import { personAudience, tokenIssuer } from '@antoan/subgraph-kit';
import { exportJWK, createLocalJWKSet, generateKeyPair, SignJWT, type JWTVerifyGetKey } from 'jose';

/** A key pair of the test's own that signs tokens just as identity does. */
export interface TestKeys {
  keys: JWTVerifyGetKey;
  personToken(accountId: string, grants: ViewerGrant[]): Promise<string>;
  machineToken(service: string, audience: string, acts: string[]): Promise<string>;
}

/** Makes a fresh key pair; tokens live five minutes. */
export async function createTestKeys(): Promise<TestKeys> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA', kid: 'test' }] });
  const sign = (subject: string, audience: string, claims: Record<string, unknown>) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', kid: 'test' })
      .setIssuer(tokenIssuer)
      .setSubject(subject)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
  return {
    keys,
    personToken: (accountId, grants) => sign(accountId, personAudience, { grants }),
    machineToken: (service, audience, acts) => sign(`service:${service}`, audience, { acts }),
  };
}
