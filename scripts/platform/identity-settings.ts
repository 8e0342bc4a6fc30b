import type { IdentitySettings } from '@antoan/service-identity';
import { secretNames, type PlatformSettings } from './platform-settings.ts';

/** A whole office may stand behind one address; nobody guesses passwords faster than this from one. */
const signInsPerMinute = 60;
/** A class that tries the demonstration out together; its password is known anyway. */
const signInsPerMinuteOfDemonstration = 600;

/** Identity's settings when it runs in this process. */
export function identitySettings(given: PlatformSettings, serviceNames: readonly string[]): IdentitySettings {
  const {
    OIDC_DISCOVERY_URL: discoveryUrl,
    OIDC_CLIENT_ID: clientId = '',
    OIDC_CLIENT_SECRET: clientSecret = '',
    OIDC_USERNAME_CLAIM: usernameClaim = 'preferred_username',
  } = given.identityEnvironment;
  return {
    secret: given.secret(secretNames.sessions),
    publicUrl: given.publicUrl,
    isProduction: given.isProduction,
    isDemonstration: given.isDemonstration,
    signInsPerMinute: Number(given.identityEnvironment['SIGN_INS_PER_MINUTE'] ?? usualSignIns(given)),
    serviceSecrets: Object.fromEntries(serviceNames.map((name) => [name, given.secret(secretNames.ofService(name))])),
    firstAdministrator: given.firstAdministrator,
    provider: discoveryUrl === undefined ? undefined : { discoveryUrl, clientId, clientSecret, usernameClaim },
  };
}

/** The same as environment, for identity in a process of its own. */
export function identityEnvironment(given: PlatformSettings, serviceNames: readonly string[]): Record<string, string> {
  return {
    SIGN_INS_PER_MINUTE: String(usualSignIns(given)),
    ...given.identityEnvironment,
    IDENTITY_SECRET: given.secret(secretNames.sessions),
    PUBLIC_URL: given.publicUrl,
    NODE_ENV: given.isProduction ? 'production' : 'development',
    SERVICE_SECRETS: serviceNames.map((name) => `${name}=${given.secret(secretNames.ofService(name))}`).join(','),
    ...(given.firstAdministrator && {
      ADMIN_USERNAME: given.firstAdministrator.username,
      ADMIN_PASSWORD: given.firstAdministrator.password,
    }),
  };
}

function usualSignIns({ isDemonstration }: PlatformSettings): number {
  return isDemonstration ? signInsPerMinuteOfDemonstration : signInsPerMinute;
}
