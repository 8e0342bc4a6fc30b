import { problem } from '@antoan/app-error';
import { savedAs, type FileDesk, type FileDeskParts } from '@antoan/files';
import { newId } from '@antoan/ids';
import { machine, type Viewer } from '@antoan/policy';
import { writeTemplate } from '@antoan/spreadsheet';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { managingRoles } from '../unit-editing/unit-editing.policy.ts';
import { applyImport } from './apply-import.ts';
import { checkImport } from './check-import.ts';
import { advance, inJob, SupersededError, type ImportJob } from './import-job.ts';
import { surroundingsOf } from './import-surroundings.ts';
import { reasonsSheet } from './reasons-sheet.ts';
import { importTask } from './unit-import.commands.ts';
import { unitsSheet } from './units-sheet.ts';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A sheet that ends so many runs with a fault of ours is not tried again. */
const mostAttempts = 5;

/** Where sheets of units are worked through, one after the other, and where template, list and reasons are handed out. */
export function openImportDesk(parts: FileDeskParts): FileDesk {
  let isBusy = false;
  let isAskedAgain = false;
  return {
    answer: (path, who) => answer(path, who, parts),
    tasks: {
      // Asked while it is at work, it looks once more when it is done, and keeps no second hand of the service busy.
      async [importTask]({ signal }) {
        isAskedAgain = true;
        if (isBusy) return;
        isBusy = true;
        try {
          const isStopping = () => signal?.aborted === true;
          while (isAskedAgain && !isStopping()) {
            isAskedAgain = false;
            await workThrough(parts, signal);
          }
        } finally {
          isBusy = false;
        }
      },
    },
  };
}

async function workThrough(parts: FileDeskParts, signal: AbortSignal | undefined): Promise<void> {
  const isStopping = () => signal?.aborted === true;
  for (let due = await takeNext(parts); due && !isStopping(); due = await takeNext(parts)) {
    const job: ImportJob = { ...due, signal, parts };
    try {
      await (due.state === 'APPLYING' ? applyImport(job) : checkImport(job));
    } catch (error) {
      if (error instanceof SupersededError || isStopping()) continue;
      parts.log.error({ err: error, unitImport: job.id }, 'a sheet of units could not be worked through');
      await setTimeout(due.attempts * 200);
      if (due.attempts >= mostAttempts) await giveUp(job);
    }
  }
}

interface Due extends Pick<ImportJob, 'id' | 'fileId' | 'bodyId' | 'viewer' | 'claim'> {
  state: string;
  attempts: number;
}

/** Takes up the oldest sheet that waits, or that a run which is no more has left; whoever held it can write no more. */
async function takeNext({ inScope }: FileDeskParts): Promise<Due | undefined> {
  const itself = { viewer: machine('units', ['*']), requestId: newId(), readOnly: false };
  const [due] = await inScope(itself, ({ em }) =>
    em.execute<Due[]>(
      `update unit_import set claim = ?, attempts = attempts + 1 where id = (
         select id from unit_import where state in ('UPLOADED', 'CHECKING', 'APPLYING') order by started_at limit 1 for update skip locked
       ) returning id, file_id as "fileId", unit_id as "bodyId", asked_by as viewer, claim, state, attempts`,
      [newId()],
    ),
  );
  return due;
}

function giveUp(job: ImportJob): Promise<void> {
  return inJob(job, async (context) => {
    const problems = JSON.stringify([problem('unitImport.work.failed')]);
    await advance(job, { state: 'FAILED', problems, settled_at: context.now().toISOString(), claim: null }, context);
  });
}

async function answer(
  path: string,
  who: { viewer: Viewer; requestId: string },
  parts: FileDeskParts,
): Promise<Response | null> {
  const [noun, first, second] = path.split('/');
  if (noun !== 'unit-imports') return null;
  const bodyId = who.viewer.grants.find(({ role }) => (managingRoles as readonly string[]).includes(role))?.bodyUnitId;
  if (!bodyId) return null;
  if (first === 'template' && second === undefined) {
    const { template } = await parts.inScope({ ...who, readOnly: true }, (context) => surroundingsOf(bodyId, context));
    return sheetAnswer('Mẫu nhập đơn vị.xlsx', writeTemplate(template));
  }
  if (first === 'list' && second === undefined)
    return sheetAnswer('Danh sách đơn vị.xlsx', await unitsSheet(bodyId, who, parts));
  const reasons = second === 'reasons' ? await reasonsSheet(first!, who, parts) : null;
  return reasons && sheetAnswer(reasons.name, reasons.content);
}

function sheetAnswer(name: string, content: Readable): Response {
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: { 'content-type': sheetType, ...savedAs(name) },
  });
}
