import { actsFor, covers, definePolicy, type Role, type UnitPaths, type Viewer } from '@antoan/policy';
import { AssessmentState, AssessmentStep } from './assessment.enums.ts';
import type { Assessment } from './assessment.entity.ts';

/** Who prepares a unit's own dossier. */
export const preparers: readonly Role[] = ['UNIT_EDITOR', 'UNIT_HEAD'];
/** Who verifies for the managing body. */
export const verifiers: readonly Role[] = ['MANAGER_OFFICER', 'MANAGER_HEAD', 'DISTRICT_OFFICER'];
/** Who appraises for the police. */
export const appraisers: readonly Role[] = ['AREA_POLICE', 'PV05_OFFICER', 'PV05_HEAD'];
/** Who keeps the standard for the whole province. */
export const provincialPolice: readonly Role[] = ['PV05_OFFICER', 'PV05_HEAD'];
/** Who puts the list before the authority; in a district two officers share the role and never act one after the other. */
export const proposers: readonly Role[] = ['AREA_POLICE', 'PV05_HEAD'];
/** Who decides for the authority. */
export const deciders: readonly Role[] = ['PROVINCIAL_CHAIR', 'DISTRICT_CHAIR'];

/** Who reads dossiers at all; those who only need the result read the standing instead. */
export const assessmentReaders: readonly Role[] = [
  'UNIT_EDITOR',
  'UNIT_HEAD',
  'MANAGER_OFFICER',
  'MANAGER_HEAD',
  'DISTRICT_OFFICER',
  'DISTRICT_CHAIR',
  'AREA_POLICE',
  'PV05_OFFICER',
  'PV05_HEAD',
  'PROVINCIAL_CHAIR',
  'AUDITOR',
];

/** What people do to a dossier that exists. */
export type AssessmentAct = 'save' | 'submit' | 'excuse' | 'return' | 'verify' | 'appraise' | 'propose' | 'decide';

/** Reading goes by hierarchy; acting only for the body that the routing table names (I-13). */
export const assessmentPolicy = definePolicy<Assessment, AssessmentAct>('assessment', {
  readers: assessmentReaders,
  acts: {
    save: (viewer, { unitId }) => actsFor(viewer, unitId, preparers),
    submit: (viewer, { unitId }) => actsFor(viewer, unitId, ['UNIT_HEAD']),
    excuse: (viewer, assessment) => actsForVerifier(viewer, assessment) || covers(viewer, assessment, provincialPolice),
    return: (viewer, assessment) => actsForVerifier(viewer, assessment) || appraisesFor(viewer, assessment),
    verify: actsForVerifier,
    appraise: appraisesFor,
    propose: (viewer, { unitId, appraiserUnitId }) =>
      appraiserUnitId !== unitId && actsFor(viewer, appraiserUnitId, proposers),
    decide: (viewer, { unitId, deciderUnitId }) => deciderUnitId !== unitId && actsFor(viewer, deciderUnitId, deciders),
  },
});

/** Whether the viewer acts for the body that verifies this dossier; no unit verifies its own. */
export function actsForVerifier(viewer: Viewer, { unitId, verifierUnitId }: Assessment): boolean {
  return verifierUnitId !== unitId && actsFor(viewer, verifierUnitId, verifiers);
}

function appraisesFor(viewer: Viewer, { unitId, appraiserUnitId }: Assessment): boolean {
  return appraiserUnitId !== unitId && actsFor(viewer, appraiserUnitId, appraisers);
}

/** The states in which the dossier is with its unit. */
export const editable = [AssessmentState.REGISTERED, AssessmentState.DRAFT, AssessmentState.RETURNED];

/** The states in which an act may be done. A decided dossier may be appraised again: an amendment rests on that (I-12). */
const statesFor: Record<AssessmentAct, readonly AssessmentState[]> = {
  save: editable,
  submit: editable,
  excuse: [AssessmentState.REGISTERED, AssessmentState.DRAFT, AssessmentState.NOT_SUBMITTED],
  return: [AssessmentState.SUBMITTED, AssessmentState.VERIFIED],
  verify: [AssessmentState.SUBMITTED],
  appraise: [AssessmentState.VERIFIED, AssessmentState.DECIDED],
  propose: [AssessmentState.APPRAISED, AssessmentState.NOT_SUBMITTED],
  decide: [AssessmentState.PROPOSED],
};

/** Whether the dossier stands where this can be done to it. */
export function isReadyFor(act: AssessmentAct, { state }: Assessment): boolean {
  return statesFor[act].includes(state);
}

/** Whether the viewer made the last step: then the next is somebody else's (I-13). Preparing is no step. */
export function madeLastStep(viewer: Viewer, { lastActorId }: Pick<Assessment, 'lastActorId'>): boolean {
  return lastActorId !== null && lastActorId === viewer.accountId;
}

/** Whether the page should offer the act. */
export function mayNow(viewer: Viewer, act: AssessmentAct, assessment: Assessment): boolean {
  const isStep = act !== 'save';
  return (
    isReadyFor(act, assessment) &&
    assessmentPolicy.can(viewer, act, assessment) &&
    !(isStep && madeLastStep(viewer, assessment))
  );
}

/** Whether the viewer may send it back now: whoever would verify it, or appraise it for the first time. */
export function mayReturnNow(viewer: Viewer, assessment: Assessment): boolean {
  const isFirst = assessment.state === AssessmentState.VERIFIED;
  return mayNow(viewer, 'verify', assessment) || (isFirst && mayNow(viewer, 'appraise', assessment));
}

/** Notes among those who look dossiers over are not for the unit itself, whatever else its people may be. */
export function readsInternalNotes(viewer: Viewer, row: UnitPaths & { unitId: string }): boolean {
  const others = assessmentReaders.filter((role) => !preparers.includes(role));
  return !actsFor(viewer, row.unitId, preparers) && covers(viewer, row, others);
}

/** Preparing is the unit's own affair, and taking a list back undoes a step; nobody has to wait for another after these. */
const unseparated: ReadonlySet<AssessmentStep> = new Set([
  AssessmentStep.REGISTER,
  AssessmentStep.SAVE,
  AssessmentStep.WITHDRAW,
  AssessmentStep.LAPSE,
]);

/** Steps that count for the separation of duties. */
export function isSeparated(step: AssessmentStep): boolean {
  return !unseparated.has(step);
}
