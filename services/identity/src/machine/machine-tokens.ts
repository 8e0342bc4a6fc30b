import type { MachineTokens } from '@antoan/subgraph-kit';
import type { Authority } from '../sign-in/authority.ts';
import { permittedActsOf } from './permitted-acts.ts';

const lifeMs = 5 * 60_000;
const renewBeforeMs = 30_000;

/** The table of permitted acts has no entry for this pair of services. */
export class NotPermittedError extends Error {
  constructor(service: string, audience: string) {
    super(`${service} may do nothing at ${audience} without a person.`);
    this.name = 'NotPermittedError';
  }
}

/** A token for work without a person, and when it ends. */
export interface MachineToken {
  token: string;
  expiresAt: Date;
}

/**
 * Signs a token for one service at one other. It lives five minutes of the computer's time.
 * @throws NotPermittedError
 */
export async function issueMachineToken(
  authority: Authority,
  service: string,
  audience: string,
): Promise<MachineToken> {
  const acts = permittedActsOf(service, audience);
  if (acts === undefined) throw new NotPermittedError(service, audience);
  const now = Date.now();
  const expiresAt = new Date(now + lifeMs);
  const token = await authority.sign({
    sub: `service:${service}`,
    aud: audience,
    acts,
    iat: Math.floor(now / 1000),
    exp: Math.floor(expiresAt.getTime() / 1000),
  });
  return { token, expiresAt };
}

/** Tokens of one service that runs in this process, each kept until shortly before it ends. */
export function machineTokensOf(authority: Authority, service: string): MachineTokens {
  const kept = new Map<string, MachineToken>();
  return {
    async tokenFor(audience) {
      const known = kept.get(audience);
      if (known && known.expiresAt.getTime() - renewBeforeMs > Date.now()) return known.token;
      const fresh = await issueMachineToken(authority, service, audience);
      kept.set(audience, fresh);
      return fresh.token;
    },
  };
}
