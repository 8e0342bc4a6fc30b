export {
  applicableCriteria,
  type AnswerValue,
  type CriteriaSet,
  type Criterion,
  type CriterionKind,
  type Result,
  type UnitFacts,
} from './criteria.ts';
export { certificateNumberOf } from './certificate-number.ts';
export { holds, type Answer, type AppraisedAnswer, type Minutes } from './answers.ts';
export { missingOf, missingOfAnswer, missingOfAppraisal, missingOfMinutes } from './missing.ts';
export { progress, resultOf, selfResult, type Progress } from './result.ts';
export { problemAt, type Problem, type ProblemParam } from './problem.ts';
export { criteriaSetCodeOf, criteriaSetCodes, criteriaSetsOf2012 } from './criteria-sets-of-2012.ts';
export { criteriaSetsOf2021 } from './criteria-sets-of-2021.ts';
export {
  groupedVerificationCode,
  isVerificationCode,
  tidyVerificationCode,
  verificationCodeOf,
} from './verification-code.ts';
export { criteriaSetsOfPlaces } from './criteria-sets-of-places.ts';
