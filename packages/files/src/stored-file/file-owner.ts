import type { UnitPaths, Viewer } from '@antoan/policy';
import type { Context, ScopedEntity } from '@antoan/subgraph-kit';
import { StoredFile } from './stored-file.entity.ts';

/** Whose unit a file will belong to, and where that stands. */
export interface FilePlace extends UnitPaths {
  unitId: string;
}

/** A noun of a service that files may belong to. */
export interface FileOwner {
  /** The noun's policy: whoever reads the noun reads its files. */
  policy: ScopedEntity['policy'];
  /** Where a file for this subject will stand; null when the viewer sees no such subject. */
  placeOf(subjectId: string, context: Context): Promise<FilePlace | null>;
  /** @throws ForbiddenError when the viewer may send no file for it */
  authorize(viewer: Viewer, place: FilePlace): void;
}

/** The nouns of a service that files may belong to, by name. */
export type FileOwners = Readonly<Record<string, FileOwner>>;

/** A file is seen by whoever sees rows of the noun that owns it. */
export function scopeOfFiles(owners: FileOwners): ScopedEntity {
  return {
    entity: StoredFile,
    policy: {
      noun: 'storedFile',
      scopes: () => ({}),
      visibleTo: (viewer) => ({
        $or: Object.entries(owners).map(([ownerNoun, { policy }]) => ({
          $and: [{ ownerNoun }, policy.visibleTo(viewer)],
        })),
      }),
    },
  };
}
