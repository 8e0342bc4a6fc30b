/**
 * What better-auth's tables are called with us. It says "user" for an account and "account" for a credential;
 * `account` itself is taken by its own vocabulary, hence `person_account`.
 */
export const personAccount = {
  modelName: 'person_account',
  fields: {
    name: 'display_name',
    emailVerified: 'email_verified',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
  },
} as const;

/** How an account proves itself: a password, or a subject at the province's own provider. */
export const credential = {
  modelName: 'credential',
  fields: {
    accountId: 'subject',
    providerId: 'provider',
    userId: 'account_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
  },
} as const;

/** A browser that is signed in. */
export const session = {
  modelName: 'session',
  fields: {
    userId: 'account_id',
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
  },
} as const;

/** A short-lived proof in the middle of signing in: a second factor that is awaited, a provider's answer. */
export const verification = {
  modelName: 'verification',
  fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
} as const;

/** Attempts by address and route. */
export const rateLimit = {
  modelName: 'rate_limit',
  fields: { lastRequest: 'last_request' },
} as const;

/** Keys that tokens are signed with; the private half is encrypted. */
export const signingKey = {
  jwks: {
    modelName: 'signing_key',
    fields: { publicKey: 'public_key', privateKey: 'private_key', createdAt: 'created_at', expiresAt: 'expires_at' },
  },
} as const;

/** Authenticator apps of the accounts that chose one. */
export const secondFactor = {
  user: { fields: { twoFactorEnabled: 'has_second_factor' } },
  twoFactor: {
    modelName: 'second_factor',
    fields: {
      backupCodes: 'backup_codes',
      userId: 'account_id',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
} as const;
