import type { MachineTokens } from './peers.ts';

const renewBeforeMs = 30_000;

/** Tokens for one service, asked of identity in another process and kept until shortly before they expire. */
export function remoteMachineTokens(options: { url: string; service: string; secret: string }): MachineTokens {
  const known = new Map<string, { token: string; expiresAt: number }>();
  return {
    async tokenFor(audience) {
      const kept = known.get(audience);
      if (kept && kept.expiresAt - renewBeforeMs > Date.now()) return kept.token;
      const answer = await fetch(options.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Basic ${Buffer.from(`${options.service}:${options.secret}`).toString('base64')}`,
        },
        body: JSON.stringify({ audience }),
        signal: AbortSignal.timeout(5_000),
      });
      if (!answer.ok) throw new Error(`identity refused a machine token with ${answer.status}`);
      const { token, expiresAt } = (await answer.json()) as { token: string; expiresAt: string };
      known.set(audience, { token, expiresAt: Date.parse(expiresAt) });
      return token;
    },
  };
}
