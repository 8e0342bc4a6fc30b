/** What the platform as a whole is told before its services start. */
export interface PlatformSettings {
  /** The address people type. */
  publicUrl: string;
  isProduction: boolean;
  isDemonstration: boolean;
  /** A secret that was made when the database was prepared, and is the same in every clone that shares it. */
  secret(name: string): string;
  /** Opened when nobody administers the platform yet; a demonstration brings its own. */
  firstAdministrator: { username: string; password: string } | undefined;
  /** Where services keep files, as the settings of every service name it. */
  filesEnvironment: Readonly<Record<string, string>>;
  /** The province's own sign-in service and other settings of identity, as its config.ts names them. */
  identityEnvironment: Readonly<Record<string, string>>;
}

/** Names of the secrets that the platform keeps in its database. */
export const secretNames = {
  /** Signs cookies and encrypts signing keys. */
  sessions: 'sessions',
  /** First password of the first administrator. */
  administrator: 'first administrator',
  /** With it a service in a process of its own proves to identity which one it is. */
  ofService: (service: string) => `service ${service}`,
} as const;
