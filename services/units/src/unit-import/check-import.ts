import { AppError, problem, type Problem } from '@antoan/app-error';
import { StoredFile } from '@antoan/files';
import { readSheet, UnreadableWorkbookError, type SheetBatch, type WorkbookProblem } from '@antoan/spreadsheet';
import type { Context } from '@antoan/subgraph-kit';
import { changeUnit } from '../unit-editing/change-unit.command.ts';
import { advance, inJob, type ImportJob } from './import-job.ts';
import { atColumns, unreadLine, type ImportLine, type SoundSheetRow } from './import-line.ts';
import { surroundingsOf, type Surroundings } from './import-surroundings.ts';
import { judgeLine } from './judge-line.ts';
import { knownUnits } from './known-units.ts';
import { bySets } from './by-sets.ts';
import { keepLines } from './line.store.ts';
import { readAhead } from './read-ahead.ts';
import type { UnitSheet } from './unit-sheet.ts';

/** So many rows are judged and kept in one transaction. */
const batchRows = 1_000;
/** Of the check, the part that reading the rows takes, in hundredths. */
const reading = 90;

type Counts = Map<string, number>;

/** Goes through a sheet row by row and changes nothing but what is known of the sheet itself. */
export async function checkImport(job: ImportJob): Promise<void> {
  const { around, file } = await inJob(job, async (context) => {
    const fresh = {
      row_count: 0,
      problem_rows: 0,
      created_units: 0,
      changed_units: 0,
      note_counts: '{}',
      problems: '[]',
    };
    await advance(job, { ...fresh, state: 'CHECKING', progress: 0 }, context);
    await context.em.execute('delete from unit_import_row where import_id = ?', [job.id]);
    return {
      around: await surroundingsOf(job.bodyId, context),
      file: await context.em.findOneOrFail(StoredFile, { id: job.fileId }),
    };
  });
  const sheet = await readSheet(await job.parts.read(file), around.reader, { batchRows });
  if (!sheet.readable) return refuse(job, sheet.problems);
  const notes: Counts = new Map();
  const units = new Map<string, number>();
  for (const { code } of sheet.notes) count(notes, code);
  try {
    for await (const batch of readAhead(sheet.batches()))
      await inJob(job, async (context) => {
        for (const { code } of [...batch.notes, ...batch.rows.flatMap((row) => row.notes)]) count(notes, code);
        await takeBatch(batch, { job, around, units }, context);
      });
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) return refuse(job, [error.problem]);
    throw error;
  }
  await inJob(job, (context) => conclude(job, notes, context));
}

async function takeBatch(
  { rows, progress }: SheetBatch<UnitSheet['columns']>,
  { job, around, units }: { job: ImportJob; around: Surroundings; units: Map<string, number> },
  context: Context,
): Promise<void> {
  const sound = rows.filter((row): row is SoundSheetRow => row.sound);
  const known = await knownUnits(sound, context);
  const lines: ImportLine[] = [];
  for (const row of rows) {
    const line = row.sound ? judgeLine(row, known, around, context) : unreadLine(row);
    const before = line.unit_version === undefined ? undefined : units.get(line.unit_id!);
    if (before !== undefined)
      line.problems = [...(line.problems ?? []), problem('unitImport.unit.twice', 'id', { row: before })];
    else if (line.unit_version !== undefined) units.set(line.unit_id!, line.number);
    lines.push(line.act === 'CHANGE' && !line.problems ? await tried(line, context) : line);
  }
  await keepLines(context.em, job.id, lines);
  const found = lines.filter(({ problems }) => problems).length;
  const [counted] = await context.em.execute<{ row_count: number; problem_rows: number }[]>(
    'select row_count, problem_rows from unit_import where id = ?',
    [job.id],
  );
  const soFar = { row_count: counted!.row_count + lines.length, problem_rows: counted!.problem_rows + found };
  await advance(job, { ...soFar, progress: Math.floor(progress * reading) }, context);
}

/** Does the change as by hand, sees what comes of it, and takes it back. */
async function tried(line: ImportLine, context: Context): Promise<ImportLine> {
  await context.em.execute('savepoint trial');
  const problems = await problemsOfChange(line, context);
  await context.em.execute('rollback to savepoint trial');
  context.em.clear();
  return problems.length > 0 ? { ...line, problems: atColumns(problems) } : line;
}

/** What is wrong with a change, once it has been made. */
export async function problemsOfChange(line: ImportLine, context: Context): Promise<Problem[]> {
  try {
    const { problems } = await changeUnit(
      {
        unitId: line.unit_id!,
        version: line.unit_version!,
        changes: line.changes!,
        effectiveOn: line.effective_on!,
      },
      context,
    );
    return problems;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const code = error.code === 'CONFLICT' ? 'unitImport.unit.changedMeanwhile' : 'unitImport.unit.notYours';
    return [problem(code, 'id')];
  }
}

/** What only the sheet as a whole shows: codes given twice, codes that others carry, and units that look alike. */
async function conclude(job: ImportJob, notes: Counts, context: Context): Promise<void> {
  const { em } = context;
  const twice = await em.execute<{ number: number; column: string; value: string; row: number }[]>(
    ['moet', 'mst', 'internal']
      .map(
        (column) => `select number, '${column}' as column, value, first as row from (
           select number, ${column} as value, min(number) over (partition by ${column}) as first
           from unit_import_row where import_id = ? and ${column} is not null
         ) as said where number <> first`,
      )
      .join(' union all '),
    [job.id, job.id, job.id],
  );
  const taken = await bySets(em, () =>
    em.execute<{ number: number; scheme: string; value: string }[]>(
      'select number, scheme, value from import_codes_taken(?)',
      [job.id],
    ),
  );
  await addProblems(job.id, context, [
    ...twice.map(({ number, column, value, row }) => ({
      number,
      found: problem('unitImport.code.twice', column, { value, row }),
    })),
    ...taken.map(({ number, scheme, value }) => ({
      number,
      found: problem('unitImport.code.taken', scheme.toLowerCase(), { value }),
    })),
  ]);
  const [alike] = await bySets(em, () =>
    em.execute<{ count: string }[]>(
      `with line as (
         select number, place_id, lower(name) as name from unit_import_row where import_id = ? and act = 'CREATE'
       ), alike as (
         select number from (select number, count(*) over (partition by place_id, name) as many from line) as said where many > 1
         union
         select line.number from line join unit on unit.territory_parent_id = line.place_id and lower(unit.name) = line.name
       ) select count(*) from alike`,
      [job.id],
    ),
  );
  if (Number(alike!.count) > 0) notes.set('unitImport.name.alike', Number(alike!.count));
  const [sum] = await em.execute<Record<string, string>[]>(
    `select count(*) as rows, count(problems) as problem_rows, count(*) filter (where act = 'CREATE') as created, count(*) filter (where act = 'CHANGE') as changed
     from unit_import_row where import_id = ?`,
    [job.id],
  );
  const counts = {
    row_count: Number(sum!['rows']),
    problem_rows: Number(sum!['problem_rows']),
    created_units: Number(sum!['created']),
    changed_units: Number(sum!['changed']),
  };
  if (counts.row_count === 0) return settle(job, [problem('unitImport.rows.none')], context);
  await advance(
    job,
    { ...counts, state: 'CHECKED', progress: 100, claim: null, note_counts: JSON.stringify(Object.fromEntries(notes)) },
    context,
  );
}

async function addProblems(
  importId: string,
  { em }: Context,
  told: readonly { number: number; found: Problem }[],
): Promise<void> {
  for (let start = 0; start < told.length; start += batchRows)
    await em.execute(
      `update unit_import_row as line set problems = coalesce(line.problems, '[]') || added.problems
       from (
         select number, jsonb_agg(found) as problems from jsonb_to_recordset(?::jsonb) as said (number integer, found jsonb) group by number
       ) as added where line.import_id = ? and line.number = added.number`,
      [JSON.stringify(told.slice(start, start + batchRows)), importId],
    );
}

function refuse(job: ImportJob, problems: readonly WorkbookProblem[]): Promise<void> {
  const told = problems.map(({ code, column, params }) => problem(code, column ?? '', params));
  return inJob(job, (context) => settle(job, told, context));
}

async function settle(job: ImportJob, problems: readonly Problem[], context: Context): Promise<void> {
  await context.em.execute('delete from unit_import_row where import_id = ?', [job.id]);
  await advance(
    job,
    {
      state: 'REFUSED',
      problems: JSON.stringify(problems),
      row_count: 0,
      problem_rows: 0,
      settled_at: context.now().toISOString(),
      claim: null,
    },
    context,
  );
}

function count(counts: Counts, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}
