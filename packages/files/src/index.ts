export type { FileDesk, FileDeskParts, OpenFileDesk } from './door/file-desk.ts';
export { savedAs } from './door/saved-as.ts';
export { filesOf } from './files-of.ts';
export { attachFile, waitingFile, type FileTaker } from './stored-file/attach-file.ts';
export type { FileOwner, FileOwners, FilePlace } from './stored-file/file-owner.ts';
export { StoredFile, StoredFileState } from './stored-file/stored-file.entity.ts';
export { storedFileMigrations } from './stored-file/stored-file.migration.ts';
