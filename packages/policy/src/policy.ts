import { ForbiddenError, NotFoundError } from '@antoan/app-error';
import { raw, type FilterQuery } from '@mikro-orm/core';
import { hierarchies, type Hierarchy, type Role } from './role.ts';
import { covers, pathColumn, type UnitPaths } from './scope.ts';
import type { Viewer } from './viewer.ts';

/** What the database is told of a viewer for one noun: everything, or the paths in each tree. */
export type NounScopes = 'ALL' | Partial<Record<Hierarchy, string[]>>;

type Rule<Row> = (viewer: Viewer, row: Row) => boolean;

/** Who may read one kind of row, and who may do what to it. Lists, items, lookups and the database all ask here. */
export interface Policy<Row extends UnitPaths, Act extends string = string> {
  readonly noun: string;
  /** Whether the viewer may do this; what cannot be read cannot be acted upon. */
  can(viewer: Viewer, act: Act | 'read', row: Row): boolean;
  /** @throws NotFoundError when it may not be read, ForbiddenError when it may be read but not this done. */
  authorize(viewer: Viewer, act: Act | 'read', row: Row): void;
  /** The `read` rule as a WHERE for MikroORM, so that the database filters, not the resolver. */
  visibleTo(viewer: Viewer): FilterQuery<Row>;
  /** The `read` rule as SQL for plain reads: a condition over `alias`, and its parameters for `?`. */
  visibleSql(viewer: Viewer, alias: string): { sql: string; params: unknown[] };
  /** The `read` rule as the scopes that row-level security compares with. */
  scopes(viewer: Viewer): NounScopes;
}

/**
 * Declares the policy of a noun. `readers` are the roles that read it within their scope; everyone else does not.
 * A machine reads when its token permits `<noun>.read`, and acts when it permits `<noun>.<act>`.
 */
export function definePolicy<Row extends UnitPaths, Act extends string = never>(
  noun: string,
  rules: { readers: readonly Role[]; acts?: Record<Act, Rule<Row>> },
): Policy<Row, Act> {
  const reads = (viewer: Viewer, row: Row) => machineMay(viewer, noun, 'read') || covers(viewer, row, rules.readers);

  function can(viewer: Viewer, act: Act | 'read', row: Row): boolean {
    if (!reads(viewer, row)) return false;
    if (act === 'read') return true;
    return machineMay(viewer, noun, act) || (viewer.kind === 'person' && rules.acts![act](viewer, row));
  }

  function scopes(viewer: Viewer): NounScopes {
    if (machineMay(viewer, noun, 'read')) return 'ALL';
    const paths: Partial<Record<Hierarchy, string[]>> = {};
    for (const { role, hierarchy, scopePath } of viewer.grants) {
      if (hierarchy === null || scopePath === null || !rules.readers.includes(role)) continue;
      (paths[hierarchy] ??= []).push(scopePath);
    }
    return paths;
  }

  function visibleSql(viewer: Viewer, alias: string) {
    const scope = scopes(viewer);
    if (scope === 'ALL') return { sql: 'true', params: [] };
    const parts = hierarchies.flatMap((hierarchy) => {
      const paths = scope[hierarchy];
      return paths
        ? [{ sql: `${alias}.${pathColumn(hierarchy)} <@ any(?::ltree[])`, param: `{${paths.join(',')}}` }]
        : [];
    });
    if (parts.length === 0) return { sql: 'false', params: [] };
    return { sql: `(${parts.map((part) => part.sql).join(' or ')})`, params: parts.map((part) => part.param) };
  }

  return {
    noun,
    can,
    scopes,
    visibleSql,
    authorize(viewer, act, row) {
      if (!reads(viewer, row)) throw new NotFoundError(noun);
      if (!can(viewer, act, row)) throw new ForbiddenError(`${noun}.${act}`);
    },
    visibleTo(viewer) {
      const { params } = visibleSql(viewer, '');
      return { [raw((alias) => visibleSql(viewer, alias).sql, params)]: [] } as FilterQuery<Row>;
    },
  };
}

function machineMay(viewer: Viewer, noun: string, act: string): boolean {
  return viewer.kind === 'machine' && (viewer.acts.includes(`${noun}.${act}`) || viewer.acts.includes('*'));
}
