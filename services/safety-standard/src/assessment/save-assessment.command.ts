import { selfResult } from '@antoan/assessment-rules';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { criteriaAskedOf } from '../criteria-set/criteria-set.loader.ts';
import { tidy, tidyLines } from '@antoan/vietnamese-text';
import { returnToMend } from '../dossier-return/dossier-return.loader.ts';
import { problemsOfReach } from '../dossier-return/dossier-return.rules.ts';
import { unitOf } from '../unit/unit.loader.ts';
import type { Answer, Minutes } from './answer.payloads.ts';
import type { SaveAssessmentInput, SaveAssessmentPayload } from './assessment.payloads.ts';
import { AssessmentState, AssessmentStep } from './assessment.enums.ts';
import { editable, preparers } from './assessment.policy.ts';
import { problemsOfDraft, problemsOfState } from './assessment.rules.ts';
import { assessmentToAct, takeStep } from './take-step.ts';

/** Keeps the unit's draft. It may be incomplete; it may not be unsound, nor name a person. */
export async function saveAssessment(
  context: Context,
  { id, version, answers, minutes }: SaveAssessmentInput,
): Promise<SaveAssessmentPayload> {
  const assessment = await assessmentToAct(context, id, 'save');
  const closed = problemsOfState(assessment, editable, {
    early: 'assessment.state.closed',
    late: 'assessment.state.alreadySubmitted',
  });
  if (closed.length > 0) return { problems: closed };
  expectVersion('assessment', assessment, version);

  const set = await criteriaAskedOf(assessment, context);
  const returned = await returnToMend(assessment, context);
  const problems = [...problemsOfReach(returned, { answers, minutes }), ...problemsOfDraft(answers, minutes, set)];
  if (problems.length > 0) return { problems };

  const given = new Map(answers.map((answer) => [answer.criterionId, tidyAnswer(answer)]));
  const kept = assessment.answers.filter(({ criterionId }) => !given.has(criterionId));
  assessment.answers = [...kept, ...given.values()];
  if (minutes) assessment.minutes = tidyMinutes(minutes);
  if (!returned) assessment.state = AssessmentState.DRAFT;
  assessment.selfResult = selfResult(set, assessment.answers, await unitOf(assessment.unitId, context));
  await takeStep(context, assessment, { step: AssessmentStep.SAVE, bodyUnitId: assessment.unitId, roles: preparers });
  await context.em.flush();
  return { assessment, problems: [] };
}

function tidyAnswer({ criterionId, value, count, total, evidence, conclusionReference, note }: Answer): Answer {
  return {
    criterionId,
    value: value ?? null,
    count: count ?? null,
    total: total ?? null,
    evidence: tidyLines(evidence),
    conclusionReference: tidy(conclusionReference),
    note: tidyLines(note),
  };
}

function tidyMinutes({ number, heldOn, summary, attendeesCount, fileName }: Minutes): Minutes {
  return {
    number: tidy(number),
    heldOn: heldOn ?? null,
    summary: tidyLines(summary) ?? '',
    attendeesCount: attendeesCount ?? null,
    fileName: tidy(fileName),
  };
}
