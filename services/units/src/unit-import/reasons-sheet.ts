import type { Problem } from '@antoan/app-error';
import { StoredFile, type FileDeskParts } from '@antoan/files';
import type { Viewer } from '@antoan/policy';
import { readSheet, writeProblems, type RowToMend } from '@antoan/spreadsheet';
import type { Readable } from 'node:stream';
import { surroundingsOf } from './import-surroundings.ts';
import { reasonFor } from './reason-sentences.ts';
import { ownImport } from './unit-import.commands.ts';
import { UnitImportState } from './unit-import.enums.ts';
import type { UnitSheet } from './unit-sheet.ts';

interface Asked {
  viewer: Viewer;
  requestId: string;
}

/** The sheet as it was sent, with what is wrong before each row: to be mended and sent again as it is. Null when there is none. */
export async function reasonsSheet(
  id: string,
  who: Asked,
  { inScope, read }: FileDeskParts,
): Promise<{ name: string; content: Readable } | null> {
  const found = await inScope({ ...who, readOnly: true }, async (context) => {
    const sheet = await ownImport(id, context);
    if (sheet?.state !== UnitImportState.CHECKED) return null;
    const { reader } = await surroundingsOf(sheet.unitId, context);
    return { sheet, reader, file: await context.em.findOneOrFail(StoredFile, { id: sheet.fileId }) };
  });
  if (!found) return null;
  const reading = await readSheet(await read(found.file), found.reader, { batchRows: 1_000 });
  if (!reading.readable) return null;

  const problemsOf = (from: number, to: number) =>
    inScope({ ...who, readOnly: true }, ({ em }) =>
      em.execute<{ number: number; problems: Problem[] }[]>(
        'select number, problems from unit_import_row where import_id = ? and number between ? and ? and problems is not null',
        [id, from, to],
      ),
    );
  async function* rows(): AsyncGenerator<RowToMend<UnitSheet['columns']>> {
    if (!reading.readable) return;
    for await (const { rows: batch } of reading.batches()) {
      if (batch.length === 0) continue;
      const told = await problemsOf(batch[0]!.number, batch.at(-1)!.number);
      const byNumber = new Map(told.map(({ number, problems }) => [number, problems]));
      for (const row of batch) {
        const reasons = (byNumber.get(row.number) ?? []).map((each) => reasonFor(each, found!.reader));
        const cells = { ...(!row.sound && row.cells), ...Object.fromEntries(row.cleared.map((key) => [key, '-'])) };
        yield { number: row.number, values: row.values, cells, reasons };
      }
    }
  }
  return { name: named(found.sheet.fileName), content: writeProblems(found.reader, rows()) };
}

function named(fileName: string): string {
  return `${fileName.replace(/\.[^.]*$/u, '').replace(/ - lý do$/u, '')} - lý do.xlsx`;
}
