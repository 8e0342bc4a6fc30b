import { ConflictError } from '@antoan/app-error';

/**
 * Refuses an act that rests on a version somebody has changed since.
 * @throws ConflictError with the version that is current, so that the page can show both
 */
export function expectVersion(noun: string, row: { version: number }, seen: number): void {
  if (row.version !== seen) throw new ConflictError(noun, row.version);
}
