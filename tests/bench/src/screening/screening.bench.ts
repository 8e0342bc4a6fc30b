import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  enterprise,
  startAwardsWorld,
  type AwardsWorld,
} from '../../../../services/awards/src/nomination/awards-world.factory.ts';

/** A year of the province, several times over. */
const size = 10_000;
/** As many events as the inbox hands over at a time. */
const batch = 500;

let world: AwardsWorld;
let plain: Client;
let units: string[];

beforeAll(async () => {
  world = await startAwardsWorld();
  world.stands(enterprise, 'PENDING', 1);
  const { id } = await world.submitted();
  plain = new Client({ connectionString: world.world.database.adminUrl });
  await plain.connect();
  await plain.query('set search_path = awards, antoan, public');
  units = await likeOne(id);
}, 300_000);
afterAll(async () => {
  await plain.end();
  await world.stop();
});

/** As many units as asked, each with a head and a nomination that waits like the one given. */
async function likeOne(id: string): Promise<string[]> {
  const columnsOf = async (table: string, but: readonly string[]) => {
    const { rows } = await plain.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> all($2)`,
      [table, but],
    );
    return rows.map(({ name }) => name).join(', ');
  };
  const nominations = await columnsOf('nomination', ['id', 'unit_id', 'screening_id']);
  const screenings = await columnsOf('screening', ['id', 'unit_id', 'nomination_id']);
  await plain.query(`create temporary table of_unit as
    select gen_random_uuid() as unit_id, gen_random_uuid() as id, gen_random_uuid() as screening_id from generate_series(1, ${size})`);
  await plain.query(
    `insert into nomination (id, unit_id, screening_id, ${nominations}) select of_unit.id, of_unit.unit_id, of_unit.screening_id, ${nominations
      .split(', ')
      .map((name) => `model.${name}`)
      .join(', ')} from of_unit cross join (select * from nomination where id = $1) as model`,
    [id],
  );
  await plain.query(
    `insert into screening (id, unit_id, nomination_id, ${screenings}) select of_unit.screening_id, of_unit.unit_id, of_unit.id, ${screenings
      .split(', ')
      .map((name) => `model.${name}`)
      .join(', ')} from of_unit cross join (select * from screening where nomination_id = $1) as model`,
    [id],
  );
  await plain.query(`insert into head_tenure_ref (id, unit_id, person_name, position, from_date, is_acting)
    select gen_random_uuid(), unit_id, 'Nguyễn Văn Hà (minh họa)', 'Giám đốc', '2015-05-01', false from of_unit`);
  await plain.query('analyze');
  return (await plain.query<{ unit_id: string }>('select unit_id from of_unit')).rows.map((row) => row.unit_id);
}

async function seconds(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return (performance.now() - began) / 1_000;
}

const inBatches = async (act: (unitIds: string[]) => Promise<unknown>) => {
  for (let start = 0; start < units.length; start += batch) await act(units.slice(start, start + batch));
};
const reading = `select nomination.*, screening.*, tenure.*, award_kind.* from nomination
  join screening on screening.id = nomination.screening_id join award_kind on award_kind.code = nomination.kind_code
  left join head_tenure_ref tenure on tenure.unit_id = nomination.unit_id where nomination.unit_id = any($1)`;

test('10,000 nominations are screened again when the standards of their units change', async () => {
  const reads = await seconds(() => inBatches((unitIds) => plain.query(reading, [unitIds])));
  const decision = { decisionId: randomUUID(), decisionNumber: '3127/QĐ-UBND', decisionDate: '2021-11-19' };
  const screening = await seconds(() =>
    inBatches((unitIds) =>
      world.hear(
        ...unitIds.map((unitId) => ({
          ...{ unitId, year: 2021, standing: 'NOT_MET' as const, standingVersion: 2, reason: 'DECIDED' as const },
          ...{ ...decision, authorityUnitId: randomUUID(), authorityName: 'UBND tỉnh Lào Cai' },
        })),
      ),
    ),
  );
  const { rows } = await plain.query<{ count: string }>(`select count(*) from nomination where state = 'BARRED'`);
  expect(Number(rows[0]!.count)).toBe(size);
  process.stdout.write(
    `\n${size} nominations screened again and stored with every step: ${screening.toFixed(2)} s, ${(screening / reads).toFixed(1)} × the plain SQL that reads the same rows (${reads.toFixed(2)} s)\n`,
  );
}, 600_000);
