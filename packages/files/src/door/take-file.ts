import { BadInputError, NotFoundError, problem, UnauthenticatedError, UnavailableError } from '@antoan/app-error';
import { isId, newId } from '@antoan/ids';
import type { Viewer } from '@antoan/policy';
import type { FilePartParts } from '@antoan/subgraph-kit';
import { hasClassificationMarkInName } from '@antoan/vietnamese-text';
import { UnfitContentError, type Unfit } from '../inspection/inspection.error.ts';
import { inspectContent } from '../inspection/inspect-content.ts';
import type { FileStorage } from '../storage/file-storage.ts';
import type { FileOwners, FilePlace } from '../stored-file/file-owner.ts';
import { StoredFile, StoredFileState } from '../stored-file/stored-file.entity.ts';
import { keptName } from '../upload/kept-name.ts';
import {
  CutOffError,
  NothingSentError,
  receiveFile,
  TooLargeError,
  type ReceivedFile,
} from '../upload/received-file.ts';
import { refused, stored } from './answer.ts';
import type { FileDesk } from './file-desk.ts';

/** What the door works with. */
export interface DoorParts extends FilePartParts {
  owners: FileOwners;
  storage: FileStorage;
  desk?: FileDesk | undefined;
}

interface Sent {
  who: { viewer: Viewer; requestId: string };
  noun: string;
  subjectId: string;
  place: FilePlace;
  name: string;
}

/**
 * Takes a file in for a row that is yet to take it: who may, that it is declared free of state secrets, what it is, and that
 * nothing in it says otherwise. What is refused leaves nothing behind but the record that something was refused.
 */
export async function takeFile(request: Request, who: Sent['who'], parts: DoorParts): Promise<Response> {
  if (who.viewer.kind !== 'person') throw new UnauthenticatedError();
  const sent = await sentIn(request, who, parts);
  const declaration = request.headers.get('x-file-declaration');
  if (declaration === 'classified' || hasClassificationMarkInName(sent.name)) {
    await recordRefusal(sent, 'content.classified', declaration === 'classified' ? 'declaration' : 'name', parts);
    return refusedFor('content.classified');
  }
  if (declaration !== 'not-classified') return refusedFor('declaration.missing');

  const received = await receive(request, parts);
  if (received instanceof Response) return received;
  try {
    return await keep(received, sent, parts);
  } catch (error) {
    if (!(error instanceof UnfitContentError)) throw error;
    await recordRefusal(sent, error.unfit, 'content', parts);
    return refusedFor(error.unfit);
  } finally {
    await received.drop();
  }
}

async function sentIn(request: Request, who: Sent['who'], { owners, inScope }: DoorParts): Promise<Sent> {
  const { searchParams } = new URL(request.url);
  const noun = searchParams.get('for') ?? '';
  const subjectId = searchParams.get('subject') ?? '';
  const owner = Object.hasOwn(owners, noun) ? owners[noun] : undefined;
  const place =
    owner && isId(subjectId)
      ? await inScope({ ...who, readOnly: true }, (context) => owner.placeOf(subjectId, context))
      : null;
  if (!owner || !place) throw new NotFoundError(noun || 'storedFile');
  owner.authorize(who.viewer, place);
  return { who, noun, subjectId, place, name: nameIn(request) };
}

function nameIn(request: Request): string {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '').slice(0, 1_000);
  } catch {
    return '';
  }
}

async function receive(request: Request, { settings }: DoorParts): Promise<ReceivedFile | Response> {
  const most = { megabytes: Math.floor(settings.maxBytes / (1024 * 1024)) };
  if (Number(request.headers.get('content-length') ?? 0) > settings.maxBytes) return refusedFor('size.tooLarge', most);
  try {
    return await receiveFile(request.body ?? new ReadableStream({ start: (empty) => empty.close() }), settings);
  } catch (error) {
    if (error instanceof TooLargeError) return refusedFor('size.tooLarge', most);
    if (error instanceof NothingSentError) return refusedFor('size.empty');
    if (error instanceof CutOffError) throw new BadInputError([problem('request.body.invalid')]);
    throw error;
  }
}

/** On record first, then stored, then said to be so: bytes without a record cannot be. */
async function keep(received: ReceivedFile, sent: Sent, parts: DoorParts): Promise<Response> {
  const { who, place } = sent;
  const contentType = await inspectContent(received);
  const id = newId();
  const file = await parts.inScope({ ...who, readOnly: false }, async ({ em, now }) => {
    const { unitId, territoryPath, managementPath, policePath, reportingPath } = place;
    const entered = Object.assign(new StoredFile(), {
      id,
      ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
      ownerNoun: sent.noun,
      name: keptName(sent.name, contentType),
      contentType,
      size: received.size,
      sha256: received.sha256,
      uploadedBy: who.viewer.accountId,
      uploadedAt: now(),
      storageKey: `${parts.service}/${now().getUTCFullYear()}/${id}`,
    });
    await em.persist(entered).flush();
    return entered;
  });
  await parts.storage.put(file.storageKey, received.content(), received.size).catch((error: unknown) => {
    parts.log.error({ err: error }, 'the store does not take a file');
    throw new UnavailableError('files');
  });
  await parts.inScope({ ...who, readOnly: false }, async ({ em, record }) => {
    await em.nativeUpdate(StoredFile, { id }, { state: StoredFileState.WAITING }, { filters: false });
    await record({
      act: 'upload',
      noun: 'storedFile',
      nounId: id,
      unitId: place.unitId,
      detail: { for: sent.noun, contentType, size: file.size, sha256: file.sha256 },
    });
  });
  return stored(file);
}

/** That something was refused, for whom and why; never what it was or was called. */
async function recordRefusal(
  { who, noun, subjectId, place }: Sent,
  reason: Unfit,
  foundIn: 'declaration' | 'name' | 'content',
  { inScope }: DoorParts,
): Promise<void> {
  await inScope({ ...who, readOnly: false }, ({ record }) =>
    record({
      act: 'refuseUpload',
      noun,
      nounId: subjectId,
      unitId: place.unitId,
      detail: { reason: `file.${reason}`, foundIn },
    }),
  );
}

function refusedFor(reason: Unfit | 'declaration.missing' | 'size.tooLarge' | 'size.empty', params = {}): Response {
  return refused([problem(`file.${reason}`, 'file', params)]);
}
