import { certificateNumberOf, verificationCodeOf } from '@antoan/assessment-rules';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { randomInt } from 'node:crypto';
import { AssessmentState, AssessmentStep, type Result } from '../assessment/assessment.enums.ts';
import type { Assessment } from '../assessment/assessment.entity.ts';
import { deciders } from '../assessment/assessment.policy.ts';
import { takeStep } from '../assessment/take-step.ts';
import { closeContests } from '../contest/close-contests.ts';
import { OutcomeBasis } from '../proposal/proposal-state.enum.ts';
import { changeStandings, type StandingChange } from '../standing/change-standings.command.ts';
import { Standing } from '../standing/standing.enum.ts';
import type { DecisionKind } from './decision-kind.enum.ts';
import { RecognitionDecision } from './recognition-decision.entity.ts';
import { RecognitionLine } from './recognition-line.entity.ts';
import { signatoryOf, type Signatory } from './signatory.rules.ts';

/** What a decision says apart from its lines. */
export interface DecisionFacts extends Signatory {
  kind: DecisionKind;
  authorityUnitId: string;
  year: number;
  number: string;
  date: string;
  proposalId?: string | null;
  amendsId?: string | null;
  reason?: string | null;
}

/** What a decision says of one unit; no result at all when it revokes one. */
export interface Outcome {
  assessment: Assessment;
  result: `${Result}` | null;
  basis: `${OutcomeBasis}`;
}

const stepOf: Record<DecisionKind, AssessmentStep> = {
  RECOGNISE: AssessmentStep.DECIDE,
  AMEND: AssessmentStep.AMEND,
  REVOKE: AssessmentStep.REVOKE,
};

/** Issues a decision over dossiers: its lines with certificates, the step in each dossier, and the new standings, at once. */
export async function issueDecision(
  context: Context,
  facts: DecisionFacts,
  outcomes: readonly Outcome[],
): Promise<RecognitionDecision> {
  const { em } = context;
  const { kind, authorityUnitId, proposalId = null, amendsId = null, reason = null, year, number, date } = facts;
  const authority = await em.findOneOrFail(UnitRef, { id: authorityUnitId });
  const unitIds = outcomes.map(({ assessment }) => assessment.unitId);
  const nameOf = new Map((await em.find(UnitRef, { id: { $in: unitIds } })).map(({ id, name }) => [id, name]));
  const decision = em.create(RecognitionDecision, {
    ...{ kind, year, number, date },
    ...{
      unitId: authorityUnitId,
      ...pathsOf(authority),
      authorityName: authority.name,
      signatory: `Chủ tịch ${authority.name}`,
      ...signatoryOf(facts),
    },
    ...{ proposalId, amendsId, reason, decidedAt: context.now() },
  });
  const changes: StandingChange[] = [];
  for (const [position, outcome] of outcomes.entries()) {
    const { assessment, result, basis } = outcome;
    const { id: assessmentId, unitId } = assessment;
    em.create(RecognitionLine, {
      ...{ decisionId: decision.id, assessmentId, position, result, basis },
      ...{ unitId, unitName: nameOf.get(unitId) ?? '', ...pathsOf(assessment) },
      ...certificateOf(decision, position, result),
    });
    changes.push(standingBy(decision, outcome));
    if (result === null) leaveUndecided(assessment);
    else Object.assign(assessment, { state: AssessmentState.DECIDED, decisionId: decision.id });
    await takeStep(context, assessment, {
      ...{ step: stepOf[kind], bodyUnitId: authorityUnitId, roles: deciders, result },
      reason: reason ?? (basis === OutcomeBasis.NOT_SUBMITTED ? basis : null),
    });
  }
  await em.flush();
  await changeStandings(em, context, changes);
  await closeContests(
    context,
    decision,
    outcomes.map(({ assessment }) => assessment),
  );
  await context.record({
    act: stepOf[kind].toLowerCase(),
    noun: 'recognitionDecision',
    nounId: decision.id,
    unitId: authorityUnitId,
    bodyUnitId: authorityUnitId,
    detail: { year: decision.year, lines: outcomes.length },
  });
  return decision;
}

/** After a revocation the dossier is where the police appraise it anew: only another decision gives the unit a result. */
function leaveUndecided(assessment: Assessment): void {
  Object.assign(assessment, { state: AssessmentState.VERIFIED, decisionId: null, appraisedResult: null });
}

function standingBy(decision: RecognitionDecision, { assessment, result, basis }: Outcome): StandingChange {
  const { id, number, date, unitId: authorityUnitId, authorityName, kind, decidedAt } = decision;
  const reasons = {
    RECOGNISE: basis === OutcomeBasis.NOT_SUBMITTED ? basis : 'DECIDED',
    AMEND: 'AMENDED',
    REVOKE: 'REVOKED',
  };
  return {
    ...{ unitId: assessment.unitId, ...pathsOf(assessment), year: assessment.year },
    ...{ value: result === null ? Standing.PENDING : Standing[result], reason: reasons[kind], since: decidedAt },
    decision: { id, number, date, authorityUnitId, authorityName },
  };
}

function pathsOf({
  territoryPath,
  managementPath,
  policePath,
  reportingPath,
}: Pick<UnitRef, 'territoryPath' | 'managementPath' | 'policePath' | 'reportingPath'>) {
  return { territoryPath, managementPath, policePath, reportingPath };
}

/** A certificate's number follows from the decision's; its code can only be known by who holds it. */
function certificateOf({ number }: RecognitionDecision, position: number, result: string | null) {
  if (result !== 'MET') return { certificateNumber: null, verificationCode: null };
  return { certificateNumber: certificateNumberOf(position, number), verificationCode: verificationCodeOf(randomInt) };
}
