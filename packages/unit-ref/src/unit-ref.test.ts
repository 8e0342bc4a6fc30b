import { fixedClock } from '@antoan/clock';
import { openOrm, withConnection } from '@antoan/database';
import { testDatabase } from '@antoan/database/testing';
import {
  eventMigrations,
  eventsSettled,
  prepareEvents,
  publish,
  startEventRunner,
  type EventInput,
  type EventRunner,
} from '@antoan/events';
import { labelOf, newId } from '@antoan/ids';
import { rowLevelSecuritySql } from '@antoan/policy';
import { createLogger } from '@antoan/telemetry';
import { Migration } from '@mikro-orm/migrations';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consumeUnitChanged } from './consume-unit-changed.ts';
import { UnitRef } from './unit-ref.entity.ts';
import { unitRefMigrations } from './unit-ref.migration.ts';

/** A table of rows that belong to units, as services have them. */
class GuardForceTable extends Migration {
  override up(): void {
    this.addSql(`create table guard_force (id uuid primary key, unit_id uuid not null,
      territory_path ltree not null, management_path ltree not null, police_path ltree not null, reporting_path ltree not null)`);
    for (const sql of rowLevelSecuritySql('guard_force', 'guardForce')) this.addSql(sql);
  }
}

const schemas = ['units', 'security_forces'];
const log = createLogger({ service: 'test', level: 'silent' });
const clock = fixedClock(new Date('2021-11-20T02:00:00Z'));
const runners: EventRunner[] = [];
let database: Awaited<ReturnType<typeof testDatabase>>;
let units: MikroORM;
let forces: MikroORM;

beforeAll(async () => {
  database = await testDatabase(
    [
      { schema: 'units', migrations: [...eventMigrations] },
      { schema: 'security_forces', migrations: [...eventMigrations, ...unitRefMigrations, GuardForceTable] },
    ],
    { fill: { name: 'events', run: (prepared) => prepareEvents({ ...prepared, schemas, log }) } },
  );
  const open = (schema: string) =>
    openOrm({ url: database.urlFor(schema), schema, entities: schema === 'units' ? [] : [UnitRef], poolSize: 3 });
  [units, forces] = [await open('units'), await open('security_forces')];
  const shared = { clock, log };
  runners.push(
    await startEventRunner({
      ...shared,
      service: 'units',
      url: database.urlFor('units'),
      orm: units,
      subscriptions: {},
    }),
  );
  const subscriptions = { UnitChanged: consumeUnitChanged({ rows: ['guard_force'] }) };
  runners.push(
    await startEventRunner({
      ...shared,
      service: 'security-forces',
      url: database.urlFor('security_forces'),
      orm: forces,
      subscriptions,
    }),
  );
});

afterAll(async () => {
  await Promise.all(runners.map((runner) => runner.stop()));
  await Promise.all([units.close(), forces.close()]);
  await database.drop();
});

function school(
  unitId: string,
  change: Partial<EventInput<'UnitChanged'>> & { below?: string } = {},
): EventInput<'UnitChanged'> {
  const { below = 'laocai.baothang', ...rest } = change;
  const path = `${below}.${labelOf(unitId)}`;
  return {
    unitId,
    version: 1,
    name: 'THCS Phố Lu (minh họa)',
    shortName: null,
    kind: 'SCHOOL',
    code: null,
    schoolLevel: 'LOWER_SECONDARY',
    sizeClass: null,
    level: 'UNIT',
    partyOrganisation: true,
    inIndustrialZone: false,
    parents: { territory: newId(), management: null, police: null, reporting: null },
    paths: { territory: path, management: path, police: path, reporting: path },
    validFrom: '2020-03-01',
    validTo: null,
    ...rest,
  };
}

async function announce(...changes: EventInput<'UnitChanged'>[]): Promise<void> {
  await units.em.fork().transactional((em) => publish(em, clock, 'UnitChanged', changes));
  await eventsSettled({ units, forces });
}

/** Reads as a viewer with these scopes. */
function within<Result>(scopes: unknown, read: (em: SqlEntityManager) => Promise<Result>): Promise<Result> {
  return forces.em.fork().transactional(async (em) => {
    await em.execute(`select set_config('antoan.scopes', ?, true)`, [JSON.stringify(scopes)]);
    return read(em);
  });
}

const everything = { '*': 'ALL' };
const find = (id: string) => within(everything, (em) => em.findOne(UnitRef, { id }));

test('a service knows a unit by its name, its kind and its place soon after it was made', async () => {
  const id = newId();
  const change = school(id);
  await announce(change);
  expect(await find(id)).toMatchObject({
    id,
    version: 1,
    name: 'THCS Phố Lu (minh họa)',
    kind: 'SCHOOL',
    schoolLevel: 'LOWER_SECONDARY',
    territoryParentId: change.parents.territory,
    policePath: change.paths.police,
    validFrom: '2020-03-01',
    validTo: null,
  });
});

test('the latest version stays, even when an older one comes after it or both come at once', async () => {
  const id = newId();
  await announce(school(id, { name: 'Tên mới', version: 3 }), school(id, { name: 'Tên giữa', version: 2 }));
  expect(await find(id)).toMatchObject({ version: 3, name: 'Tên mới' });
  await announce(school(id, { name: 'Tên cũ', version: 1 }));
  expect(await find(id)).toMatchObject({ version: 3, name: 'Tên mới' });
});

test('when a unit moves to another district its rows move with it, and who may see them changes', async () => {
  const [moving, staying] = [newId(), newId()];
  await announce(school(moving), school(staying));
  await withConnection(database.adminUrl, (client) =>
    client.query(
      `insert into security_forces.guard_force
       select gen_random_uuid(), id, territory_path, management_path, police_path, reporting_path from security_forces.unit_ref where id = any($1)`,
      [[moving, staying]],
    ),
  );
  const seenFrom = (district: string) =>
    within({ guardForce: { TERRITORY: [district] } }, async (em) =>
      (
        await em.execute<{ unit_id: string }[]>(
          'select unit_id from guard_force where unit_id = any(?::uuid[]) order by unit_id',
          [`{${moving},${staying}}`],
        )
      ).map((row) => row.unit_id),
    );
  expect(await seenFrom('laocai.baothang')).toEqual([moving, staying].toSorted());

  await announce(school(moving, { version: 2, below: 'laocai.bacha' }));
  expect(await seenFrom('laocai.baothang')).toEqual([staying]);
  expect(await seenFrom('laocai.bacha')).toEqual([moving]);
});

test('a viewer finds the units of the own scope and no other, even without a filter', async () => {
  const [near, far] = [newId(), newId()];
  await announce(school(near, { below: 'laocai.muongkhuong' }), school(far, { below: 'laocai.simacai' }));
  const scope = { unit: { TERRITORY: ['laocai.muongkhuong'] } };
  expect((await within(scope, (em) => em.find(UnitRef, {}))).map(({ id }) => id)).toEqual([near]);
  expect(await within({}, (em) => em.count(UnitRef))).toBe(0);
});

test('a unit that was dissolved stays with its last day; one that was entered by mistake goes', async () => {
  const [dissolved, mistaken] = [newId(), newId()];
  await announce(school(dissolved), school(mistaken));
  await announce(
    school(dissolved, { version: 2, validTo: '2021-08-01' }),
    school(mistaken, { version: 2, isDeleted: true }),
  );
  expect(await find(dissolved)).toMatchObject({ validTo: '2021-08-01' });
  expect(await find(mistaken)).toBeNull();
});
