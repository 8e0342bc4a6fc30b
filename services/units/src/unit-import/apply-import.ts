import { problem, type Problem } from '@antoan/app-error';
import type { LocalDate } from '@antoan/clock';
import { newId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { parentProblems, placedAt } from '../unit-editing/parents.rules.ts';
import type { PlacedUnit } from '../unit-editing/unit-editing.policy.ts';
import { hierarchies } from '../version/hierarchy-names.ts';
import { tellOfUnits } from '../version/tell-of-units.ts';
import { problemsOfDoing } from '../version/version-problems.ts';
import { problemsOfChange } from './check-import.ts';
import { advance, inJob, type ImportJob } from './import-job.ts';
import type { ImportLine } from './import-line.ts';
import { surroundingsOf } from './import-surroundings.ts';
import { beginUnits } from './begin-units.ts';

/** Rows whose units begin in one statement: few enough for checks that look at all of them. */
const batchRows = 5_000;

/** Something has changed since the check: nothing of the sheet is kept. */
class NotApplicableError extends Error {
  override name = 'NotApplicableError';

  constructor(readonly problems: readonly Problem[]) {
    super('The sheet no longer fits the register.');
  }
}

/** Takes over every row of a sound sheet, in one transaction; when one cannot be, none is. */
export async function applyImport(job: ImportJob): Promise<void> {
  await inJob(job, (context) => advance(job, { progress: 0 }, context));
  try {
    await inJob(job, (context) => applyWhole(job, context));
  } catch (error) {
    if (!(error instanceof NotApplicableError)) throw error;
    await inJob(job, (context) =>
      advance(
        job,
        {
          state: 'FAILED',
          progress: 0,
          problems: JSON.stringify(error.problems),
          settled_at: context.now().toISOString(),
          claim: null,
        },
        context,
      ),
    );
  }
}

async function applyWhole(job: ImportJob, context: Context): Promise<void> {
  const { em } = context;
  refuseAny(await problemsOfPlaces(job, context));
  const [sum] = await em.execute<Record<'rows' | 'last' | 'created' | 'changed', number>[]>(
    `select count(*)::integer as rows, max(number) as last, (count(*) filter (where act = 'CREATE'))::integer as created,
       (count(*) filter (where act = 'CHANGE'))::integer as changed
     from unit_import_row where import_id = ?`,
    [job.id],
  );
  await applyChanges(job, context);
  await em.execute('delete from unit_import_place where import_id = ?', [job.id]);
  await em.execute(
    `insert into unit_import_place (import_id, place_id, managing_body_id, police_office_id, valid, ${hierarchies.map((name) => `${name}_parent_id`).join(', ')}, instrument_id)
     select ?::uuid, place_id, managing_body_id, police_office_id, chapter.*
     from (select distinct place_id, managing_body_id, police_office_id from unit_import_row where import_id = ? and act = 'CREATE') as spot
     cross join lateral parent_chapters(place_id, managing_body_id, police_office_id, managing_body_id) as chapter`,
    [job.id, job.id],
  );
  for (let from = 0; sum!.created > 0 && from <= sum!.last; from += batchRows) {
    let begun: string[] = [];
    refuseAny(
      await problemsOfDoing(
        em,
        (code) => problem(code),
        async () => {
          begun = await beginUnits(em, job.id, { from, to: from + batchRows - 1, today: context.today() });
        },
      ),
    );
    await tellOfUnits(em, context, begun);
    const progress = Math.min(99, Math.floor(((from + batchRows) / sum!.last) * 100));
    // Seen by others while the work goes on, so in a transaction of its own.
    await inJob(job, (beside) => advance(job, { progress }, beside));
  }
  await em.execute('delete from unit_import_place where import_id = ?', [job.id]);
  await context.record({
    act: 'import',
    noun: 'unitImport',
    nounId: job.id,
    unitId: job.bodyId,
    detail: { rows: sum!.rows, createdUnits: sum!.created, changedUnits: sum!.changed },
  });
  await advance(
    job,
    { state: 'APPLIED', progress: 100, settled_at: context.now().toISOString(), claim: null },
    context,
  );
}

async function applyChanges(job: ImportJob, context: Context): Promise<void> {
  const lines = await context.em.execute<ImportLine[]>(
    `select number, unit_id, unit_version, changes, effective_on::text from unit_import_row where import_id = ? and act = 'CHANGE' order by number`,
    [job.id],
  );
  for (const line of lines) refuseAny(await problemsOfChange(line, context));
}

type Spot = Pick<PlacedUnit, 'kind' | 'level'> &
  Record<'placeId' | 'managingBodyId' | 'policeOfficeId', string> &
  Record<'earliest' | 'latest', LocalDate>;

/** Places and bodies may have ended or moved since the check, and the viewer may have lost what she wrote below. */
async function problemsOfPlaces(job: ImportJob, context: Context): Promise<Problem[]> {
  const around = await surroundingsOf(job.bodyId, context);
  const spots = await context.em.execute<Spot[]>(
    `select kind, level, place_id as "placeId", managing_body_id as "managingBodyId", police_office_id as "policeOfficeId",
       min(valid_from)::text as earliest, max(valid_from)::text as latest
     from unit_import_row where import_id = ? and act = 'CREATE' group by 1, 2, 3, 4, 5`,
    [job.id],
  );
  const found = spots.flatMap(({ kind, level, earliest, latest, ...said }) =>
    [...new Set([earliest, latest])].flatMap((day) => {
      const bodies = around.on(day, Object.values(said));
      const place = placedAt({ id: newId(), kind, level }, { ...said, reportsToId: said.managingBodyId }, bodies);
      return parentProblems(context.viewer, place, said, {
        bodies,
        home: bodies.get(said.managingBodyId)?.territoryPath,
      });
    }),
  );
  return found.slice(0, 20);
}

function refuseAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new NotApplicableError(problems);
}
