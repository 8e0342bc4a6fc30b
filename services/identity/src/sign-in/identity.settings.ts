/** The province's own sign-in service, by OpenID Connect. Accounts are opened here; it only proves who somebody is. */
export interface SignInProvider {
  /** Address of its `/.well-known/openid-configuration`. */
  discoveryUrl: string;
  clientId: string;
  clientSecret: string;
  /** The claim that carries the username an account has here. */
  usernameClaim: string;
}

/** What identity is told from outside. */
export interface IdentitySettings {
  /** Signs cookies and encrypts what must not lie open in the database. At least 32 characters. */
  secret: string;
  /** The address people see, e.g. `http://localhost:4000`. */
  publicUrl: string;
  /** Cookies are then only sent over TLS, and there are no demonstration accounts. */
  isProduction: boolean;
  /** Whether the product lives in its demonstration year. */
  isDemonstration: boolean;
  /** Attempts to sign in from one address within a minute; a whole office may stand behind one. */
  signInsPerMinute: number;
  /** With what each service, when it runs in another process, proves which one it is. */
  serviceSecrets: Readonly<Record<string, string>>;
  provider?: SignInProvider | undefined;
  /** Opened at the start when nobody administers the platform yet. */
  firstAdministrator?: { username: string; password: string } | undefined;
}
