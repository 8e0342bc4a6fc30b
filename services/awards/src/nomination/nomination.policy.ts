import { actsFor, covers, definePolicy, type Role, type UnitPaths, type Viewer } from '@antoan/policy';
import { grantedStates, NominationState } from './nomination.enums.ts';
import type { Nomination } from './nomination.entity.ts';

/** A nomination, or a row or file of one, as far as the policy looks. */
interface OfUnit extends UnitPaths {
  unitId: string;
}

/** Who reads nominations, and with them the names of nominees. The police of a district, the press and the public do not. */
export const nominationReaders: readonly Role[] = [
  'UNIT_EDITOR',
  'UNIT_HEAD',
  'MANAGER_OFFICER',
  'MANAGER_HEAD',
  'DISTRICT_OFFICER',
  'DISTRICT_CHAIR',
  'PV05_OFFICER',
  'PV05_HEAD',
  'EMULATION_OFFICER',
  'EMULATION_HEAD',
  'PROVINCIAL_CHAIR',
  'AUDITOR',
];
/** Who nominates units below them. */
const nominators: readonly Role[] = [
  'MANAGER_OFFICER',
  'MANAGER_HEAD',
  'DISTRICT_OFFICER',
  'DISTRICT_CHAIR',
  'PV05_OFFICER',
];
/** Who screens for the Emulation Board, and who for the provincial police. */
export const boardRoles: readonly Role[] = ['EMULATION_OFFICER', 'EMULATION_HEAD'];
export const policeRoles: readonly Role[] = ['PV05_OFFICER', 'PV05_HEAD'];
const screeners: readonly Role[] = [...boardRoles, ...policeRoles];

/** Who endorses for the managing level. */
const managers: readonly Role[] = ['MANAGER_OFFICER', 'MANAGER_HEAD', 'DISTRICT_OFFICER', 'DISTRICT_CHAIR'];

/** What people do to a nomination that exists. Nobody overrides the gate: there is no such act (I-6). */
export type NominationAct =
  | 'attach'
  | 'submit'
  | 'withdraw'
  | 'rescreen'
  | 'confirm'
  | 'endorse'
  | 'return'
  | 'bring'
  | 'propose'
  | 'decide'
  | 'refuse'
  | 'review';

/** A unit nominates itself; its managing body, its district and PV05 nominate it too. */
export function mayNominate(viewer: Viewer, unit: UnitPaths & { id: string }): boolean {
  return mayPrepare(viewer, { ...unit, unitId: unit.id });
}

const mayPrepare = (viewer: Viewer, row: OfUnit) =>
  actsFor(viewer, row.unitId, ['UNIT_EDITOR', 'UNIT_HEAD']) || covers(viewer, row, nominators);

const maySubmit = (viewer: Viewer, row: OfUnit) =>
  actsFor(viewer, row.unitId, ['UNIT_HEAD']) || covers(viewer, row, nominators);

/**
 * The grant under which the viewer endorses: that of the managing body or the district, and no body endorses itself. What
 * the provincial committee manages without anybody between the Board endorses.
 */
export function endorsingGrant(viewer: Viewer, row: OfUnit) {
  const reaches = (among: readonly Role[]) =>
    viewer.grants.find(
      (grant) => grant.bodyUnitId !== row.unitId && covers({ ...viewer, grants: [grant] }, row, among),
    );
  const isProvincial = row.managementPath.split('.').length <= 2;
  return reaches(managers) ?? (isProvincial ? reaches(boardRoles) : undefined);
}

const mayEndorse = (viewer: Viewer, row: OfUnit) => endorsingGrant(viewer, row) !== undefined;

/** The authorities; which of them grants what is data of the kind. */
const mayDecide = (viewer: Viewer, row: OfUnit) =>
  actsFor(viewer, row.unitId, ['UNIT_HEAD']) ||
  covers(viewer, row, ['MANAGER_HEAD', 'DISTRICT_CHAIR', 'PROVINCIAL_CHAIR']);

export const nominationPolicy = definePolicy<OfUnit, NominationAct>('nomination', {
  readers: nominationReaders,
  acts: {
    attach: mayPrepare,
    submit: maySubmit,
    withdraw: maySubmit,
    rescreen: (viewer, row) => maySubmit(viewer, row) || covers(viewer, row, screeners),
    confirm: (viewer, row) => covers(viewer, row, screeners),
    endorse: mayEndorse,
    return: mayEndorse,
    bring: (viewer, row) => covers(viewer, row, boardRoles),
    propose: (viewer, row) => covers(viewer, row, boardRoles),
    decide: mayDecide,
    refuse: mayDecide,
    review: (viewer, row) => covers(viewer, row, ['EMULATION_HEAD']),
  },
});

const { DRAFT, SUBMITTED, BARRED, HELD, CLEARED, ENDORSED, IN_COUNCIL, PROPOSED } = NominationState;

/** The states in which an act may be done. Nothing leads from BARRED or HELD to a proposal but a new screening. */
const statesFor: Record<NominationAct, readonly NominationState[]> = {
  attach: [DRAFT],
  submit: [DRAFT],
  withdraw: [DRAFT, SUBMITTED, BARRED, HELD, CLEARED, ENDORSED, IN_COUNCIL, PROPOSED],
  rescreen: [SUBMITTED, BARRED, HELD, CLEARED, ENDORSED, IN_COUNCIL, PROPOSED],
  confirm: [BARRED, CLEARED, ENDORSED],
  endorse: [CLEARED],
  return: [HELD, CLEARED],
  bring: [ENDORSED],
  propose: [ENDORSED],
  decide: [PROPOSED],
  refuse: [PROPOSED],
  review: grantedStates,
};

/** Acts that take a nomination on its way: nobody makes two of them in a row. */
const steps: readonly NominationAct[] = [
  'confirm',
  'endorse',
  'return',
  'bring',
  'propose',
  'decide',
  'refuse',
  'review',
];

/** Whether the nomination stands where this can be done to it. */
export function isReadyFor(act: NominationAct, { state }: Pick<Nomination, 'state'>): boolean {
  return statesFor[act].includes(state);
}

/** Whether the viewer made the last step: then the next is somebody else's. */
export function madeLastStep(viewer: Viewer, { lastActorId }: Pick<Nomination, 'lastActorId'>): boolean {
  return lastActorId !== null && lastActorId === viewer.accountId;
}

/** Whether the page should offer the act. */
export function mayNow(viewer: Viewer, act: NominationAct, nomination: Nomination): boolean {
  return (
    isReadyFor(act, nomination) &&
    nominationPolicy.can(viewer, act, nomination) &&
    !(steps.includes(act) && madeLastStep(viewer, nomination))
  );
}
