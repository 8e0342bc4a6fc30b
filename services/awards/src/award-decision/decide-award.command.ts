import { ForbiddenError, problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { nfc, tidy, tidyLines } from '@antoan/vietnamese-text';
import { kindOf } from '../award-kind/award-kind.loader.ts';
import { Confirmation } from '../confirmation/confirmation.entity.ts';
import { problemsOfConfirmations } from '../confirmation/confirmation.rules.ts';
import { nominationsToAct, problemsOfState, refuseSecondStep, takeStep } from '../nomination/nomination-to-act.ts';
import type { Nomination } from '../nomination/nomination.entity.ts';
import { NominationState } from '../nomination/nomination.enums.ts';
import { recheck } from '../screening/screen-nomination.ts';
import { AwardDecision } from './award-decision.entity.ts';
import type { DecideAwardInput, DecideAwardPayload } from './award-decision.payloads.ts';
import { decidingGrant } from './award-decision.policy.ts';
import type { NumberedDocument } from '../document/document.rules.ts';
import { problemsOfDocument, problemsOfList } from './award-decision.rules.ts';
import { UnitAward } from './unit-award.entity.ts';

/**
 * Grants what is on the list, all of it or nothing. Standings and heads are read again while the nominations are locked: a
 * standing that changes meanwhile waits for this decision and then calls for its review (I-1 to I-4, I-8).
 */
export async function decideAward(
  context: Context,
  { nominations: seen, ...document }: DecideAwardInput,
): Promise<DecideAwardPayload> {
  const nominations = await nominationsToAct(context, seen, 'decide');
  const notReady = nominations.flatMap((nomination, index) =>
    problemsOfState('decide', nomination, `nominations.${index}`),
  );
  if (notReady.length > 0) return { problems: notReady };
  for (const nomination of nominations) refuseSecondStep(context, nomination);
  const competence = await competenceOver(context, nominations);
  if (competence.problems.length > 0) return { problems: competence.problems };
  const { authorityUnitId, office } = competence;

  const stale = await recheck(context, nominations, {
    trigger: 'DECIDE',
    pathOf: (nomination) => `nominations.${nominations.indexOf(nomination)}`,
  });
  if (stale.length > 0) return { problems: stale };
  const problems = [
    ...(await problemsOfDocument(context, document, authorityUnitId)),
    ...(await problemsOfList(context, nominations, document.date)),
    ...(await unconfirmed(context, nominations)),
  ];
  if (problems.length > 0) return { problems };
  return {
    awardDecision: await issue(context, nominations, { ...document, authorityUnitId, office }),
    problems: [],
  };
}

/** The body that grants, and the office that signs for it. */
interface Authority {
  authorityUnitId: string;
  office: 'Chủ tịch' | 'Thủ trưởng';
}

/** The one body in whose name the viewer grants all of them, or which of them are not the viewer's to grant. */
async function competenceOver(
  context: Context,
  nominations: readonly Nomination[],
): Promise<Authority & { problems: Problem[] }> {
  const kinds = await Promise.all(nominations.map(({ kindCode }) => kindOf(kindCode, context)));
  const grants = nominations.map((nomination, index) => decidingGrant(context.viewer, nomination, kinds[index]!));
  const bodies = grants.map((grant) => grant?.bodyUnitId ?? null);
  const problems = bodies.flatMap((body, index) =>
    body === null
      ? [problem('awardDecision.kind.notCompetent', `nominations.${index}`, { kindCode: kinds[index]!.code })]
      : [],
  );
  const [authorityUnitId] = bodies;
  if (problems.length === 0 && bodies.some((body) => body !== authorityUnitId))
    throw new ForbiddenError('nomination.decide');
  const isChair = grants[0]?.role === 'PROVINCIAL_CHAIR' || grants[0]?.role === 'DISTRICT_CHAIR';
  return { authorityUnitId: authorityUnitId!, office: isChair ? 'Chủ tịch' : 'Thủ trưởng', problems };
}

async function unconfirmed(context: Context, nominations: readonly Nomination[]): Promise<Problem[]> {
  const found = await Promise.all(
    nominations.map((nomination, index) => problemsOfConfirmations(context, nomination, `nominations.${index}`)),
  );
  return found.flat();
}

async function issue(
  context: Context,
  nominations: readonly Nomination[],
  facts: NumberedDocument & Authority,
): Promise<AwardDecision> {
  const { em, now } = context;
  const { authorityUnitId, office, number, date, signatoryPosition, signatoryName } = facts;
  const authority = await em.findOneOrFail(UnitRef, { id: authorityUnitId });
  const { year } = nominations[0]!;
  const decision = em.create(AwardDecision, {
    ...{
      unitId: authorityUnitId,
      ...placeOf(authority),
      authorityName: authority.name,
      signatory: `${office} ${authority.name}`,
      signatoryPosition: tidyLines(signatoryPosition),
      signatoryName: tidy(signatoryName),
    },
    ...{ year, number: nfc(number), date, decidedAt: now() },
  });
  await em.flush();
  for (const [position, nomination] of nominations.entries()) await grant(context, decision, nomination, position);
  await em.flush();
  await context.record({
    act: 'decide',
    noun: 'awardDecision',
    nounId: decision.id,
    unitId: authorityUnitId,
    bodyUnitId: authorityUnitId,
    detail: { year, lines: nominations.length },
  });
  return decision;
}

async function grant(
  context: Context,
  decision: AwardDecision,
  nomination: Nomination,
  position: number,
): Promise<void> {
  const { id: nominationId, unitId, kindCode, year, subject, nomineeName } = nomination;
  const screeningId = nomination.screeningId!;
  const turned = await context.em.find(Confirmation, { screeningId });
  const idOf = (key: Confirmation['key']) => turned.find((one) => one.key === key)!.id;
  context.em.create(UnitAward, {
    ...{ decisionId: decision.id, decisionNumber: decision.number, decisionDate: decision.date, position },
    ...{ nominationId, screeningId, boardConfirmationId: idOf('BOARD'), policeConfirmationId: idOf('POLICE') },
    ...{ unitId, ...placeOf(nomination), kindCode, year, subject, nomineeName },
  });
  Object.assign(nomination, { state: NominationState.GRANTED, decisionId: decision.id });
  takeStep(context, nomination);
  await context.record({
    act: 'grant',
    noun: 'nomination',
    nounId: nominationId,
    unitId,
    bodyUnitId: decision.unitId,
    detail: { screeningId, decisionId: decision.id },
  });
}

function placeOf({
  territoryPath,
  managementPath,
  policePath,
  reportingPath,
}: Pick<UnitRef, 'territoryPath' | 'managementPath' | 'policePath' | 'reportingPath'>) {
  return { territoryPath, managementPath, policePath, reportingPath };
}
