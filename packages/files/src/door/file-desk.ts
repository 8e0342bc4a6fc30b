import type { Readable } from 'node:stream';
import type { Viewer } from '@antoan/policy';
import type { FilePartParts, OpenFilePart } from '@antoan/subgraph-kit';
import type { StoredFile } from '../stored-file/stored-file.entity.ts';

/** What a desk works with. */
export interface FileDeskParts extends Omit<FilePartParts, 'authenticate' | 'settings'> {
  /** The address people see. */
  publicUrl: string;
  /** The content of a file that was stored. */
  read(file: StoredFile): Promise<Readable>;
}

/** What a service makes of files beyond keeping them: files of its own making, and work with those that were sent. */
export interface FileDesk {
  /** Answers `GET /files/<path>`; null when the path is none of its own. */
  answer(path: string, who: { viewer: Viewer; requestId: string }): Promise<Response | null>;
  /** Work in the service's own time. */
  tasks?: NonNullable<OpenFilePart['tasks']>;
}

/** Opens the desk of a service that starts. */
export type OpenFileDesk = (parts: FileDeskParts) => FileDesk;
