import type { Problem } from '@antoan/app-error';
import type { Clock } from '@antoan/clock';
import { hierarchies as hierarchyNames } from '@antoan/policy';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hierarchies } from '../version/hierarchy-names.ts';
import { carryOut, type Authority } from './carry-out.ts';
import type { ChangedSight, ChangedUnit, KindCount, MovedUnit, NamedUnit, Outcome, OutcomeNode } from './outcome.ts';
import type { Plan } from './plan.ts';
import { recordedAhead } from './recorded-ahead.ts';
import { refusedByDatabase } from './refused-by-database.ts';
import { stateOf, type State, type StateRow } from './state-of-units.ts';

const movesShown = 50;
const drawn = 120;

/**
 * Carries the plan out, looks at what came of it and takes it back: what is previewed is what will be done, with the
 * database's own word for what cannot be. A plan for a later day is seen as of that day.
 */
export async function tryOut(
  em: EntityManager,
  clock: Clock,
  plan: Plan,
  authority: Authority,
): Promise<{ problems: Problem[]; outcome: Outcome | null }> {
  const today = clock.today();
  const day = plan.effectiveOn > today ? plan.effectiveOn : today;
  await em.execute('savepoint untouched');
  if (day > today) await em.execute('select advance_units(?)', [day]);
  await em.execute('savepoint before');
  const ended = await recordedAhead(em, plan.ends, plan.effectiveOn);
  let changed: string[];
  try {
    changed = await carryOut(em, { ...clock, today: () => day }, plan, authority);
  } catch (fault) {
    const problem = refusedByDatabase(fault, plan);
    if (!problem) throw fault;
    await em.execute('rollback to savepoint untouched');
    return { problems: [problem], outcome: null };
  }
  const touched = [
    ...new Set([
      ...plan.ends,
      ...plan.begins.map(({ unitId }) => unitId),
      ...plan.revisions.keys(),
      ...plan.recodes.map(({ unitId }) => unitId),
      ...plan.heirs.values(),
    ]),
  ];
  const ids = [...new Set([...changed, ...touched])];
  const concerned = touched.slice(0, drawn);
  const after = await stateOf(em, ids, concerned, day);
  await em.execute('rollback to savepoint before');
  const before = await stateOf(em, ids, concerned, day);
  await em.execute('rollback to savepoint untouched');
  return { problems: [], outcome: { ...compare(before, after, plan), ended } };
}

function compare(before: State, after: State, plan: Plan): Outcome {
  const ending = new Set(plan.ends);
  const beginning = new Set(plan.begins.map(({ unitId }) => unitId));
  const moves: { now: StateRow; places: MovedUnit['places'] }[] = [];
  const carried: StateRow[] = [];
  const changes: ChangedUnit[] = [];
  for (const now of after.rows.values()) {
    const was = before.rows.get(now.id);
    if (!was || !now.isAlive || beginning.has(now.id)) continue;
    const places = placesBetween(was, now, before, after);
    if (places.length > 0) moves.push({ now, places });
    else if (!plan.revisions.has(now.id) && !plan.heirs.has(now.id)) carried.push(now);
    if (was.name !== now.name || was.code !== now.code)
      changes.push({ ...named(was), newName: now.name, newCode: now.code });
  }
  const touched = new Set([
    ...plan.revisions.keys(),
    ...plan.recodes.map(({ unitId }) => unitId),
    ...moves.map(({ now }) => now.id),
    ...plan.heirs.values(),
  ]);
  const fateOf = (id: string): OutcomeNode['fate'] =>
    ending.has(id) ? 'ENDS' : beginning.has(id) ? 'BEGINS' : touched.has(id) ? 'CHANGES' : 'STAYS';
  const changedIds = new Set(changes.map(({ unitId }) => unitId));
  const isHeir = new Set(plan.heirs.values());
  return {
    ends: plan.ends.flatMap((id) => namedIn(before, id)),
    begins: [...beginning].flatMap((id) => namedIn(after, id)),
    changes,
    moves: {
      total: moves.length,
      byKind: countKinds(moves.map(({ now }) => now)),
      first: moves.slice(0, movesShown).map(({ now, places }) => ({ ...named(now), places })),
    },
    carriedAlong: countKinds(carried.filter(({ id }) => !changedIds.has(id) && !isHeir.has(id))),
    trees: hierarchies.map((tree, index) => ({
      hierarchy: hierarchyNames[index]!,
      before: before.trees[tree].map((node) => ({ ...node, fate: fateOf(node.unitId) })),
      after: after.trees[tree].map((node) => ({ ...node, fate: fateOf(node.unitId) })),
    })),
    sight: sightOf(moves, before, after),
    movingIds: [...new Set([...moves.map(({ now }) => now.id), ...changedIds])],
  };
}

function placesBetween(was: StateRow, now: StateRow, before: State, after: State): MovedUnit['places'] {
  return hierarchies.flatMap((tree, index) => {
    const [from, to] = [was.parents[tree], now.parents[tree]];
    if (from === to) return [];
    return [
      {
        hierarchy: hierarchyNames[index]!,
        from: from === null ? null : { id: from, name: before.names.get(from) ?? '' },
        to: to === null ? null : { id: to, name: after.names.get(to) ?? '' },
      },
    ];
  });
}

/** Below which units something leaves or arrives: those on the way to the old place and not to the new one, and the other way round. */
function sightOf(moves: { places: MovedUnit['places'] }[], before: State, after: State): ChangedSight[] {
  const found = new Map<string, ChangedSight>();
  for (const { places } of moves)
    for (const { hierarchy, from, to } of places) {
      const tree = hierarchy.toLowerCase() as (typeof hierarchies)[number];
      const left = from ? (before.lines.get(from.id)?.[tree] ?? []) : [];
      const joined = to ? (after.lines.get(to.id)?.[tree] ?? []) : [];
      const note = (unitId: string, change: ChangedSight['change']) =>
        found.set(`${hierarchy} ${change} ${unitId}`, { unitId, hierarchy, change });
      for (const id of left) if (!joined.includes(id)) note(id, 'LOSES');
      for (const id of joined) if (!left.includes(id)) note(id, 'GAINS');
    }
  return [...found.values()];
}

function countKinds(rows: readonly StateRow[]): KindCount[] {
  return [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, of]) => ({ kind, count: of.length }));
}

function namedIn(state: State, id: string): NamedUnit[] {
  const row = state.rows.get(id);
  return row ? [named(row)] : [];
}

function named({ id, name, kind, code }: StateRow): NamedUnit {
  return { unitId: id, name, kind, code };
}
