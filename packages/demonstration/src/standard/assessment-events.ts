import type { Result } from '@antoan/assessment-rules';
import { bodyId } from '../bodies/lao-cai-bodies.ts';
import { momentOf } from '../chance/calendar-day.ts';
import { usernameFor } from '../accounts/accounts.ts';
import type { Role } from '../accounts/account-record.ts';
import type { UnitRecord } from '../units/unit-record.ts';
import type { AssessmentRecord } from './assessment-record.ts';

/** One step in the history of an assessment. */
export interface AssessmentEventRecord {
  readonly step: 'REGISTER' | 'SUBMIT' | 'VERIFY' | 'APPRAISE' | 'PROPOSE' | 'DECIDE';
  readonly at: string;
  readonly bodyUnitId: string;
  readonly byRole: Role;
  /** Demonstration account that would have acted; null where the body has none. */
  readonly byUsername: string | null;
  readonly result: Result | null;
}

/** The steps an assessment has gone through, oldest first. */
export function eventsOf(assessment: AssessmentRecord, verifier: UnitRecord): AssessmentEventRecord[] {
  const { unitId, verifierUnitId, appraiserUnitId, deciderUnitId, selfResult, appraisedResult } = assessment;
  const isProvincial = verifier.level === 'PROVINCE';
  const isPv05s = appraiserUnitId === bodyId('cong-an-tinh');
  const steps: (Omit<AssessmentEventRecord, 'at' | 'byUsername'> & { at: string | null })[] = [
    {
      step: 'REGISTER',
      at: momentOf(assessment.registeredOn, 9),
      bodyUnitId: unitId,
      byRole: 'UNIT_EDITOR',
      result: null,
    },
    { step: 'SUBMIT', at: assessment.submittedAt, bodyUnitId: unitId, byRole: 'UNIT_HEAD', result: selfResult },
    {
      step: 'VERIFY',
      at: assessment.verifiedAt,
      bodyUnitId: verifierUnitId,
      byRole: isProvincial ? 'MANAGER_OFFICER' : 'DISTRICT_OFFICER',
      result: null,
    },
    {
      step: 'APPRAISE',
      at: assessment.appraisedAt,
      bodyUnitId: appraiserUnitId,
      byRole: isPv05s ? 'PV05_OFFICER' : 'AREA_POLICE',
      result: appraisedResult,
    },
    {
      step: 'PROPOSE',
      at: assessment.proposedAt,
      bodyUnitId: appraiserUnitId,
      byRole: isPv05s ? 'PV05_HEAD' : 'AREA_POLICE',
      result: appraisedResult,
    },
    {
      step: 'DECIDE',
      at: assessment.decidedAt,
      bodyUnitId: deciderUnitId,
      byRole: isPv05s ? 'PROVINCIAL_CHAIR' : 'DISTRICT_CHAIR',
      result: appraisedResult,
    },
  ];
  return steps.flatMap(({ at, ...event }) =>
    at === null ? [] : [{ ...event, at, byUsername: usernameFor(event.bodyUnitId, event.byRole, event.step) }],
  );
}
