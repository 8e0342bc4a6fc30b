import { problem } from '@antoan/app-error';
import { attachFile, waitingFile } from '@antoan/files';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { nominationToAct, problemsOfState } from '../nomination/nomination-to-act.ts';
import type { Nomination } from '../nomination/nomination.entity.ts';
import { NominationFile } from './nomination-file.entity.ts';
import type {
  AddNominationFileInput,
  AddNominationFilePayload,
  RemoveNominationFileInput,
  RemoveNominationFilePayload,
} from './nomination-file.payloads.ts';

const most = 20;

/** Puts a file that was sent in on a nomination in preparation. */
export async function addNominationFile(
  context: Context,
  { fileId, purpose, ...seen }: AddNominationFileInput,
): Promise<AddNominationFilePayload> {
  const { em, now } = context;
  const nomination = await nominationToAct(context, seen, 'attach');
  const notReady = problemsOfState('attach', nomination);
  if (notReady.length > 0) return { nomination, problems: notReady };
  if ((await em.count(NominationFile, { nominationId: nomination.id })) >= most)
    return { nomination, problems: [problem('nomination.files.tooMany', 'fileId', { most })] };
  const { id: nominationId, unitId, territoryPath, managementPath, policePath, reportingPath } = nomination;
  const file = await waitingFile(fileId, { noun: 'nomination', unitId }, context);
  if (!file) return { nomination, problems: [problem('nomination.fileId.unknown', 'fileId')] };
  const untaken = await attachFile(file, { noun: 'nomination', id: nominationId, unitId }, context);
  if (untaken.length > 0) return { nomination, problems: untaken };

  em.create(NominationFile, {
    ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
    ...{ nominationId, fileId, purpose, addedAt: now() },
  });
  await settle(context, nomination, 'attach');
  return { nomination, problems: [] };
}

/** Takes a file off a nomination in preparation. What was sent in stays on record. */
export async function removeNominationFile(
  context: Context,
  { nominationFileId, ...seen }: RemoveNominationFileInput,
): Promise<RemoveNominationFilePayload> {
  const { em } = context;
  const nomination = await nominationToAct(context, seen, 'attach');
  const notReady = problemsOfState('attach', nomination);
  if (notReady.length > 0) return { nomination, problems: notReady };
  const found = isId(nominationFileId)
    ? await em.findOne(NominationFile, { id: nominationFileId, nominationId: nomination.id })
    : null;
  if (!found) return { nomination, problems: [problem('nomination.fileId.unknown', 'nominationFileId')] };

  em.remove(found);
  await settle(context, nomination, 'detach');
  return { nomination, problems: [] };
}

async function settle({ em, record }: Context, { id: nounId, unitId }: Nomination, act: string): Promise<void> {
  await em.flush();
  await record({ act, noun: 'nomination', nounId, unitId });
}
