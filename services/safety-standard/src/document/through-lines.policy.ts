import { ForbiddenError } from '@antoan/app-error';
import type { Policy, UnitPaths, Viewer } from '@antoan/policy';
import { raw, type FilterQuery } from '@mikro-orm/core';

/** Where the lines of a document stand, and which of its columns name the bodies whose document it is. */
export interface LinesOfDocument {
  line: string;
  of: string;
  linePolicy: Policy<UnitPaths>;
  bodies: readonly string[];
}

/**
 * Narrows a policy over documents with lines: a document shows in lists and lookups to those who act for one of its bodies
 * and to those who may read one of its lines. The scopes, which row-level security compares with, stay the policy's own.
 */
export function throughLines<Document extends UnitPaths, Act extends string>(
  policy: Policy<Document, Act>,
  { line, of, linePolicy, bodies }: LinesOfDocument,
): Policy<Document, Act> {
  function visibleSql(viewer: Viewer, alias: string) {
    const lines = linePolicy.visibleSql(viewer, line);
    const own = `{${viewer.grants.flatMap(({ bodyUnitId }) => bodyUnitId ?? []).join(',')}}`;
    const acting = bodies.map((column) => `${alias}.${column} = any(?::uuid[])`);
    return {
      sql: `(exists (select from ${line} where ${line}.${of} = ${alias}.id and ${lines.sql}) or ${acting.join(' or ')})`,
      params: [...lines.params, ...bodies.map(() => own)],
    };
  }
  return {
    ...policy,
    visibleSql,
    // Whoever asks has found the document, so it is no secret to them; only what they want to do may not be theirs.
    authorize(viewer, act, document) {
      if (!policy.can(viewer, act, document)) throw new ForbiddenError(`${policy.noun}.${act}`);
    },
    visibleTo(viewer) {
      const { params } = visibleSql(viewer, 'document');
      return { [raw((alias) => visibleSql(viewer, alias).sql, params)]: [] } as FilterQuery<Document>;
    },
  };
}
