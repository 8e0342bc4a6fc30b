import { newId } from '@antoan/ids';
import type { ViewerGrant } from '@antoan/policy';
import { personAudience, tokenIssuer } from '@antoan/subgraph-kit';
import type { Logger } from '@antoan/telemetry';
import { APIError } from 'better-auth/api';
import { genericOAuth, jwt, twoFactor, username } from 'better-auth/plugins';
import type { BetterAuthOptions } from 'better-auth';
import type { Pool } from 'pg';
import type { IdentitySettings, SignInProvider } from './identity.settings.ts';
import { placeholderAddress } from './placeholder-address.ts';
import {
  credential,
  personAccount,
  rateLimit,
  secondFactor,
  session,
  signingKey,
  verification,
} from './table-names.ts';

const tokenLife = '5m';
/** Calls of one route from one address within a minute, for each attempt to sign in that is allowed. */
const callsPerSignIn = 5;
const sessionLifeSeconds = 12 * 60 * 60;
const sessionRenewalSeconds = 60 * 60;
/** The provider's name in its callback address, `/api/auth/callback/province`. */
const providerId = 'province';

/**
 * better-auth as this platform uses it. Sessions and tokens live by the computer's time.
 * @param grantsOf what an account may be today, by the product's clock
 */
export function authOptions(parts: {
  pool: Pool;
  settings: IdentitySettings;
  log: Logger;
  grantsOf: (accountId: string) => Promise<ViewerGrant[]>;
}) {
  const { pool, settings, log, grantsOf } = parts;
  return {
    appName: 'An Toàn',
    baseURL: settings.publicUrl,
    basePath: '/api/auth',
    secret: settings.secret,
    database: pool,
    trustedOrigins: (request) => (request ? [publicOriginOf(request)] : []),
    telemetry: { enabled: false },
    // What is no refusal comes out as it was thrown, for the one place that logs and answers it.
    onAPIError: { throw: true, errorURL: settings.publicUrl },
    logger: {
      level: 'error',
      log: (level, message) => log[level === 'error' ? 'error' : 'info']({ part: 'better-auth' }, message),
    },
    // People sign in by username; better-auth keeps the password with this switched on, and its route is not let through.
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    user: {
      ...personAccount,
      additionalFields: {
        isDisabled: { type: 'boolean', fieldName: 'is_disabled', required: true, defaultValue: false, input: false },
      },
    },
    session: { ...session, expiresIn: sessionLifeSeconds, updateAge: sessionRenewalSeconds },
    account: {
      ...credential,
      encryptOAuthTokens: true,
      // Addresses are made here and nobody can claim one, so there is nothing to verify about them.
      accountLinking: {
        enabled: true,
        trustedProviders: settings.provider ? [providerId] : [],
        requireLocalEmailVerified: false,
      },
    },
    verification,
    rateLimit: {
      ...rateLimit,
      enabled: true,
      storage: 'database',
      window: 60,
      max: Math.max(300, callsPerSignIn * settings.signInsPerMinute),
      customRules: {
        '/sign-in/*': { window: 60, max: settings.signInsPerMinute },
        '/two-factor/*': { window: 60, max: settings.signInsPerMinute },
        '/jwks': false,
      },
    },
    advanced: {
      // Said here because better-auth looks at neither when it believes to be under test.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      cookiePrefix: 'antoan',
      useSecureCookies: settings.isProduction || settings.publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      // One address, set by the gateway, which throws away what the client sent under this name.
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
      database: { generateId: () => newId() },
    },
    databaseHooks: {
      account: {
        update: {
          // better-auth changes a password only for whoever knows the one before: from here on it is the person's own.
          after: async (changed) => {
            if (changed.providerId !== 'credential') return;
            await pool.query('update person_account set has_first_password = false where id = $1', [changed.userId]);
          },
        },
      },
      session: {
        create: {
          // Comes after the password was found right, so it tells a stranger nothing.
          before: async (_session, context) => {
            const account = await context?.context.internalAdapter.findUserById(_session.userId);
            if (account && 'isDisabled' in account && account.isDisabled === true) throw disabled();
          },
        },
      },
    },
    plugins: [
      // The shape of a name says nothing about whether it exists: a wrong one is refused as a wrong password is.
      username({
        minUsernameLength: 1,
        maxUsernameLength: 1_000,
        usernameValidator: () => true,
        displayUsername: false,
      }),
      twoFactor({ issuer: 'An Toàn', schema: secondFactor }),
      jwt({
        jwks: { keyPairConfig: { alg: 'EdDSA', crv: 'Ed25519' } },
        jwt: {
          issuer: tokenIssuer,
          audience: personAudience,
          expirationTime: tokenLife,
          getSubject: ({ user }) => user.id,
          definePayload: async ({ user }) => {
            if (user.isDisabled === true) throw disabled();
            return { grants: await grantsOf(user.id) };
          },
        },
        disableSettingJwtHeader: true,
        schema: signingKey,
      }),
      ...(settings.provider ? [provinceProvider(settings.provider)] : []),
    ],
  } satisfies BetterAuthOptions;
}

function disabled(): APIError {
  return new APIError('UNAUTHORIZED', { code: 'ACCOUNT_DISABLED', message: 'The account is disabled.' });
}

/** Where the browser thinks it is. Behind the gateway its headers say so; nobody else reaches this process. */
function publicOriginOf(request: Request): string {
  const { protocol, host } = new URL(request.url);
  const forwarded = request.headers.get('x-forwarded-proto');
  return `${forwarded ? `${forwarded}:` : protocol}//${request.headers.get('x-forwarded-host') ?? host}`;
}

function provinceProvider(provider: SignInProvider) {
  return genericOAuth({
    config: [
      {
        providerId,
        discoveryUrl: provider.discoveryUrl,
        clientId: provider.clientId,
        clientSecret: provider.clientSecret,
        scopes: ['openid', 'profile'],
        requireIdTokenVerification: true,
        // It never opens an account: it proves to be the one whose username it names.
        disableSignUp: true,
        mapProfileToUser: (profile) => {
          const named = profile[provider.usernameClaim];
          return { email: placeholderAddress(typeof named === 'string' ? named : ''), emailVerified: true };
        },
      },
    ],
  });
}
