import { newId } from '@antoan/ids';
import { UnitKind } from '@antoan/subgraph-kit';
import { unitAt, type TestUnit } from '@antoan/test-kit';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UnitLevel } from '../unit/unit.enums.ts';
import { buildUnit, stageUnits } from '../unit/unit.factory.ts';
import { hierarchies } from '../version/hierarchy-names.ts';
import {
  province,
  startReorganisationWorld,
  type Drafted,
  type ReorganisationWorld,
} from './reorganisation-world.factory.ts';
import type { ReorganisationStepInput } from './step.payloads.ts';

let world: ReorganisationWorld;
beforeAll(async () => {
  world = await startReorganisationWorld();
});
afterAll(() => world.stop());

const day = '2021-12-01';

/** A small province of its own: which commune lies in which district, which unit in which commune and below which body. */
const tree = fc.record({
  communes: fc.array(fc.nat(1), { minLength: 2, maxLength: 4 }),
  units: fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { minLength: 1, maxLength: 4 }),
});
/** Steps by chance: what they do, to which units, and with whom. Some make no sense, and are refused. */
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('MERGE', 'SPLIT', 'RENAME', 'MOVE', 'RECODE', 'ABOLISH', 'ESTABLISH'),
    unit: fc.nat(11),
    other: fc.nat(11),
    goesOn: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);
type Chance = { kind: ReorganisationStepInput['kind']; unit: number; other: number; goesOn: boolean };

async function stage(drawn: { communes: number[]; units: [number, number][] }): Promise<TestUnit[]> {
  const own = newId().slice(-6);
  const districts = [0, 1].map((at) => unitAt(`Huyện ${own} ${at}`, { territory: province }));
  const communes = drawn.communes.map((at, index) => unitAt(`Xã ${own} ${index}`, { territory: districts[at]! }));
  const units = drawn.units.map(([place, body], index) =>
    unitAt(`Đơn vị ${own} ${index}`, {
      territory: communes[place % communes.length]!,
      ...(body < 2 && { management: districts[body]! }),
    }),
  );
  const all = [...districts, ...communes, ...units];
  await world.offstage((em) =>
    stageUnits(
      em,
      all.map((place, index) =>
        buildUnit(place, {
          kind: index < 2 + communes.length ? UnitKind.TERRITORY : UnitKind.SCHOOL,
          level: index < 2 ? UnitLevel.DISTRICT : index < 2 + communes.length ? UnitLevel.COMMUNE : UnitLevel.UNIT,
          code: `${own}${index}`,
        }),
      ),
    ),
  );
  return all;
}

function inputsOf(chances: readonly Chance[], all: readonly TestUnit[]): Partial<ReorganisationStepInput>[] {
  return chances.map(({ kind, unit, other, goesOn }, index) => {
    const one = all[unit % all.length]!;
    const two = all[other % all.length]!;
    const begun = (part: number) => ({ name: `Mới ${index} ${part}`, places: [], takes: [] });
    const places = [{ hierarchy: goesOn ? ('TERRITORY' as const) : ('MANAGEMENT' as const), unitId: two.id }];
    switch (kind) {
      case 'MERGE':
        return goesOn
          ? { kind, unitIds: [one.id], intoId: two.id }
          : { kind, unitIds: [one.id, two.id], outcomes: [begun(0)] };
      case 'SPLIT':
        return {
          kind,
          unitIds: [one.id],
          intoId: goesOn ? one.id : null,
          outcomes: goesOn ? [begun(0)] : [begun(0), begun(1)],
        };
      case 'RENAME':
        return { kind, unitIds: [one.id], name: `Tên ${index}` };
      case 'MOVE':
        return { kind, unitIds: [one.id], places };
      case 'RECODE':
        return { kind, unitIds: [one.id], scheme: 'GSO', code: newId().slice(-8) };
      case 'ABOLISH':
        return { kind, unitIds: [one.id] };
      case 'ESTABLISH':
        return {
          kind,
          outcomes: [
            { ...begun(0), kind: 'AGENCY', level: 'UNIT', places: [{ hierarchy: 'TERRITORY', unitId: two.id }] },
          ],
        };
    }
  });
}

/** Everything that is recorded of days before one, as it is said and not as it is stored. */
function before(ids: readonly string[], first: string) {
  return world.offstage(async (em) => ({
    versions: await em.execute(
      `select unit_id, valid * daterange(null, ?) as was, name, kind, level, ${hierarchies.map((name) => `${name}_parent_id`).join(', ')}
       from unit_version where unit_id = any(?::uuid[]) and lower(valid) < ? order by 1, 2`,
      [first, `{${ids.join(',')}}`, first],
    ),
    codes: await em.execute(
      'select unit_id, scheme, value, valid * daterange(null, ?) as was from unit_code where unit_id = any(?::uuid[]) and lower(valid) < ? order by 1, 2, 4',
      [first, `{${ids.join(',')}}`, first],
    ),
    edges: await em.execute(
      'select id from lineage where effective < ? and from_unit_id = any(?::uuid[]) order by id',
      [first, `{${ids.join(',')}}`],
    ),
  }));
}

/** What is wrong with what is recorded, asked of the tables and not of the constraints that guard them. */
function broken(onDays: readonly string[]) {
  return world.offstage(async (em) => {
    const overlapsOrHoles = await em.execute(
      `select unit_id from (select unit_id, valid, lag(upper(valid)) over (partition by unit_id order by valid) as ended from unit_version) as story
       where ended is distinct from lower(valid) and (ended is not null or exists (select from unit_version as other where other.unit_id = story.unit_id and other.valid < story.valid))`,
    );
    const circles = await Promise.all(
      hierarchies.flatMap((name) =>
        onDays.map((on) =>
          em.execute(
            `with recursive climb as (
               select unit_id as start, ${name}_parent_id as at, 1 as steps from unit_version where valid @> ?::date
               union all
               select start, ${name}_parent_id, steps + 1 from climb join unit_version on unit_id = at and valid @> ?::date where steps < 20
             ) select start from climb where at = start or steps >= 20`,
            [on, on],
          ),
        ),
      ),
    );
    const codes = await em.execute(
      'select one.id from unit_code as one join unit_code as two on one.scheme = two.scheme and one.value = two.value and one.valid && two.valid and one.id < two.id',
    );
    const hanging = await em.execute(
      `select child.unit_id from unit_version as child cross join lateral unnest(array[${hierarchies.map((name) => `${name}_parent_id`).join(', ')}]) as parent
       where parent is not null and child.valid @> ?::date and not exists (select from unit_version where unit_id = parent and valid @> ?::date)`,
      [day, day],
    );
    return { overlapsOrHoles, circles: circles.flat(), codes, hanging };
  });
}

const nothing = { overlapsOrHoles: [], circles: [], codes: [], hanging: [] };

/** Drafts and confirms twice; null when the plan was refused. */
async function tryPlan(inputs: Partial<ReorganisationStepInput>[]): Promise<Drafted | null> {
  const drafted = await world.draft(inputs, { effectiveOn: day });
  const first = await world.confirm(world.first, drafted);
  if (first.problems.length > 0) return null;
  const second = await world.confirm(world.second, first.reorganisation);
  expect(second.problems).toEqual([]);
  return second.reorganisation;
}

test('I-20 to I-24 hold whatever is reorganised, and what is refused changes nothing', async () => {
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(tree, steps, async (drawn, chances) => {
      const all = await stage(drawn);
      const ids = all.map(({ id }) => id);
      const past = await before(ids, day);
      const whole = await before(ids, '9999-01-01');
      const plan = await tryPlan(inputsOf(chances as Chance[], all));
      // I-23: not a word of before is changed.
      expect(await before(ids, day)).toEqual(past);
      if (!plan) {
        expect(await before(ids, '9999-01-01')).toEqual(whole);
        return;
      }
      applied += 1;
      // I-20, I-21, I-22, and nothing hangs below what is no more.
      expect(await broken(['2021-11-30', day])).toEqual(nothing);
      // I-24: what ended is in no list from the day on, says so to the other services, and stays readable.
      const ended = await world.offstage((em) =>
        em.execute<{ id: string; valid_to: string }[]>(
          'select id, valid_to::text from unit where id = any(?::uuid[]) and valid_to is not null',
          [`{${ids.join(',')}}`],
        ),
      );
      for (const { id, valid_to } of ended) {
        expect(valid_to).toBe(day);
        const { unit, units } = await world.first.query<{
          unit: { versions: object[] };
          units: { edges: { node: { id: string } }[] };
        }>(
          'query ($id: ID!, $day: LocalDate!, $name: String!) { unit(id: $id) { versions { name } } units(asOf: $day, search: $name, first: 100) { edges { node { id } } } }',
          { id, day, name: all.find((unit) => unit.id === id)!.name },
        );
        expect(unit.versions.length).toBeGreaterThan(0);
        expect(units.edges.map(({ node }) => node.id)).not.toContain(id);
      }
    }),
    { numRuns: 15 },
  );
  expect(applied).toBeGreaterThan(2);
}, 40_000);

test('what was undone stands as it stood before, under the same names and codes', async () => {
  let undone = 0;
  await fc.assert(
    fc.asyncProperty(tree, steps, async (drawn, chances) => {
      const all = await stage(drawn);
      const plan = await tryPlan(inputsOf(chances as Chance[], all));
      if (!plan) return;
      const { draftUndoOf } = await world.first.query<{
        draftUndoOf: { reorganisation: Drafted & { notReversed: object[]; effectiveOn: string } };
      }>(
        'mutation ($id: ID!) { draftUndoOf(reorganisationId: $id) { reorganisation { id version state effectiveOn notReversed { code } steps { kind outcomes { id name } } } } }',
        { id: plan.id },
      );
      const { reorganisation } = draftUndoOf;
      expect(reorganisation.notReversed).toEqual([]);
      await named(reorganisation.id);
      const first = await world.confirm(world.first, { id: reorganisation.id, version: reorganisation.version });
      expect(first.problems).toEqual([]);
      expect((await world.confirm(world.second, first.reorganisation)).problems).toEqual([]);
      const own = all[0]!.name.split(' ')[1]!;
      expect(await shapeOn(reorganisation.effectiveOn, own)).toEqual(await shapeOn('2021-11-30', own));
      undone += 1;
    }),
    { numRuns: 8 },
  );
  expect(undone).toBeGreaterThan(1);
}, 40_000);

/** The document that an undoing rests on is for the office to name. */
function named(id: string) {
  return world.offstage((em) =>
    em.execute(`update reorganisation set instrument = instrument || '{"number": "1/NQ"}' where id = ?`, [id]),
  );
}

/** The tree of a day by names and codes; ids of what came back are new. */
function shapeOn(on: string, own: string) {
  return world.offstage((em) =>
    em.execute(
      `select unit.name, kind, (select string_agg(scheme || value, ' ' order by scheme) from unit_code as code where code.unit_id = unit.unit_id and code.valid @> ?::date) as codes,
         ${hierarchies.map((name) => `(select parent.name from unit_version as parent where parent.unit_id = unit.${name}_parent_id and parent.valid @> ?::date) as ${name}`).join(', ')}
       from unit_version as unit where unit.valid @> ?::date and unit.name like ? order by 1`,
      [on, ...hierarchies.map(() => on), on, `%${own}%`],
    ),
  );
}
