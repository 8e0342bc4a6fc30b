import { problem, type Problem } from '@antoan/app-error';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UnitRef } from '@antoan/unit-ref';
import { Assessment } from '../assessment/assessment.entity.ts';
import { allCriteriaSets } from '../criteria-set/criteria-set.loader.ts';
import { fixCriteria } from '../criteria-change/renew-dossiers.ts';
import { affectedInYear, stillWritten } from '../law-change/affected.ts';
import type { StandardLawChange } from '../law-change/standard-law-change.entity.ts';
import type { WorkOfNoun } from '../law-change/work-of-noun.ts';
import { yearWindowOf } from '../year-window/open-year-windows.ts';
import { YearWindow, type WindowDays } from '../year-window/year-window.entity.ts';
import { daysFor } from '../year-window/year-window.rules.ts';
import type { WindowContent } from './window-change.content.ts';

/** Other days for a year: who still writes has the new ones, and what was submitted keeps the window it was submitted for. */
export const putWindow: WorkOfNoun = {
  async problemsOf({ em }, change) {
    const content = contentOf(change);
    const before = await yearWindowOf(em, content.year);
    if (!before) return [problem('yearWindow.year.unknown', 'year', { year: content.year })];
    if (before.version !== content.baseVersion) return [problem('lawChange.base.changed')];
    return [
      ...problemsOfDays(content, content.year),
      ...content.special.flatMap((days, at) => problemsOfDays(days, content.year, `special.${at}.`)),
      ...problemsOfKinds(content),
      ...(movesWindow(before, content) ? await problemsOfUse(em, content.year) : []),
    ];
  },

  async previewOf({ em }, change) {
    const content = contentOf(change);
    const before = await yearWindowOf(em, content.year);
    return affectedInYear(em, content, { isWindowMoved: before === null || movesWindow(before, content) });
  },

  async putInForce(context, change) {
    const { em } = context;
    const { baseVersion: _, before: __, ...content } = contentOf(change);
    const kept = await em.findOne(YearWindow, { year: content.year });
    const window = kept ?? em.create(YearWindow, { ...content, legalBasis: change.legalBasis });
    Object.assign(window, content, { legalBasis: change.legalBasis });
    await em.flush();
    await redateDossiers(em, window);
  },
};

function contentOf({ content }: StandardLawChange): WindowContent {
  return content as WindowContent;
}

function problemsOfDays(days: WindowDays, year: number, at = ''): Problem[] {
  const { windowFrom, windowTo, registrationFrom, registrationTo, dueOn, lateUntil } = days;
  return [
    ...(windowFrom < windowTo ? [] : [problem('yearWindow.windowTo.beforeStart', `${at}windowTo`)]),
    // The year of the standard is the calendar year in which its window ends: documents and boards name it so.
    ...(windowTo.startsWith(`${year}-`) ? [] : [problem('yearWindow.windowTo.otherYear', `${at}windowTo`, { year })]),
    ...(registrationFrom <= registrationTo
      ? []
      : [problem('yearWindow.registrationTo.beforeStart', `${at}registrationTo`)]),
    ...(registrationTo <= dueOn ? [] : [problem('yearWindow.dueOn.beforeRegistration', `${at}dueOn`)]),
    ...(dueOn <= lateUntil ? [] : [problem('yearWindow.lateUntil.beforeDue', `${at}lateUntil`)]),
  ];
}

function problemsOfKinds({ special }: WindowContent): Problem[] {
  const kinds = special.flatMap(({ unitKinds }) => unitKinds);
  const isTwice = kinds.some((kind, at) => kinds.indexOf(kind) < at);
  const isNobody = special.some(({ unitKinds }) => unitKinds.length === 0);
  return isTwice || isNobody ? [problem('yearWindow.special.kinds', 'special')] : [];
}

/** Whether what is assessed becomes another stretch of time for anybody. */
function movesWindow(before: YearWindow, now: WindowContent): boolean {
  const kinds = [...before.special, ...now.special].flatMap(({ unitKinds }) => unitKinds);
  return [...new Set(kinds), ''].some((kind) => {
    const then = daysFor(before, kind);
    const next = daysFor(now, kind);
    return then.windowFrom !== next.windowFrom || then.windowTo !== next.windowTo;
  });
}

async function problemsOfUse(em: EntityManager, year: number): Promise<Problem[]> {
  const { dossiers } = await affectedInYear(em, { year, special: [] }, { isWindowMoved: true });
  const count = dossiers.reduce((sum, each) => sum + (each.isInTheWay ? each.count : 0), 0);
  return count === 0 ? [] : [problem('yearWindow.windowTo.inUse', 'windowTo', { year, count })];
}

/** Dossiers that their units still write have the days of their kind, and the criteria in force at the new end (I-12). */
async function redateDossiers(em: EntityManager, window: YearWindow): Promise<void> {
  const sets = await allCriteriaSets(em);
  const written = await em.find(
    Assessment,
    { year: window.year, state: { $in: stillWritten as Assessment['state'][] } },
    { filters: { scope: false }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const units = await em.find(UnitRef, { id: { $in: written.map(({ unitId }) => unitId) } });
  const kindOf = new Map(units.map(({ id, kind }) => [id, kind]));
  for (const assessment of written) {
    const kind = kindOf.get(assessment.unitId)!;
    const { windowFrom, windowTo, dueOn } = daysFor(window, kind);
    Object.assign(assessment, { windowFrom, windowTo, dueOn });
    fixCriteria(assessment, kind, sets, new Map());
  }
  await em.flush();
}
