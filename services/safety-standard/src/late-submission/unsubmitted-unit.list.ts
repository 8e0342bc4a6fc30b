import { BadInputError, problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { Body, readCursor, readFirst, type Context, type Page } from '@antoan/subgraph-kit';
import { Assessment } from '../assessment/assessment.entity.ts';
import { editable, assessmentPolicy } from '../assessment/assessment.policy.ts';
import { AssessmentState } from '../assessment/assessment.enums.ts';
import { Unit } from '../unit/unit.entity.ts';
import { yearWindowOf } from '../year-window/open-year-windows.ts';
import type { YearWindow } from '../year-window/year-window.entity.ts';
import { daysFor } from '../year-window/year-window.rules.ts';
import { UnsubmittedTally, UnsubmittedUnit, type UnsubmittedUnitsArgs } from './unsubmitted-unit.payloads.ts';

interface Row {
  unit_id: string;
  unit_name: string;
  kind: string;
  body_id: string | null;
  body_name: string;
  assessment_id: string | null;
}

const withoutSubmission = `{${[...editable, AssessmentState.NOT_SUBMITTED].join(',')}}`;

/** Whoever is subject to the standard of the year, has no result, and has handed nothing in. */
const owing = `from unit_standing s join unit_ref unit on unit.id = s.unit_id
  left join unit_ref body on body.id = unit.management_parent_id
  left join assessment a on a.unit_id = s.unit_id and a.year = s.year
  where s.year = ? and s.value = 'PENDING' and (a.id is null or a.state = any(?::text[]))`;

/** The units in the viewer's scope that have not submitted for the year, those that never registered among them, by managing body and name. */
export async function listUnsubmitted(
  context: Context,
  { year, managedById, first: wanted, after }: UnsubmittedUnitsArgs,
): Promise<Page<UnsubmittedUnit>> {
  const window = await windowOf(context, year);
  const first = readFirst(wanted);
  const cursor = readCursor(after, 3);
  const filters = filtersOf(context, year, managedById);
  const later = cursor
    ? ` and (coalesce(body.name, '') collate antoan.vietnamese, unit.name collate antoan.vietnamese, unit.id) > (?, ?, ?::uuid)`
    : '';
  const rows = await context.em.execute<Row[]>(
    `select unit.id as unit_id, unit.name as unit_name, unit.kind, body.id as body_id, coalesce(body.name, '') as body_name, a.id as assessment_id
     ${filters.sql}${later}
     order by coalesce(body.name, '') collate antoan.vietnamese, unit.name collate antoan.vietnamese, unit.id limit ?`,
    [...filters.params, ...(cursor ?? []), first + 1],
  );
  const dossiers = await context.em.find(Assessment, { id: { $in: rows.flatMap((row) => row.assessment_id ?? []) } });
  const dossierOf = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const keyOf = new Map<UnsubmittedUnit, Row>();
  return {
    rows: rows.map((row) => {
      const { dueOn, lateUntil } = daysFor(window, row.kind);
      const entry = Object.assign(new UnsubmittedUnit(), {
        unit: Unit.of(row.unit_id),
        managedBy: row.body_id === null ? null : Body.of(row.body_id, row.body_name),
        ...{ dueOn, lateUntil },
        assessment: row.assessment_id === null ? null : (dossierOf.get(row.assessment_id) ?? null),
      });
      keyOf.set(entry, row);
      return entry;
    }),
    first,
    cursorOf: (entry) => {
      const { body_name: bodyName, unit_name: unitName, unit_id: unitId } = keyOf.get(entry)!;
      return [bodyName, unitName, unitId];
    },
    count: async () => {
      const [row] = await context.em.execute<{ count: number }[]>(
        `select count(*)::integer as count ${filters.sql}`,
        filters.params,
      );
      return row?.count ?? 0;
    },
  };
}

/** The same, counted by managing body, most first. */
export async function tallyUnsubmitted(context: Context, year: number): Promise<UnsubmittedTally[]> {
  const { sql, params } = filtersOf(context, year, null);
  const rows = await context.em.execute<
    { id: string | null; name: string; unregistered: number; registered: number }[]
  >(
    `select body.id, coalesce(body.name, '') as name, count(*) filter (where a.id is null)::integer as unregistered, count(a.id)::integer as registered
     ${sql} group by 1, 2 order by count(*) desc, 2`,
    params,
  );
  return rows.map(({ id, name, unregistered, registered }) =>
    Object.assign(new UnsubmittedTally(), {
      managedBy: id === null ? null : Body.of(id, name),
      unregistered,
      registered,
    }),
  );
}

function filtersOf({ viewer }: Context, year: number, managedById: string | null | undefined) {
  const visible = assessmentPolicy.visibleSql(viewer, 's');
  const below = managedById != null;
  if (below && !isId(managedById)) throw new BadInputError([problem('unit.id.invalid', 'managedById')]);
  return {
    sql: `${owing} and ${visible.sql}${below ? ' and body.id = ?::uuid' : ''}`,
    params: [year, withoutSubmission, ...visible.params, ...(below ? [managedById] : [])],
  };
}

async function windowOf({ em }: Context, year: number): Promise<YearWindow> {
  const window = await yearWindowOf(em, year);
  if (window === null) throw new BadInputError([problem('assessment.year.unknown', 'year', { year })]);
  return window;
}
