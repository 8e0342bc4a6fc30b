import { recordAudit } from '@antoan/audit';
import type { Clock } from '@antoan/clock';
import { UnitRef } from '@antoan/unit-ref';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AssessmentEvent } from '../assessment/assessment-event.entity.ts';
import { Assessment } from '../assessment/assessment.entity.ts';
import { AssessmentState, AssessmentStep } from '../assessment/assessment.enums.ts';
import { changeStandings } from '../standing/change-standings.command.ts';
import { Standing } from '../standing/standing.enum.ts';
import { YearWindow } from '../year-window/year-window.entity.ts';
import { daysFor } from '../year-window/year-window.rules.ts';
import { lastDayFor } from './late-submission.rules.ts';

/** Why a dossier was closed and why its unit still stands PENDING, as a code. */
export const notSubmitted = 'NOT_SUBMITTED';

const batch = 500;

/**
 * Closes the dossiers that nobody submitted until the last day, once each. That is no result: the unit stands PENDING, now for
 * that reason, until an authority decides. What was sent back to be mended had been submitted, and stays open.
 */
export async function closeYears(em: EntityManager, clock: Clock): Promise<number> {
  const today = clock.today();
  const windows = await em.find(YearWindow, {});
  let closed = 0;
  for (const window of windows) {
    if ([window, ...window.special].every(({ lateUntil }) => lateUntil >= today)) continue;
    for (let after = ''; ;) {
      const open = await em.find(
        Assessment,
        {
          year: window.year,
          state: { $in: [AssessmentState.REGISTERED, AssessmentState.DRAFT] },
          $or: [{ lateAllowedUntil: null }, { lateAllowedUntil: { $lt: today } }],
          ...(after !== '' && { id: { $gt: after } }),
        },
        { filters: { scope: false }, lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, limit: batch },
      );
      if (open.length === 0) break;
      after = open.at(-1)!.id;
      closed += await closeThose(em, clock, window, open);
    }
  }
  return closed;
}

async function closeThose(
  em: EntityManager,
  clock: Clock,
  window: YearWindow,
  open: readonly Assessment[],
): Promise<number> {
  const units = await em.find(UnitRef, { id: { $in: open.map(({ unitId }) => unitId) } });
  const kindOf = new Map(units.map(({ id, kind }) => [id, kind]));
  const overdue = open.filter(
    (assessment) => lastDayFor(assessment, daysFor(window, kindOf.get(assessment.unitId) ?? '')) < clock.today(),
  );
  const at = clock.now();
  for (const assessment of overdue) {
    const { id, unitId, year, territoryPath, managementPath, policePath, reportingPath } = assessment;
    // The next step is anybody's: no person took this one.
    Object.assign(assessment, { state: AssessmentState.NOT_SUBMITTED, lastActorId: null, lastStep: null });
    em.create(AssessmentEvent, {
      ...{ assessmentId: id, unitId, territoryPath, managementPath, policePath, reportingPath },
      ...{ step: AssessmentStep.CLOSE, at, reason: notSubmitted },
    });
    await recordAudit(em, {
      ...{ at, actorId: 'service:safety-standard', actorRole: null, bodyUnitId: null, requestId: null },
      ...{ act: 'close', noun: 'assessment', nounId: id, unitId, detail: { year } },
    });
  }
  await em.flush();
  await changeStandings(
    em,
    clock,
    overdue.map(({ unitId, year, territoryPath, managementPath, policePath, reportingPath }) => ({
      ...{ unitId, year, territoryPath, managementPath, policePath, reportingPath },
      ...{ value: Standing.PENDING, reason: notSubmitted, since: at, decision: null },
    })),
  );
  return overdue.length;
}
