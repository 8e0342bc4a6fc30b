import { ForbiddenError, NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { tidy } from '@antoan/vietnamese-text';
import { GuardForce, GuardProvision, type GuardCategory } from './guard-force.entity.ts';
import type { RecordGuardForceInput, RecordGuardForcePayload } from './guard-force.payloads.ts';
import { mayRecord } from './guard-force.policy.ts';
import { problemsOf, problemsOfEstablishment } from './guard-force.rules.ts';

/** A unit sets up a guard force of a category it has none of yet. Its numbers are of today and are kept up from then on. */
export async function recordGuardForce(
  context: Context,
  input: RecordGuardForceInput,
): Promise<RecordGuardForcePayload> {
  const { em, viewer, today } = context;
  const unit = isId(input.unitId) ? await em.findOne(UnitRef, { id: input.unitId }) : null;
  if (!unit) throw new NotFoundError('unit');
  if (!mayRecord(viewer, unit.id)) throw new ForbiddenError('guardForce.record');

  await queueUp(context, unit.id);
  const problems = [
    ...problemsOfUnit(unit),
    ...(await problemsOfCategory(context, unit.id, input.category)),
    ...problemsOfEstablishment(input, today()),
    ...problemsOf(input),
  ];
  if (problems.length > 0) return { problems };

  const { territoryPath, managementPath, policePath, reportingPath } = unit;
  const { category, provision, established, actual, female, certified, note, decisionDate } = input;
  const guardForce = em.create(GuardForce, {
    ...{ unitId: unit.id, territoryPath, managementPath, policePath, reportingPath },
    ...{ category, provision, established, actual, female, certified, note: tidy(note), asOf: today(), version: 1 },
    contractor: provision === GuardProvision.CONTRACTED ? tidy(input.contractor) : null,
    decisionNumber: tidy(input.decisionNumber),
    decisionDate: decisionDate ?? null,
  });
  await em.flush();
  await context.record({
    act: 'record',
    noun: 'guardForce',
    nounId: guardForce.id,
    unitId: unit.id,
    detail: { category, provision },
  });
  return { guardForce, problems: [] };
}

/** Of two people of one unit at once the second sees what the first recorded, instead of hitting the unique key. */
async function queueUp({ em }: Context, unitId: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`guardForce ${unitId}`]);
}

/** Decree 06/2013 is not about units that police and army run themselves. */
function problemsOfUnit({ kind }: UnitRef): Problem[] {
  return kind === 'ARMED_FORCE' ? [problem('guardForce.unitId.armedForce', 'unitId')] : [];
}

async function problemsOfCategory({ em }: Context, unitId: string, category: GuardCategory): Promise<Problem[]> {
  const isThere = await em.count(GuardForce, { unitId, category });
  return isThere > 0 ? [problem('guardForce.category.taken', 'category', { category })] : [];
}
