import { randomBytes } from 'node:crypto';
import { certificateNumberOf } from '@antoan/assessment-rules';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { AssessmentState, type AssessmentStep } from '../assessment/assessment.enums.ts';
import type { Assessment } from '../assessment/assessment.entity.ts';
import { deciders } from '../assessment/assessment.policy.ts';
import { takeStep } from '../assessment/take-step.ts';
import { changeStandings } from '../standing/change-standings.command.ts';
import { Standing } from '../standing/standing.enum.ts';
import { RecognitionDecision } from './recognition-decision.entity.ts';
import { RecognitionLine } from './recognition-line.entity.ts';
import { signatoryOf, type Signatory } from './signatory.rules.ts';

/** What a decision says apart from its lines. */
export interface DecisionFacts extends Signatory {
  authorityUnitId: string;
  year: number;
  number: string;
  date: string;
  proposalId?: string | null;
  amendsId?: string | null;
  reason?: string | null;
}

/** Issues a decision over dossiers: its lines with certificates, the step in each dossier, and the new standings, at once. */
export async function issueDecision(
  context: Context,
  facts: DecisionFacts,
  assessments: readonly Assessment[],
  step: AssessmentStep,
): Promise<RecognitionDecision> {
  const { em } = context;
  const { authorityUnitId, proposalId = null, amendsId = null, reason = null, year, number, date } = facts;
  const authority = await em.findOneOrFail(UnitRef, { id: authorityUnitId });
  const decision = em.create(RecognitionDecision, {
    ...{ year, number, date },
    ...{
      unitId: authorityUnitId,
      ...pathsOf(authority),
      authorityName: authority.name,
      signatory: `Chủ tịch ${authority.name}`,
      ...signatoryOf(facts),
    },
    ...{ proposalId, amendsId, reason, decidedAt: context.now() },
  });
  for (const [position, assessment] of assessments.entries()) {
    const result = assessment.appraisedResult!;
    const { id: assessmentId, unitId } = assessment;
    em.create(RecognitionLine, {
      decisionId: decision.id,
      assessmentId,
      position,
      result,
      unitId,
      ...pathsOf(assessment),
      ...certificateOf(decision, position, result),
    });
    Object.assign(assessment, { state: AssessmentState.DECIDED, decisionId: decision.id });
    await takeStep(context, assessment, { step, bodyUnitId: authorityUnitId, roles: deciders, result, reason });
  }
  await em.flush();
  await changeStandings(
    em,
    context,
    assessments.map((assessment) => ({
      ...{ unitId: assessment.unitId, ...pathsOf(assessment), year: assessment.year },
      ...{
        value: Standing[assessment.appraisedResult!],
        reason: amendsId === null ? 'DECIDED' : 'AMENDED',
        since: decision.decidedAt,
      },
      decision: {
        id: decision.id,
        number: decision.number,
        date: decision.date,
        authorityUnitId,
        authorityName: authority.name,
      },
    })),
  );
  await context.record({
    act: step.toLowerCase(),
    noun: 'recognitionDecision',
    nounId: decision.id,
    unitId: authorityUnitId,
    bodyUnitId: authorityUnitId,
    detail: { year: decision.year, lines: assessments.length },
  });
  return decision;
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
function certificateOf({ number }: RecognitionDecision, position: number, result: string) {
  if (result !== 'MET') return { certificateNumber: null, verificationCode: null };
  return {
    certificateNumber: certificateNumberOf(position, number),
    verificationCode: randomBytes(8).toString('hex').toUpperCase(),
  };
}
