import { actsFor, covers, definePolicy, type Role, type UnitPaths, type Viewer } from '@antoan/policy';
import { NominationState } from './nomination.enums.ts';
import type { Nomination } from './nomination.entity.ts';

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

/** What people do to a nomination that exists. Nobody overrides the gate: there is no such act (I-6). */
export type NominationAct = 'submit' | 'withdraw' | 'rescreen' | 'confirm' | 'propose' | 'decide';

/** A unit nominates itself; its managing body, its district and PV05 nominate it too. */
export function mayNominate(viewer: Viewer, unit: UnitPaths & { id: string }): boolean {
  return actsFor(viewer, unit.id, ['UNIT_EDITOR', 'UNIT_HEAD']) || covers(viewer, unit, nominators);
}

const maySubmit = (viewer: Viewer, nomination: Nomination) =>
  actsFor(viewer, nomination.unitId, ['UNIT_HEAD']) || covers(viewer, nomination, nominators);

export const nominationPolicy = definePolicy<Nomination, NominationAct>('nomination', {
  readers: nominationReaders,
  acts: {
    submit: maySubmit,
    withdraw: maySubmit,
    rescreen: (viewer, nomination) => maySubmit(viewer, nomination) || covers(viewer, nomination, screeners),
    confirm: (viewer, nomination) => covers(viewer, nomination, screeners),
    propose: (viewer, nomination) => covers(viewer, nomination, boardRoles),
    decide: (viewer, nomination) => covers(viewer, nomination, ['PROVINCIAL_CHAIR']),
  },
});

const { DRAFT, SUBMITTED, BARRED, HELD, CLEARED, PROPOSED } = NominationState;

/** The states in which an act may be done. Nothing leads from BARRED or HELD to a proposal but a new screening. */
const statesFor: Record<NominationAct, readonly NominationState[]> = {
  submit: [DRAFT],
  withdraw: [DRAFT, SUBMITTED, BARRED, HELD, CLEARED, PROPOSED],
  rescreen: [SUBMITTED, BARRED, HELD, CLEARED, PROPOSED],
  confirm: [BARRED, CLEARED],
  propose: [CLEARED],
  decide: [PROPOSED],
};

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
  const isNextStep = act === 'confirm' || act === 'propose' || act === 'decide';
  return (
    isReadyFor(act, nomination) &&
    nominationPolicy.can(viewer, act, nomination) &&
    !(isNextStep && madeLastStep(viewer, nomination))
  );
}
