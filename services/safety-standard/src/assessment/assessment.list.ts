import { readCursor, readFirst, type Context, type Page } from '@antoan/subgraph-kit';
import { foldSql, queryKeys } from '@antoan/vietnamese-text';
import { AssessmentState, type Awaiting } from './assessment.enums.ts';
import { Assessment } from './assessment.entity.ts';
import type { AssessmentsArgs } from './assessment.payloads.ts';
import { assessmentPolicy, editable, preparers } from './assessment.policy.ts';

interface Condition {
  sql: string;
  params: unknown[];
}

interface Key {
  id: string;
  due_on: string;
  name: string;
}

/** Whose turn it is: the body that the route names, and the states in which it waits. */
const waiting: Record<Awaiting, { body: string; states: readonly AssessmentState[] }> = {
  SUBMISSION: { body: 'unit_id', states: editable },
  VERIFICATION: { body: 'verifier_unit_id', states: [AssessmentState.SUBMITTED] },
  APPRAISAL: { body: 'appraiser_unit_id', states: [AssessmentState.VERIFIED] },
  PROPOSAL: { body: 'appraiser_unit_id', states: [AssessmentState.APPRAISED] },
  DECISION: { body: 'decider_unit_id', states: [AssessmentState.PROPOSED] },
  ABSENCE: { body: 'appraiser_unit_id', states: [AssessmentState.NOT_SUBMITTED] },
};

/** The dossiers the viewer may see that the filters find, by day due, then name. Plain SQL for the order, entities for the page. */
export async function listAssessments(context: Context, args: AssessmentsArgs): Promise<Page<Assessment>> {
  const { em } = context;
  const first = readFirst(args.first);
  const cursor = readCursor(args.after, 3);
  const filters = conditionsOf(context, args);
  const later: Condition[] = cursor
    ? [{ sql: '(a.due_on, unit.name collate antoan.vietnamese, a.id) > (?::date, ?, ?::uuid)', params: cursor }]
    : [];
  const { sql, params } = allOf([...filters, ...later]);
  const keys = await em.execute<Key[]>(
    `select a.id, to_char(a.due_on, 'YYYY-MM-DD') as due_on, unit.name from assessment a join unit_ref unit on unit.id = a.unit_id
     where ${sql} order by a.due_on, unit.name collate antoan.vietnamese, a.id limit ?`,
    [...params, first + 1],
  );
  const found = new Map(
    (await em.find(Assessment, { id: { $in: keys.map(({ id }) => id) } })).map((assessment) => [
      assessment.id,
      assessment,
    ]),
  );
  const keyOf = new Map(keys.map((key) => [key.id, key]));
  return {
    rows: keys.flatMap(({ id }) => found.get(id) ?? []),
    first,
    cursorOf: ({ id }) => [keyOf.get(id)!.due_on, keyOf.get(id)!.name, id],
    count: () => countOf(context, filters),
  };
}

async function countOf({ em }: Context, filters: readonly Condition[]): Promise<number> {
  const { sql, params } = allOf(filters);
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::integer as count from assessment a join unit_ref unit on unit.id = a.unit_id where ${sql}`,
    params,
  );
  return row?.count ?? 0;
}

function conditionsOf({ viewer }: Context, { year, state, awaiting, mine, search }: AssessmentsArgs): Condition[] {
  const bodies = (grants = viewer.grants) => `{${grants.flatMap(({ bodyUnitId }) => bodyUnitId ?? []).join(',')}}`;
  const conditions: Condition[] = [assessmentPolicy.visibleSql(viewer, 'a')];
  if (year != null) conditions.push({ sql: 'a.year = ?', params: [year] });
  if (state != null) conditions.push({ sql: 'a.state = ?', params: [state] });
  if (mine)
    conditions.push({
      sql: 'a.unit_id = any(?::uuid[])',
      params: [bodies(viewer.grants.filter(({ role }) => preparers.includes(role)))],
    });
  if (awaiting != null) {
    const { body, states } = waiting[awaiting];
    conditions.push({
      sql: `a.${body} = any(?::uuid[]) and a.state = any(?::text[])`,
      params: [bodies(), `{${states.join(',')}}`],
    });
  }
  if (search != null && search.trim() !== '') {
    const patterns = queryKeys(search).map((key) => `%${key}%`);
    conditions.push({
      sql: `${foldSql('unit.name')} like any(?::text[])`,
      params: [`{${patterns.map((pattern) => JSON.stringify(pattern)).join(',')}}`],
    });
  }
  return conditions;
}

function allOf(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(' and '),
    params: conditions.flatMap(({ params }) => params),
  };
}
