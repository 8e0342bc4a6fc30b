import type { LocalDate } from '@antoan/clock';
import type { UnitKind } from '@antoan/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hierarchies } from '../version/hierarchy-names.ts';
import type { OutcomeNode } from './outcome.ts';

type Tree = (typeof hierarchies)[number];

/** A unit as the projection has it within the transaction. */
export interface StateRow {
  id: string;
  name: string;
  kind: `${UnitKind}`;
  code: string | null;
  isAlive: boolean;
  parents: Record<Tree, string | null>;
}

/** The units asked for as they stand at a point of the transaction, with what is needed to tell about them. */
export interface State {
  rows: Map<string, StateRow>;
  names: Map<string, string>;
  /** The ids on the way down to each parent, itself included, by tree. */
  lines: Map<string, Record<Tree, string[]>>;
  trees: Record<Tree, Omit<OutcomeNode, 'fate'>[]>;
}

/**
 * @param ids all units whose row may differ
 * @param concerned those that are drawn, with everything above them
 */
export async function stateOf(
  em: EntityManager,
  ids: readonly string[],
  concerned: readonly string[],
  day: LocalDate,
): Promise<State> {
  const rows = await em.execute<StateRow[]>(
    `select id, name, kind, code, valid_from <= ? and (valid_to is null or valid_to > ?) as "isAlive",
       jsonb_build_object(${hierarchies.map((name) => `'${name}', ${name}_parent_id`).join(', ')}) as parents
     from unit where id = any(?::uuid[])`,
    [day, day, arrayOf(ids)],
  );
  const parentIds = [...new Set(rows.flatMap(({ parents }) => Object.values(parents)).filter((id) => id !== null))];
  const named = await em.execute<{ id: string; name: string }[]>('select id, name from names_at(?::uuid[], ?)', [
    arrayOf(parentIds),
    day,
  ]);
  const paths = await em.execute<(Record<`${Tree}_path`, string> & { id: string })[]>(
    `select id, ${hierarchies.map((name) => `${name}_path::text`).join(', ')} from paths_of(?::uuid[])`,
    [arrayOf(parentIds)],
  );
  const trees = {} as State['trees'];
  for (const tree of hierarchies) trees[tree] = await nodesOf(em, tree, concerned, day);
  return {
    rows: new Map(rows.map((row) => [row.id, row])),
    names: new Map(named.map(({ id, name }) => [id, name])),
    lines: new Map(
      paths.map((path) => [
        path.id,
        Object.fromEntries(hierarchies.map((tree) => [tree, path[`${tree}_path`].split('.').map(idOf)])) as Record<
          Tree,
          string[]
        >,
      ]),
    ),
    trees,
  };
}

/** The units concerned and all above them in one tree, as far as they are there on the day. */
function nodesOf(em: EntityManager, tree: Tree, concerned: readonly string[], day: LocalDate) {
  const isAlive = (alias: string) =>
    `${alias}.valid_from <= ? and (${alias}.valid_to is null or ${alias}.valid_to > ?)`;
  return em.execute<Omit<OutcomeNode, 'fate'>[]>(
    `select unit.id as "unitId", unit.name, unit.kind, unit.${tree}_parent_id as "parentId",
       (select count(*)::integer from unit as child where child.${tree}_parent_id = unit.id and ${isAlive('child')}) as below
     from unit where ${isAlive('unit')} and unit.id in (
       select distinct label::uuid from unit as concerned, string_to_table(concerned.${tree}_path::text, '.') as label
       where concerned.id = any(?::uuid[]) and ${isAlive('concerned')} and (concerned.${tree}_parent_id is not null or exists (select from unit as child where child.${tree}_parent_id = concerned.id)))
     order by unit.code nulls last, unit.name collate antoan.vietnamese, unit.id`,
    [day, day, day, day, arrayOf(concerned), day, day],
  );
}

function idOf(label: string): string {
  return label.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function arrayOf(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
