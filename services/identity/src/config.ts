import { readConfig } from '@antoan/config';
import { serviceEnvironment } from '@antoan/subgraph-kit';
import { z } from 'zod';
import type { IdentitySettings } from './sign-in/identity.settings.ts';

/** The settings of identity in a process of its own. */
export const identityEnvironment = serviceEnvironment.omit({ IDENTITY_URL: true, SERVICE_SECRET: true }).extend({
  IDENTITY_SECRET: z
    .string()
    .min(32)
    .describe('Signs cookies and encrypts the signing keys; the same in every process of identity.'),
  NODE_ENV: z
    .string()
    .default('development')
    .describe('"production": cookies over TLS alone, no demonstration accounts.'),
  SIGN_INS_PER_MINUTE: z.coerce
    .number()
    .int()
    .positive()
    .default(60)
    .describe('Attempts to sign in from one address within a minute.'),
  SERVICE_SECRETS: z
    .string()
    .default('')
    .describe('What each service proves itself with, as name=secret pairs, separated by commas.'),
  OIDC_DISCOVERY_URL: z
    .url()
    .optional()
    .describe("The province's sign-in service: its /.well-known/openid-configuration. Off when absent."),
  OIDC_CLIENT_ID: z.string().default('').describe('This platform, as the sign-in service knows it.'),
  OIDC_CLIENT_SECRET: z.string().default('').describe('Its secret there.'),
  OIDC_USERNAME_CLAIM: z.string().default('preferred_username').describe('The claim that carries the username here.'),
  ADMIN_USERNAME: z
    .string()
    .regex(/^[a-z0-9._-]{3,60}$/i)
    .optional()
    .describe('The first administrator, opened when there is none yet.'),
  ADMIN_PASSWORD: z.string().min(12).optional().describe('The first password of the first administrator.'),
});

const environment = readConfig(identityEnvironment, process.env);

export const config = {
  ...environment,
  settings: settingsOf(environment),
};

function settingsOf(given: z.infer<typeof identityEnvironment>): IdentitySettings {
  const { OIDC_DISCOVERY_URL: discoveryUrl, ADMIN_USERNAME: username, ADMIN_PASSWORD: password } = given;
  return {
    secret: given.IDENTITY_SECRET,
    publicUrl: given.PUBLIC_URL,
    isProduction: given.NODE_ENV === 'production',
    isDemonstration: given.CLOCK_STARTS_AT !== undefined,
    signInsPerMinute: given.SIGN_INS_PER_MINUTE,
    serviceSecrets: Object.fromEntries(
      given.SERVICE_SECRETS.split(',')
        .filter(Boolean)
        .map((pair) => pair.split('=', 2) as [string, string]),
    ),
    provider:
      discoveryUrl === undefined
        ? undefined
        : {
            discoveryUrl,
            clientId: given.OIDC_CLIENT_ID,
            clientSecret: given.OIDC_CLIENT_SECRET,
            usernameClaim: given.OIDC_USERNAME_CLAIM,
          },
    firstAdministrator: username === undefined || password === undefined ? undefined : { username, password },
  };
}
