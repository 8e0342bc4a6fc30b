import type { FileSettings } from '@antoan/subgraph-kit';
import { NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { S3Driver } from 'flydrive/drivers/s3';
import { MissingContentError, type FileStorage } from './file-storage.ts';

/** Files in a bucket of an S3-compatible store. */
export function openBucket({ bucket, region, endpoint, credentials }: NonNullable<FileSettings['store']>): FileStorage {
  const client = new S3Client({
    region,
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    ...(credentials && { credentials }),
    // Stores other than Amazon's do not all know its newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const store = new S3Driver({ client, bucket, visibility: 'private', supportsACL: false });
  return {
    put: (key, content, size) => store.putStream(key, content, { contentLength: size }),
    read: (key) =>
      store.getStream(key).catch((error: unknown) => {
        throw error instanceof NoSuchKey ? new MissingContentError() : error;
      }),
    remove: (key) => store.delete(key),
    close: () => client.destroy(),
  };
}
