import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../build/workspace.ts';
import { startEnvironment, type StartEnvironment } from './start-environment.ts';

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
  /** Where spans are sent. */
  collector: string | undefined;
  administrator: { username: string; password: string } | undefined;
  identityEnvironment: Record<string, string>;
  filesEnvironment: Record<string, string>;
}

const passedToIdentity = [
  'OIDC_DISCOVERY_URL',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_USERNAME_CLAIM',
  'SIGN_INS_PER_MINUTE',
] as const;

const passedToFiles = [
  'FILES_DIRECTORY',
  'FILES_MAX_MEGABYTES',
  'FILES_S3_BUCKET',
  'FILES_S3_ENDPOINT',
  'FILES_S3_REGION',
  'FILES_S3_ACCESS_KEY_ID',
  'FILES_S3_SECRET_ACCESS_KEY',
] as const;

/** Reads and checks everything before anything is done. */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): StartOptions {
  const flags = readFlags(args);
  const given = readEnvironment(environment);
  const isProduction = given.NODE_ENV === 'production';
  const { ADMIN_USERNAME: username, ADMIN_PASSWORD: password } = given;
  return {
    port: given.PORT,
    host: given.HOST,
    publicUrl: given.PUBLIC_URL ?? `http://localhost:${given.PORT}`,
    topology: given.TOPOLOGY,
    wantedMode: flags.empty || isProduction ? 'empty' : 'demonstration',
    isProduction,
    reset: flags.reset,
    yes: flags.yes,
    databaseUrl: given.DATABASE_URL,
    dataFolder: join(root, '.antoan'),
    logLevel: given.LOG_LEVEL,
    trustProxy: given.TRUST_PROXY === 'true',
    collector: given.OTEL_EXPORTER_OTLP_ENDPOINT,
    administrator: username !== undefined && password !== undefined ? { username, password } : undefined,
    identityEnvironment: passedOn(given, passedToIdentity),
    filesEnvironment: { FILES_DIRECTORY: join(root, '.antoan', 'files'), ...passedOn(given, passedToFiles) },
  };
}

function passedOn(given: StartEnvironment, names: readonly (keyof StartEnvironment)[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (given[name] === undefined ? [] : [[name, String(given[name])]])));
}

function readEnvironment(environment: NodeJS.ProcessEnv): StartEnvironment {
  const filled = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = startEnvironment.safeParse(filled);
  if (parsed.success) return parsed.data;
  throw new RefusedStart(parsed.error.issues.map(({ message }) => message).join('\n'));
}

function readFlags(args: string[]): { empty: boolean; reset: boolean; yes: boolean } {
  try {
    const { values } = parseArgs({
      args,
      options: { empty: { type: 'boolean' }, reset: { type: 'boolean' }, yes: { type: 'boolean' } },
    });
    return { empty: values.empty ?? false, reset: values.reset ?? false, yes: values.yes ?? false };
  } catch {
    throw new RefusedStart(
      `npm start knows the flags --empty, --reset and --yes, written after two hyphens (npm start -- --reset); it was given "${args.join(' ')}".`,
    );
  }
}
