import { contentOf, type AssessmentContent } from './standard/answers.ts';
import { eventsOf, type AssessmentEventRecord } from './standard/assessment-events.ts';
import type { AssessmentRecord } from './standard/assessment-record.ts';
import { assessmentId } from './standard/assessments.ts';
import type { StandardYear } from './standard/calendar.ts';
import type { DemonstrationWorld } from './world.ts';

/** Staff assumed for a real body, whose number is not ours to state: it appears only in its answers. */
const SIGNERS_OF_REAL_BODY = 40;

const assessmentIndex = new WeakMap<DemonstrationWorld, ReadonlyMap<string, AssessmentRecord>>();

function assessmentIn(world: DemonstrationWorld, id: string): AssessmentRecord | undefined {
  const index =
    assessmentIndex.get(world) ?? new Map(world.assessments.map((assessment) => [assessment.id, assessment]));
  assessmentIndex.set(world, index);
  return index.get(id);
}

/** The answers, findings and minutes of a unit's year, made when asked for; null when the unit has no assessment that year. */
export function answersFor(world: DemonstrationWorld, unitId: string, year: StandardYear): AssessmentContent | null {
  const assessment = assessmentIn(world, assessmentId(unitId, year));
  const unit = world.unitOf.get(unitId);
  const set = world.criteriaSets.find(({ id }) => id === assessment?.criteriaSetId);
  if (!assessment || !unit || !set) return null;
  return contentOf(world.seed, assessment, unit, world.signersOf.get(unitId) ?? SIGNERS_OF_REAL_BODY, set);
}

/** The steps an assessment went through, oldest first. */
export function eventsFor(world: DemonstrationWorld, assessment: AssessmentRecord): AssessmentEventRecord[] {
  const verifier = world.unitOf.get(assessment.verifierUnitId);
  return verifier ? eventsOf(assessment, verifier) : [];
}
