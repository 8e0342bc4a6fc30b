import { hasRole, type Role } from '@antoan/policy';
import { beyondScope, Body, type Context } from '@antoan/subgraph-kit';
import type { ObligationsEnding, Reorganisation } from './reorganisation.payloads.ts';

/** Who reads plans of reorganisation in the units service; what they mean for reports is part of them. */
const readers: readonly Role[] = ['PROVINCIAL_OFFICE', 'PROVINCIAL_CHAIR', 'AUDITOR', 'LEGAL_CURATOR'];
const shown = 50;

interface Row {
  unitId: string;
  unitName: string;
  periodTitle: string;
  dueOn: string;
  ends: boolean;
}

/** What the units that a plan ends have not submitted yet; null for whoever may not read plans. No number of any report is told. */
export function endingObligations(
  plan: Reorganisation,
  { em, viewer, today }: Context,
): Promise<ObligationsEnding | null> {
  if (!hasRole(viewer, ...readers)) return Promise.resolve(null);
  return beyondScope(em, async (everything) => {
    const rows = await everything.execute<Row[]>(
      `select unit_id as "unitId", unit_name as "unitName", period.title as "periodTitle", due_on::text as "dueOn", from_date >= ?::date as ends
       from report join report_period as period on period.id = report.period_id
       where state in ('OPEN', 'DRAFT') and unit_id = any(?::uuid[])
       order by ends desc, from_date, unit_name collate antoan.vietnamese, unit_id`,
      [plan.effectiveOn ?? today(), `{${plan.endingUnitIds.join(',')}}`],
    );
    return {
      total: rows.length,
      first: rows.slice(0, shown).map(({ unitId, unitName, ...row }) => ({ ...row, unit: Body.of(unitId, unitName) })),
    };
  });
}
