import { createHash, timingSafeEqual } from 'node:crypto';
import type { WebHandler } from '@antoan/subgraph-kit';
import { z } from 'zod';
import type { Authority } from '../sign-in/authority.ts';
import { issueMachineToken, NotPermittedError } from './machine-tokens.ts';

/** Below this no gateway ever hands anything over. */
export const internalPrefix = '/internal/';
const path = '/internal/machine-token';
const wish = z.strictObject({ audience: z.string().max(60) });

/** Gives services in other processes their machine tokens: `POST /internal/machine-token` with the service's own secret. */
export function machineTokenRoute(authority: Authority, serviceSecrets: Readonly<Record<string, string>>): WebHandler {
  return async (request) => {
    if (new URL(request.url).pathname !== path) return refusal(404, 'NOT_FOUND');
    if (request.method !== 'POST') return refusal(405, 'METHOD_NOT_ALLOWED');
    const service = provenService(request.headers.get('authorization'), serviceSecrets);
    if (service === undefined) return refusal(401, 'UNAUTHENTICATED');
    const wanted = wish.safeParse(await request.json().catch(() => undefined));
    if (!wanted.success) return refusal(400, 'BAD_INPUT');
    try {
      const { token, expiresAt } = await issueMachineToken(authority, service, wanted.data.audience);
      return Response.json({ token, expiresAt: expiresAt.toISOString() }, { headers: { 'cache-control': 'no-store' } });
    } catch (error) {
      if (error instanceof NotPermittedError) return refusal(403, 'FORBIDDEN');
      throw error;
    }
  };
}

function provenService(authorization: string | null, secrets: Readonly<Record<string, string>>): string | undefined {
  const credentials = /^Basic ([A-Za-z0-9+/=]+)$/.exec(authorization ?? '')?.[1];
  const [, service = '', secret = ''] =
    /^([^:]*):(.*)$/.exec(Buffer.from(credentials ?? '', 'base64').toString('utf8')) ?? [];
  const expected = Object.hasOwn(secrets, service) ? secrets[service] : undefined;
  // Compared even when there is no such service, so that the time tells nothing.
  const isRight = timingSafeEqual(digest(secret), digest(expected ?? ''));
  return expected !== undefined && expected !== '' && isRight ? service : undefined;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function refusal(status: number, code: string): Response {
  return Response.json({ code }, { status, headers: { 'cache-control': 'no-store' } });
}
