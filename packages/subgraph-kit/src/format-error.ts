import { AppError, BadInputError, ConflictError, problem, type Problem } from '@antoan/app-error';
import { newId } from '@antoan/ids';
import type { Logger } from '@antoan/telemetry';
import { OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { ValidationError } from 'class-validator';
import { GraphQLError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';

/**
 * The one way an error leaves a service. A refusal keeps its code and facts; input that graphql itself refused becomes
 * BAD_INPUT; everything else is a fault of ours: logged whole, and told apart outside only by its report id.
 */
export function formatError(error: GraphQLError, log: Logger): GraphQLError {
  const refusal = refusalOf(error);
  if (refusal) return at(error, refusal.message, { code: refusal.code, ...refusal.detail });

  const reportId = newId();
  log.error({ reportId, err: error.originalError ?? error, path: error.path }, 'an operation failed');
  return at(error, 'Something went wrong on our side.', { code: 'INTERNAL', reportId });
}

function refusalOf(error: GraphQLError): AppError | undefined {
  const cause = error.originalError;
  if (cause instanceof AppError) return cause;
  if (cause instanceof ArgumentValidationError)
    return new BadInputError(problemsOf(cause.extensions.validationErrors as ValidationError[]));
  if (cause instanceof OptimisticLockError)
    return new ConflictError(String(cause.getEntity()?.constructor.name ?? 'row'), 0);
  if (cause instanceof UniqueConstraintViolationException) return new BadInputError([problem('value.taken')]);
  const isOfTheRequest = cause === undefined || (cause instanceof GraphQLError && cause.path === undefined);
  return isOfTheRequest ? new BadInputError([requestProblem(error)]) : undefined;
}

/** class-validator's findings as problems, without the input that it drags along. */
function problemsOf(findings: ValidationError[], parents: string[] = []): Problem[] {
  return findings.flatMap((finding) => {
    const path = [...parents, finding.property];
    const own = Object.keys(finding.constraints ?? {}).map((rule) => problem(`input.${rule}`, path.join('.')));
    return [...own, ...problemsOf(finding.children ?? [], path)];
  });
}

/** What graphql says of a query or a variable, reduced to a code and the name it is about. */
function requestProblem(error: GraphQLError): Problem {
  const field = /Cannot query field "(\w+)"/.exec(error.message)?.[1];
  if (field !== undefined) return problem('query.field.unknown', field, { field });
  const variable = /Variable "\$(\w+)"(?:.*? at "([\w.[\]]+)")?/.exec(error.message);
  if (variable) return problem('query.variable.invalid', (variable[2] ?? variable[1]!).replaceAll(/\[(\d+)\]/g, '.$1'));
  return problem('query.invalid', error.path?.join('.') ?? '');
}

function at(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions,
  });
}
