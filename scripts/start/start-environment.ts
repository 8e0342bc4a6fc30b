import { z } from 'zod';

/** What a DATABASE_URL must be. */
export const databaseUrlRule = 'DATABASE_URL must look like postgresql://user:password@host:5432/database.';

/** What `npm start` reads of the environment. */
export const startEnvironment = z.object({
  PORT: z.coerce
    .number('PORT must be a number from 1 to 65535.')
    .int('PORT must be a number from 1 to 65535.')
    .min(1, 'PORT must be a number from 1 to 65535.')
    .max(65_535, 'PORT must be a number from 1 to 65535.')
    .default(4000)
    .describe('Port of the one address of the product.'),
  HOST: z.string().default('127.0.0.1').describe('Interface to listen on; 0.0.0.0 for all.'),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, databaseUrlRule)
    .optional()
    .describe(
      'A PostgreSQL (16 or newer) of your own, whose user owns the database and has CREATEROLE. The embedded one when absent.',
    ),
  TOPOLOGY: z
    .enum(['one-process', 'distributed'], 'TOPOLOGY is one-process or distributed.')
    .default('one-process')
    .describe('one-process, or distributed: every service a process of its own over HTTP.'),
  NODE_ENV: z
    .string()
    .default('development')
    .describe('"production": no demonstration data, no introspection, cookies over TLS alone.'),
  PUBLIC_URL: z
    .url('PUBLIC_URL must be a whole address such as https://antoan.example.vn.')
    .optional()
    .describe('The address people type, when it is not http://localhost:PORT.'),
  TRUST_PROXY: z
    .enum(['true', 'false'], 'TRUST_PROXY is true or false.')
    .default('false')
    .describe('Whether one load balancer in front sets X-Forwarded-* headers.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error'], 'LOG_LEVEL is trace, debug, info, warn or error.')
    .default('info')
    .describe('How much is written to .antoan/log/an-toan.log.'),
  ADMIN_USERNAME: z
    .string()
    .optional()
    .describe('The first administrator, opened when there is none yet and no demonstration.'),
  ADMIN_PASSWORD: z
    .string()
    .min(12, 'ADMIN_PASSWORD must have at least 12 characters.')
    .optional()
    .describe('The first password of the first administrator.'),
  SIGN_INS_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'SIGN_INS_PER_MINUTE must be a whole number from 1.')
    .optional()
    .describe(
      'Attempts to sign in from one address within a minute, behind which a whole office may stand: 60, in the demonstration 600.',
    ),
  OIDC_DISCOVERY_URL: z
    .url('OIDC_DISCOVERY_URL must be a whole address such as https://sso.example.vn/.well-known/openid-configuration.')
    .optional()
    .describe("The province's sign-in service: its /.well-known/openid-configuration."),
  OIDC_CLIENT_ID: z.string().optional().describe('This platform, as the sign-in service knows it.'),
  OIDC_CLIENT_SECRET: z.string().optional().describe('Its secret there.'),
  OIDC_USERNAME_CLAIM: z.string().optional().describe('The claim that carries the username here.'),
  FILES_DIRECTORY: z.string().optional().describe('Folder that files are kept in; .antoan/files when absent.'),
  FILES_MAX_MEGABYTES: z
    .string()
    .regex(/^\d+$/, 'FILES_MAX_MEGABYTES must be a number.')
    .optional()
    .describe('Largest file that is taken in, in megabytes; 50 when absent.'),
  FILES_S3_BUCKET: z
    .string()
    .optional()
    .describe('Bucket of an S3-compatible store for files, which stay on disk without it.'),
  FILES_S3_ENDPOINT: z.string().optional().describe('Address of that store, when it is not that of Amazon.'),
  FILES_S3_REGION: z.string().optional().describe('Region of the bucket; us-east-1 when absent.'),
  FILES_S3_ACCESS_KEY_ID: z.string().optional().describe("The key's name there; the machine's own role without it."),
  FILES_S3_SECRET_ACCESS_KEY: z.string().optional().describe('The key itself.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url('OTEL_EXPORTER_OTLP_ENDPOINT must be a whole address such as http://localhost:4318.')
    .optional()
    .describe('Where spans are sent; none are recorded without it.'),
});

/** See `startEnvironment`. */
export type StartEnvironment = z.infer<typeof startEnvironment>;

/** See `databaseUrlRule`. */
export function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname } = new URL(text);
  return /^postgres(ql)?:$/.test(protocol) && pathname.length > 1;
}
