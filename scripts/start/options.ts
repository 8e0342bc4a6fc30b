import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { root } from '../build/workspace.ts';

/** Why we do not start, as one sentence. */
export class RefusedStart extends Error {}

/** What the person asked for on the command line and in the environment. */
export interface StartOptions {
  port: number;
  host: string;
  publicUrl: string;
  topology: 'one-process' | 'distributed';
  wantedMode: 'empty' | 'demonstration';
  isProduction: boolean;
  reset: boolean;
  yes: boolean;
  /** A PostgreSQL of the person's own; the embedded one when absent. */
  databaseUrl: string | undefined;
  /** The embedded database, logs and the like. */
  dataFolder: string;
  logLevel: string;
  trustProxy: boolean;
  administrator: { username: string; password: string } | undefined;
  identityEnvironment: Record<string, string>;
}

const passedToIdentity = ['OIDC_DISCOVERY_URL', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_USERNAME_CLAIM', 'SIGN_INS_PER_MINUTE'] as const;

/** Reads and checks everything before anything is done. */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): StartOptions {
  const flags = readFlags(args);
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const port = readPort(given('PORT') ?? '4000');
  const isProduction = given('NODE_ENV') === 'production';
  const [username, password] = [given('ADMIN_USERNAME'), given('ADMIN_PASSWORD')];
  return {
    port,
    host: given('HOST') ?? '127.0.0.1',
    publicUrl: given('PUBLIC_URL') ?? `http://localhost:${port}`,
    topology: readTopology(given('TOPOLOGY')),
    wantedMode: flags.empty || isProduction ? 'empty' : 'demonstration',
    isProduction,
    reset: flags.reset,
    yes: flags.yes,
    databaseUrl: readDatabaseUrl(given('DATABASE_URL')),
    dataFolder: join(root, '.antoan'),
    logLevel: given('LOG_LEVEL') ?? 'info',
    trustProxy: given('TRUST_PROXY') === 'true',
    administrator: username !== undefined && password !== undefined ? { username, password } : undefined,
    identityEnvironment: Object.fromEntries(passedToIdentity.flatMap((name) => (given(name) === undefined ? [] : [[name, given(name)!]]))),
  };
}

function readFlags(args: string[]): { empty: boolean; reset: boolean; yes: boolean } {
  try {
    const { values } = parseArgs({ args, options: { empty: { type: 'boolean' }, reset: { type: 'boolean' }, yes: { type: 'boolean' } } });
    return { empty: values.empty ?? false, reset: values.reset ?? false, yes: values.yes ?? false };
  } catch {
    throw new RefusedStart(`npm start knows the flags --empty, --reset and --yes, written after two hyphens (npm start -- --reset); it was given "${args.join(' ')}".`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new RefusedStart(`PORT must be a number from 1 to 65535, and is "${text}".`);
}

function readTopology(text = 'one-process'): StartOptions['topology'] {
  if (text === 'one-process' || text === 'distributed') return text;
  throw new RefusedStart(`TOPOLOGY is one-process or distributed, and not "${text}".`);
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const isPostgres = URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol) && new URL(text).pathname.length > 1;
  if (isPostgres) return text;
  throw new RefusedStart('DATABASE_URL must look like postgresql://user:password@host:5432/database.');
}
