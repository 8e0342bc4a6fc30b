import { startTestService, type TestActor, type TestService } from '@antoan/test-kit';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';
import { hierarchies } from '../version/hierarchy-names.ts';
import { advanceUnits } from '../version/record-versions.ts';
import { stageHistory, type HistoryWorld } from './history-world.factory.ts';

let world: TestService;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
});
afterAll(() => world.stop());

const days = ['2021-02-01', '2021-06-01', '2021-11-20', '2021-12-01', '2022-03-01'] as const;
const day = fc.constantFrom(...days);
const nth = fc.nat({ max: 5 });
const who = fc.nat({ max: 2 });
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('create' as const), who, place: nth, body: nth, code: nth, day }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constant('move' as const), who, unit: nth, place: nth, body: nth, day }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('rename' as const), who, unit: nth, day }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('recode' as const), who, unit: nth, code: nth, day }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('correct' as const), who, unit: nth, place: nth }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('head' as const), who, unit: nth, day }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('close' as const), who, unit: nth, day }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('wait' as const), day: fc.constantFrom('2021-12-05', '2022-04-01') }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Every history begins with something to change. */
const beginnings: Step[] = [0, 1].map((body) => ({
  act: 'create',
  who: 2,
  place: body,
  body,
  code: body,
  day: '2021-02-01',
}));

/** The units that a history has made so far, and how each stands. */
type Made = { id: string; version: number; versionId: string }[];

const of = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;

/** Does a step through the real door. It may be refused, with problems or a refusal, but never fail. */
async function take(stage: HistoryWorld, made: Made, one: Step, number: number): Promise<void> {
  if (one.act === 'wait') {
    if (world.clock.today() < one.day) world.clock.set(new Date(`${one.day}T02:00:00Z`));
    await world.offstage((em) => advanceUnits(em, world.clock));
    return;
  }
  const bodies = [...stage.bodies, ...made];
  const unit = 'unit' in one && made.length > 0 ? of(made, one.unit) : undefined;
  if (one.act !== 'create' && !unit) return;
  const base = { unitId: unit?.id, version: unit?.version };
  const doings: Record<Exclude<Step['act'], 'wait'>, () => [string, object]> = {
    create: () => {
      const { place, body, code, day: validFrom } = one as Extract<Step, { act: 'create' }>;
      return [
        'createUnit',
        {
          name: `Trung tâm ${number} (minh họa)`,
          kind: 'AGENCY',
          placeId: of(stage.communes, place).id,
          managingBodyId: of(bodies, body).id,
          policeOfficeId: of(stage.police, number).id,
          codes: [{ scheme: 'INTERNAL', value: `${stage.run}-${code}` }],
          validFrom,
        },
      ];
    },
    move: () => {
      const { place, body, day: effectiveOn } = one as Extract<Step, { act: 'move' }>;
      const changes = { placeId: of(stage.communes, place).id, managingBodyId: of(bodies, body).id };
      return ['changeUnit', { ...base, changes, effectiveOn }];
    },
    rename: () => [
      'changeUnit',
      { ...base, changes: { name: `Tên mới ${number}` }, effectiveOn: (one as { day: string }).day },
    ],
    recode: () => {
      const { code, day: effectiveOn } = one as Extract<Step, { act: 'recode' }>;
      return [
        'changeUnit',
        { ...base, changes: { codes: [{ scheme: 'INTERNAL', value: `${stage.run}-${code}` }] }, effectiveOn },
      ];
    },
    correct: () => {
      const { place } = one as Extract<Step, { act: 'correct' }>;
      const changes = { placeId: of(stage.communes, place).id, shortName: `TT ${number}` };
      return ['correctUnit', { ...base, versionId: unit!.versionId, changes, reason: 'Ghi sai khi nhập.' }];
    },
    head: () => [
      'appointHead',
      { ...base, personName: 'Người Minh Họa', position: 'Giám đốc', from: (one as { day: string }).day },
    ],
    close: () => ['closeUnit', { ...base, lastDay: (one as { day: string }).day }],
  };
  const [act, input] = doings[one.act]();
  const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  const { data, errors } = await of(stage.writers, one.who).ask(
    `mutation ($input: ${type}!) { ${act}(input: $input) { problems { code } unit { id version versions { id } } } }`,
    { input },
  );
  expect(errors?.map(({ extensions }) => extensions['code']) ?? []).not.toContain('INTERNAL');
  const { unit: now } = (data?.[act] ?? {}) as {
    unit?: { id: string; version: number; versions: { id: string }[] } | null;
  };
  if (!now) return;
  const known = made.find(({ id }) => id === now.id);
  const standing = { id: now.id, version: now.version, versionId: now.versions[0]!.id };
  if (known) Object.assign(known, standing);
  else made.push(standing);
}

interface Row extends Record<`${(typeof hierarchies)[number]}_parent_id`, string | null> {
  unit_id: string;
  name: string;
  from: string;
  to: string | null;
}
interface Life {
  id: string;
  from: string;
  to: string | null;
  paths: Record<string, string>;
}
const never = '9999-12-31';
const meets = (one: { from: string; to: string | null }, other: { from: string; to: string | null }) =>
  one.from < (other.to ?? never) && other.from < (one.to ?? never);
const at = (versions: readonly Row[], moment: string) =>
  versions.find(({ from, to }) => from <= moment && moment < (to ?? never));

/** All that is written of these units, read past every rule. */
async function everything(ids: readonly string[]) {
  const these = [`{${ids.join(',')}}`];
  return world.offstage(async (em) => ({
    versions: Map.groupBy(
      await em.execute<Row[]>(
        `select unit_id, name, lower(valid)::text as "from", upper(valid)::text as "to", ${hierarchies.map((name) => `${name}_parent_id`).join(', ')} from unit_version where unit_id = any(?::uuid[]) order by unit_id, valid`,
        these,
      ),
      ({ unit_id: id }) => id,
    ),
    codes: await em.execute<{ unit_id: string; key: string; from: string; to: string | null }[]>(
      `select unit_id, scheme || value as key, lower(valid)::text as "from", upper(valid)::text as "to" from unit_code where unit_id = any(?::uuid[])`,
      these,
    ),
    heads: await em.execute<{ unit_id: string; from: string; to: string | null }[]>(
      `select unit_id, from_date::text as "from", (to_date + 1)::text as "to" from head_tenure where unit_id = any(?::uuid[])`,
      these,
    ),
    lives: await em.execute<Life[]>(
      `select id, valid_from::text as "from", valid_to::text as "to", jsonb_build_object(${hierarchies.map((name) => `'${name}', ${name}_path`).join(', ')}) as paths from unit where id = any(?::uuid[])`,
      these,
    ),
  }));
}
type Everything = Awaited<ReturnType<typeof everything>>;

function expectSound({ versions, codes, heads, lives }: Everything): void {
  for (const life of lives) {
    const story = versions.get(life.id)!;
    // I-20
    for (const [index, version] of story.entries()) {
      expect(version.from, 'no hole and no overlap').toBe(index === 0 ? life.from : story[index - 1]!.to);
      for (const tree of hierarchies) {
        const parentId = version[`${tree}_parent_id`];
        const parent = parentId === null ? undefined : versions.get(parentId);
        if (parentId === null) continue;
        const isAliveThroughout =
          parent !== undefined &&
          parent[0]!.from <= version.from &&
          (parent.at(-1)!.to ?? never) >= (version.to ?? never);
        expect(isAliveThroughout, `${version.name} stands below what is not there (${tree})`).toBe(true);
      }
    }
    expect(story.at(-1)!.to).toBe(life.to);
    // I-24: nothing of an ended unit goes on.
    const own = [...codes, ...heads].filter(({ unit_id: id }) => id === life.id);
    if (life.to) expect(own.every(({ to }) => to !== null && to <= life.to!)).toBe(true);
  }
  // I-21, at every day on which anything changes
  const moments = new Set([...versions.values()].flat().map(({ from }) => from));
  for (const moment of moments)
    for (const tree of hierarchies)
      for (const id of versions.keys()) {
        const seen = new Set<string>();
        for (
          let climb: string | null = id;
          climb !== null;
          climb = at(versions.get(climb)!, moment)?.[`${tree}_parent_id`] ?? null
        ) {
          expect(seen.has(climb), 'a circle').toBe(false);
          seen.add(climb);
        }
      }
  // I-22
  for (const [index, code] of codes.entries())
    for (const other of codes.slice(index + 1))
      if (code.key === other.key) expect(meets(code, other), `two hold ${code.key}`).toBe(false);
}

/** What today's rows say of where a unit stands is what the versions of today say. */
function expectProjected({ versions, lives }: Everything): void {
  const today = world.clock.today();
  for (const { id, paths } of lives.filter((life) => life.from <= today && (life.to ?? never) > today))
    for (const tree of hierarchies) {
      const climbed: string[] = [];
      for (let climb: string | null = id; climb !== null; climb = at(versions.get(climb)!, today)![`${tree}_parent_id`])
        climbed.unshift(climb.replaceAll('-', ''));
      expect(paths[tree]).toBe(climbed.join('.'));
    }
}

/** I-23: what held before the day of a change holds still. */
function expectPastKept(before: Everything, after: Everything, from: string): void {
  for (const [id, story] of before.versions)
    for (const moment of days.filter((each) => each < from)) {
      const { from: _from, to: _to, ...then } = at(story, moment) ?? ({} as Row);
      const { from: _now, to: _until, ...still } = at(after.versions.get(id)!, moment) ?? ({} as Row);
      expect(still).toEqual(then);
    }
}

/** I-36: whoever asks, a list shows the living of those units that can be asked for one by one. */
async function expectListIsItems(reader: TestActor, ids: readonly string[], alive: ReadonlySet<string>): Promise<void> {
  const items = ids.map((id, index) => `u${index}: unit(id: "${id}") { id }`).join(' ');
  const { units, ...single } = await reader.query<
    { units: { totalCount: number; edges: { node: { id: string } }[] } } & Record<string, unknown>
  >(`{ units(first: 100) { totalCount edges { node { id } } } ${items} }`);
  const listed = units.edges.map(({ node }) => node.id);
  const seen = (Object.values(single) as ({ id: string } | null)[]).flatMap((unit) => (unit ? [unit.id] : []));
  expect(listed.toSorted()).toEqual(seen.filter((id) => alive.has(id)).toSorted());
  expect(units.totalCount).toBe(listed.length);
}

/** The units that are there today. */
function aliveIn({ lives }: Everything): Set<string> {
  const today = world.clock.today();
  return new Set(lives.filter(({ from, to }) => from <= today && (to ?? never) > today).map(({ id }) => id));
}

test('I-20 to I-24: whatever people do to a small province, its units keep one unbroken story each, and lists show what items show', async () => {
  let taken = 0;
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 14 }), async (steps) => {
      world.clock.set(new Date('2021-11-20T02:00:00Z'));
      await world.offstage((em) => advanceUnits(em, world.clock));
      const stage = await stageHistory(world);
      const made: Made = [];
      const ids = () => [...stage.ids, ...made.map(({ id }) => id)];
      let before = await everything(ids());
      for (const one of [...beginnings, ...steps]) {
        taken += 1;
        await take(stage, made, one, taken);
        const after = await everything(ids());
        expectSound(after);
        expectProjected(after);
        if (one.act !== 'correct' && 'day' in one) expectPastKept(before, after, one.day);
        if (JSON.stringify([...after.versions]) !== JSON.stringify([...before.versions])) changed += 1;
        before = after;
      }
      for (const [, reader] of stage.readers) await expectListIsItems(reader, ids(), aliveIn(before));
    }),
    { numRuns: 5, endOnFailure: true },
  );
  // A history in which everything is refused would prove nothing.
  expect(changed).toBeGreaterThan(taken / 6);
}, 60_000);
