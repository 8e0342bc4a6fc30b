import { NotFoundError, problem, type Problem } from '@antoan/app-error';
import { attachFile, waitingFile } from '@antoan/files';
import { isId } from '@antoan/ids';
import { hasRole } from '@antoan/policy';
import type { Context } from '@antoan/subgraph-kit';
import { managingRoles } from '../unit-editing/unit-editing.policy.ts';
import { UnitImport } from './unit-import.entity.ts';
import { UnitImportState } from './unit-import.enums.ts';

interface Answer {
  unitImport?: UnitImport;
  problems: Problem[];
}

/** The name under which the worker knows this work. */
export const importTask = 'unit_imports';

/** The viewer's own sheet; nobody else's exists for her. */
export async function ownImport(id: string, { em, viewer }: Context): Promise<UnitImport | null> {
  return isId(id) ? em.findOne(UnitImport, { id, startedBy: viewer.accountId }) : null;
}

/** Takes a file that was sent in as a sheet of units; its check begins at once, in the service's own time. */
export async function startImport(
  { fileId, bodyId }: { fileId: string; bodyId: string },
  context: Context,
): Promise<Answer> {
  const { em, viewer } = context;
  if (!hasRole(viewer, ...managingRoles)) throw new NotFoundError('unitImport');
  const file = await waitingFile(fileId, { noun: 'unitImport', unitId: bodyId }, context);
  if (!file) return { problems: [problem('unitImport.fileId.unknown', 'fileId')] };
  const { unitId, territoryPath, managementPath, policePath, reportingPath, name } = file;
  const sheet = Object.assign(new UnitImport(), {
    ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
    fileId: file.id,
    fileName: name,
    startedBy: viewer.accountId,
    startedAt: context.now(),
    askedBy: viewer,
  });
  const problems = await attachFile(file, { noun: 'unitImport', id: sheet.id, unitId }, context);
  if (problems.length > 0) return { problems };
  await em.persist(sheet).flush();
  await context.record({ act: 'send', noun: 'unitImport', nounId: sheet.id, unitId, detail: { sha256: file.sha256 } });
  await em.execute('select wake_worker(?)', [importTask]);
  return { unitImport: sheet, problems: [] };
}

/** Asks for all rows of a sound sheet to be taken over. */
export function applyImport(id: string, context: Context): Promise<Answer> {
  return turn(id, context, 'apply', {
    isFit: ({ state, problemRows, createdUnits, changedUnits }) => {
      if (state !== UnitImportState.CHECKED) return problem('unitImport.state.notChecked', 'id');
      if (problemRows > 0) return problem('unitImport.rows.unsound', 'id', { rows: problemRows });
      return createdUnits + changedUnits === 0 ? problem('unitImport.rows.nothingToDo', 'id') : null;
    },
    state: UnitImportState.APPLYING,
  });
}

/** Asks for another check of the same file: the register may have changed since the last. */
export function checkAgain(id: string, context: Context): Promise<Answer> {
  const from: UnitImportState[] = [UnitImportState.CHECKED, UnitImportState.FAILED];
  return turn(id, context, 'check', {
    isFit: ({ state }) => (from.includes(state) ? null : problem('unitImport.state.underWay', 'id')),
    state: UnitImportState.UPLOADED,
  });
}

/** Lays a sheet aside; what was applied stays applied. */
export function cancelImport(id: string, context: Context): Promise<Answer> {
  const settled: UnitImportState[] = [UnitImportState.APPLYING, UnitImportState.APPLIED, UnitImportState.CANCELLED];
  return turn(id, context, 'cancel', {
    isFit: ({ state }) => (settled.includes(state) ? problem('unitImport.state.settled', 'id') : null),
    state: UnitImportState.CANCELLED,
  });
}

async function turn(
  id: string,
  context: Context,
  act: string,
  { isFit, state }: { isFit: (sheet: UnitImport) => Problem | null; state: UnitImportState },
): Promise<Answer> {
  const { em, viewer } = context;
  // Two presses at the same moment wait for each other, and the second finds what the first has done.
  if (isId(id)) await em.execute('select from unit_import where id = ? for update', [id]);
  const sheet = await ownImport(id, context);
  if (!sheet) throw new NotFoundError('unitImport');
  const unfit = isFit(sheet);
  if (unfit) return { unitImport: sheet, problems: [unfit] };
  const isWork = state !== UnitImportState.CANCELLED;
  em.assign(sheet, {
    ...{ state, askedBy: viewer, claim: null, progress: 0, problems: [], attempts: 0 },
    settledAt: isWork ? null : context.now(),
  });
  await em.flush();
  await context.record({ act, noun: 'unitImport', nounId: id, unitId: sheet.unitId });
  if (isWork) await em.execute('select wake_worker(?)', [importTask]);
  else await em.execute('delete from unit_import_row where import_id = ?', [id]);
  return { unitImport: sheet, problems: [] };
}
