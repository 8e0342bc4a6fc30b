import { ForbiddenError, NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { covers, type Viewer, type ViewerGrant } from '@antoan/policy';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { problemsOfTexts, tidy } from '@antoan/vietnamese-text';
import { routingFor } from '../route/routing.ts';
import { standingReaders } from '../standing/standing.policy.ts';
import { YearWindow } from '../year-window/year-window.entity.ts';
import { Grade, MovementGrade } from './movement-grade.entity.ts';
import type { RecordMovementGradeInput, RecordMovementGradePayload } from './movement-grade.payloads.ts';
import { graders } from './movement-grade.policy.ts';
import { MovementScale } from './movement-scale.entity.ts';

/** Records how a unit's movement was classified. It changes no standing, and no standing changes it. */
export async function recordMovementGrade(
  context: Context,
  input: RecordMovementGradeInput,
): Promise<RecordMovementGradePayload> {
  const { em } = context;
  const { unit, grant, committeeId } = await unitToGrade(context, input.unitId);
  const scale = await em.findOne(
    MovementScale,
    { validFrom: { $lte: input.decisionDate }, $or: [{ validTo: null }, { validTo: { $gte: input.decisionDate } }] },
    { orderBy: { validFrom: 'desc' } },
  );
  const problems = await problemsOfGrade(context, input);
  if (problems.length > 0 || !scale) return { problems };

  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`movement_grade ${unit.id} ${input.year}`]);
  const before = await em.findOne(MovementGrade, { unitId: unit.id, year: input.year, replacedAt: null });
  if (before) before.replacedAt = context.now();
  await em.flush();
  const body = await em.findOneOrFail(UnitRef, { id: committeeId });
  const { territoryPath, managementPath, policePath, reportingPath } = unit;
  const movementGrade = em.create(MovementGrade, {
    ...{ unitId: unit.id, territoryPath, managementPath, policePath, reportingPath, year: input.year },
    ...{ score: input.score, grade: gradeOf(input.score, scale), bodyUnitId: body.id, bodyName: body.name },
    ...{ decisionNumber: tidy(input.decisionNumber)!, decisionDate: input.decisionDate, recordedAt: context.now() },
  });
  await context.record({
    ...{ act: 'record', noun: 'movementGrade', nounId: movementGrade.id, unitId: unit.id },
    bodyUnitId: grant.bodyUnitId,
    detail: { year: input.year },
  });
  await em.flush();
  return { movementGrade, problems: [] };
}

function gradeOf(score: number, { excellentFrom, goodFrom, fairFrom }: MovementScale): Grade {
  if (score >= excellentFrom) return Grade.EXCELLENT;
  if (score >= goodFrom) return Grade.GOOD;
  return score >= fairFrom ? Grade.FAIR : Grade.WEAK;
}

/** The unit, if the viewer's office keeps the classification for the level that decides on it. */
async function unitToGrade({ em, viewer, today }: Context, unitId: string) {
  const unit = isId(unitId) ? await em.findOne(UnitRef, { id: unitId }) : null;
  if (!unit || !covers(viewer, unit, standingReaders)) throw new NotFoundError('unit');
  const route = (await routingFor(em, [unit])).routeOf(unit, today());
  const committeeId = route?.deciderUnitId ?? null;
  const grant = committeeId === null ? undefined : graderGrant(viewer, unit, committeeId);
  if (committeeId === null || !grant) throw new ForbiddenError('movementGrade.record');
  return { unit, grant, committeeId };
}

/** UBND huyện's own officer; for what UBND tỉnh decides, PV05, which is under the roof of Công an tỉnh. */
export function graderGrant(viewer: Viewer, unit: UnitRef, committeeId: string): ViewerGrant | undefined {
  const isProvincial =
    committeeId === unit.reportingPath.split('.')[0]?.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return viewer.grants.find(({ role, bodyUnitId }) =>
    isProvincial ? role === 'PV05_OFFICER' : graders.includes(role) && bodyUnitId === committeeId,
  );
}

async function problemsOfGrade(
  { em, today }: Context,
  { year, score, decisionNumber, decisionDate }: RecordMovementGradeInput,
): Promise<Problem[]> {
  const problems: Problem[] = problemsOfTexts([{ path: ['decisionNumber'], text: decisionNumber, most: 60 }]);
  if (!Number.isFinite(score) || score < 0 || score > 100 || Math.round(score * 10) !== score * 10)
    problems.push(problem('movementGrade.score.invalid', 'score'));
  if (tidy(decisionNumber) === null) problems.push(problem('movementGrade.decisionNumber.missing', 'decisionNumber'));
  if (decisionDate > today()) problems.push(problem('movementGrade.decisionDate.future', 'decisionDate'));
  if (!(await em.count(YearWindow, { year }))) problems.push(problem('movementGrade.year.unknown', 'year', { year }));
  return problems;
}
