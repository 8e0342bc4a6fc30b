export { useNominationStateWords, useNomineeSubjectWords } from './useNominationWords.ts';
export { SameUnitAndYear, type SiblingNomination } from './SameUnitAndYear.tsx';
export { ScreeningExplanation } from './ScreeningExplanation.tsx';
export { ScreeningHistory } from './ScreeningHistory.tsx';
export {
  type GateRule,
  type GateStep,
  type NominationState,
  type NomineeSubject,
  paramsOf,
  type ScreenedNomination,
  type Screening,
} from './screening.ts';
export { WithdrawnNotice } from './WithdrawnNotice.tsx';
export { WithdrawNominationAct } from './WithdrawNominationAct.tsx';
export { useGateSteps } from './useGateSteps.tsx';
export { useGateVerdict } from './useGateVerdict.tsx';
