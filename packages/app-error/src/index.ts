export {
  AppError,
  BadInputError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  UnauthenticatedError,
  UnavailableError,
  unreachable,
  type AppErrorCode,
} from './app-error.ts';
export { problem, type Problem, type ProblemParam } from './problem.ts';
