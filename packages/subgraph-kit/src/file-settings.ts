import { z } from 'zod';

/** Where a service keeps files, as its environment says it. */
export const fileEnvironment = z.object({
  PUBLIC_URL: z.url().default('http://localhost:4000').describe('The address people see.'),
  FILES_DIRECTORY: z
    .string()
    .optional()
    .describe('Folder that files are kept in, and received in on their way to S3; .antoan/files when started by npm.'),
  FILES_MAX_MEGABYTES: z.coerce
    .number()
    .positive()
    .max(2_000)
    .default(50)
    .describe('Largest file that is taken in, in megabytes.'),
  FILES_S3_BUCKET: z.string().optional().describe('Bucket of an S3-compatible store; files stay on disk without it.'),
  FILES_S3_ENDPOINT: z.url().optional().describe('Address of the store, when it is not that of Amazon.'),
  FILES_S3_REGION: z.string().default('us-east-1').describe('Region of the bucket.'),
  FILES_S3_ACCESS_KEY_ID: z.string().optional().describe("The key's name there; the machine's own role without it."),
  FILES_S3_SECRET_ACCESS_KEY: z.string().optional().describe('The key itself.'),
});

/** Where a service keeps its files, and how large they may be. */
export interface FileSettings {
  /** Kept here, or received here on the way to the store. */
  directory: string;
  maxBytes: number;
  /** The address people see, which documents name for checking them. */
  publicUrl: string;
  store?:
    | {
        bucket: string;
        region: string;
        endpoint: string | undefined;
        credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
      }
    | undefined;
}

/** The settings that an environment describes; undefined when it names no folder. */
export function fileSettingsOf(environment: z.infer<typeof fileEnvironment>): FileSettings | undefined {
  const { FILES_DIRECTORY: directory, FILES_MAX_MEGABYTES: megabytes, FILES_S3_BUCKET: bucket } = environment;
  if (directory === undefined) return undefined;
  const { FILES_S3_ACCESS_KEY_ID: accessKeyId, FILES_S3_SECRET_ACCESS_KEY: secretAccessKey } = environment;
  return {
    directory,
    publicUrl: environment.PUBLIC_URL,
    maxBytes: Math.floor(megabytes * 1024 * 1024),
    store:
      bucket === undefined
        ? undefined
        : {
            bucket,
            region: environment.FILES_S3_REGION,
            endpoint: environment.FILES_S3_ENDPOINT,
            credentials:
              accessKeyId === undefined || secretAccessKey === undefined ? undefined : { accessKeyId, secretAccessKey },
          },
  };
}
