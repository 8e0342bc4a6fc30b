import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { upperSchool } from '../../../../services/safety-standard/src/stage/crew.factory.ts';
import {
  filled,
  findings,
  does,
  type Decision,
  type Proposal,
} from '../../../../services/safety-standard/src/stage/dossier.factory.ts';
import { documentNumber, openStage, type Stage } from '../../../../services/safety-standard/src/stage/stage.factory.ts';

/** A batch as PV05 has it in November. */
const size = 2_000;
/** Officers who work side by side. */
const officers = 4;

let stage: Stage;
let plain: Client;
let ids: string[];

beforeAll(async () => {
  stage = await openStage();
  const draft = await filled(stage, upperSchool);
  const { id } = draft;
  const { row } = await does(stage, upperSchool.head, 'submitAssessment', { id, version: draft.version });
  await does(stage, upperSchool.verifier, 'verifyAssessment', { id, version: row.version });
  plain = new Client({ connectionString: stage.database.adminUrl });
  await plain.connect();
  await plain.query('set search_path = safety_standard, antoan, public');
  ids = await likeOne(id);
}, 300_000);
afterAll(async () => {
  await plain.end();
  await stage.stop();
});

/** As many verified dossiers as asked, of units like the one whose dossier is given. */
async function likeOne(id: string): Promise<string[]> {
  const columnsOf = async (table: string, but: readonly string[]) => {
    const { rows } = await plain.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> all($2)`,
      [table, but],
    );
    return rows.map(({ name }) => name).join(', ');
  };
  const units = await columnsOf('unit_ref', ['id']);
  const dossiers = await columnsOf('assessment', ['id', 'unit_id']);
  const { rows } = await plain.query<{ id: string }>(
    `with of_unit as (select gen_random_uuid() as unit_id, gen_random_uuid() as id from generate_series(1, $2)),
     units as (insert into unit_ref (id, ${units}) select of_unit.unit_id, ${units} from of_unit cross join unit_ref as model where model.id = (select unit_id from assessment where id = $1) returning id)
     insert into assessment (id, unit_id, ${dossiers}) select of_unit.id, of_unit.unit_id, ${dossiers} from of_unit cross join (select ${dossiers} from assessment where id = $1) as model where (select count(*) from units) > 0 returning id`,
    [id, size],
  );
  await plain.query('analyze');
  return rows.map((row) => row.id);
}

async function seconds(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return (performance.now() - began) / 1_000;
}

const reading = `select assessment.*, unit_ref.*, (select json_agg(criterion) from criterion where criterion.criteria_set_id = assessment.criteria_set_id)
  from assessment join unit_ref on unit_ref.id = assessment.unit_id`;

test('a batch of 2,000 dossiers is appraised, proposed and decided', async () => {
  const oneByOne = await seconds(async () => {
    for (const id of ids) await plain.query(`${reading} where assessment.id = $1`, [id]);
  });
  const atOnce = await seconds(() => plain.query(`${reading} where assessment.id = any($1)`, [ids]));

  const answers = findings(upperSchool.unitId);
  const waiting = [...ids];
  const version = (await plain.query<{ version: number }>('select version from assessment where id = $1', [ids[0]]))
    .rows[0]!.version;
  const appraise = `mutation ($input: AppraiseAssessmentInput!) { appraiseAssessment(input: $input) { assessment { id state } problems { code } } }`;
  const appraising = await seconds(() =>
    Promise.all(
      Array.from({ length: officers }, async () => {
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          const { appraiseAssessment } = await stage
            .person('pv05')
            .query<{ appraiseAssessment: { problems: unknown[] } }>(appraise, { input: { id, version, answers } });
          expect(appraiseAssessment.problems).toEqual([]);
        }
      }),
    ),
  );

  let proposal: Proposal | undefined;
  const proposing = await seconds(async () => {
    ({ row: proposal } = await does<Proposal>(stage, 'pv05.lanhdao', 'proposeRecognition', {
      ...{ year: 2021, assessmentIds: ids, number: documentNumber('TTr-CA'), date: '2021-11-19' },
    }));
  });
  let decision: Decision | undefined;
  const deciding = await seconds(async () => {
    ({ row: decision } = await does<Decision>(stage, 'chutich', 'decideRecognition', {
      ...{ proposalId: proposal!.id, version: proposal!.version },
      ...{ number: documentNumber('QĐ-UBND'), date: '2021-11-20' },
    }));
  });
  expect(decision!.lines).toHaveLength(size);
  const { rows } = await plain.query<{ count: string }>(
    `select count(*) from unit_standing where value = 'MET' and year = 2021`,
  );
  expect(Number(rows[0]!.count)).toBe(size);

  const line = (what: string, taken: number, reads: number) =>
    `${what}: ${taken.toFixed(2)} s, ${(taken / reads).toFixed(1)} × the plain SQL that reads the same rows (${reads.toFixed(2)} s)`;
  process.stdout.write(
    `\n${[
      line(`${size} appraisals by ${officers} officers at once`, appraising, oneByOne),
      line(`a list of ${size} before the authority`, proposing, atOnce),
      line(`a decision on ${size}`, deciding, atOnce),
    ].join('\n')}\n`,
  );
}, 600_000);
