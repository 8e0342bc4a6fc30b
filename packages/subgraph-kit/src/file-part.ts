import { NotFoundError } from '@antoan/app-error';
import type { Logger } from '@antoan/telemetry';
import type { Viewer } from '@antoan/policy';
import type { ServiceTask } from '@antoan/events';
import type { Context } from './context.ts';
import type { FileSettings } from './file-settings.ts';
import type { WebHandler } from './http-server.ts';
import type { ScopedEntity, ScopedNoun } from './scoped-transaction.ts';

/** Work beside GraphQL in one transaction of one viewer, with all that a resolver has. */
export type InViewerScope = <Result>(
  who: { viewer: Viewer; requestId: string; readOnly: boolean },
  act: (context: Context) => Promise<Result>,
) => Promise<Result>;

/** What the door for files is opened with. */
export interface FilePartParts {
  service: string;
  settings: FileSettings;
  log: Logger;
  /** Whose token it is; throws when it is none. */
  authenticate: (authorization: string | undefined) => Promise<Viewer>;
  /** Runs for a person or machine, narrowed to what it may see; undone when `act` throws. */
  inScope: InViewerScope;
}

/** Files that belong to a service's rows, as `filesOf` of `@antoan/files` declares them. */
export interface FilePart {
  entities: Function[];
  scoped: ScopedEntity[];
  nouns: ScopedNoun[];
  /** Opens the store and the door. */
  open(parts: FilePartParts): Promise<OpenFilePart>;
}

/** The door of a service that runs. */
export interface OpenFilePart {
  /** Answers uploads and downloads below `filesPrefix`, bodies streamed. */
  handle: WebHandler;
  /** Clears away what no row has taken; done every hour. */
  clean: ServiceTask;
  /** Work with files in the service's own time, beside the tasks that the service names. */
  tasks?: Readonly<Record<string, ServiceTask>>;
  close(): void;
}

/** Answers for a service that keeps no files. */
export async function noFiles(): Promise<Response> {
  const { message, code, detail } = new NotFoundError('storedFile');
  return Response.json({ errors: [{ message, extensions: { code, ...detail } }] }, { status: 404 });
}

/** Where a service answers uploads and downloads; the gateway shows it as `/api/files/<service>`. */
export const filesPrefix = '/files';
