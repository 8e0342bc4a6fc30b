import { demonstrationWorld } from '@antoan/demonstration';
import { insertRows, pathColumnsOf, type Runtime } from '@antoan/subgraph-kit';

/** Loads the first half-year of 2021: who owes a report, and how far each has come. */
export async function loadDemonstration({ transaction }: Runtime): Promise<void> {
  const { reportRegime, reportPeriod, reports, unitOf } = demonstrationWorld();
  await transaction(async (em) => {
    const { id, title, from, to, dueOn } = reportPeriod;
    await insertRows(em, 'report_period', [
      { id, regime_id: reportRegime.id, title, from_date: from, to_date: to, due_on: dueOn },
    ]);
    await insertRows(
      em,
      'report',
      reports.map((report) => ({
        id: report.id,
        unit_id: report.unitId,
        ...pathColumnsOf(unitOf.get(report.unitId)!),
        period_id: id,
        unit_name: unitOf.get(report.unitId)!.name,
        receiver_unit_id: report.receiverUnitId,
        receiver_name: unitOf.get(report.receiverUnitId)!.name,
        state: report.state,
        cells: report.cells,
        submitted_at: report.submittedAt,
        submitted_by: report.submittedAt === null ? null : 'demonstration',
        accepted_at: report.acceptedAt,
        version: 1,
      })),
    );
  });
}
