import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NotFoundError, ForbiddenError } from '@antoan/app-error';
import { hierarchies, roles, type Hierarchy } from './role.ts';
import { definePolicy } from './policy.ts';
import { isWithin, type UnitPaths } from './scope.ts';
import { anonymous, machine, type Viewer } from './viewer.ts';

const readers = ['UNIT_HEAD', 'DISTRICT_OFFICER', 'AREA_POLICE', 'PV05_OFFICER'] as const;
const policy = definePolicy<UnitPaths, 'close'>('office', {
  readers,
  acts: { close: (viewer) => viewer.grants.some(({ role }) => role === 'UNIT_HEAD') },
});

const path = fc
  .array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 4 })
  .map((labels) => labels.join('.'));
const row = fc.record({ territoryPath: path, managementPath: path, policePath: path, reportingPath: path });
const grant = fc.record({
  role: fc.constantFrom(...roles),
  hierarchy: fc.option(fc.constantFrom(...hierarchies)),
  scopeUnitId: fc.constant(null),
  scopePath: fc.option(path),
  bodyUnitId: fc.constant(null),
});
const viewer = fc.record({
  kind: fc.constant('person' as const),
  accountId: fc.constant('a'),
  grants: fc.array(grant, { maxLength: 4 }),
  acts: fc.constant<string[]>([]),
});

const columns: Record<Hierarchy, keyof UnitPaths> = {
  TERRITORY: 'territoryPath',
  MANAGEMENT: 'managementPath',
  POLICE: 'policePath',
  REPORTING: 'reportingPath',
};

/** The database's own comparison, as row-level security makes it. */
function databaseShows(who: Viewer, office: UnitPaths): boolean {
  const scopes = policy.scopes(who);
  return (
    scopes === 'ALL' ||
    hierarchies.some((hierarchy) =>
      (scopes[hierarchy] ?? []).some((scope) => isWithin(office[columns[hierarchy]], scope)),
    )
  );
}

test('what the database shows is exactly what the read rule allows, whoever asks', () => {
  fc.assert(
    fc.property(viewer, row, (who, office) => databaseShows(who, office) === policy.can(who, 'read', office)),
    { numRuns: 2_000 },
  );
});

test('what cannot be read cannot be acted upon, and reads as not found', () => {
  fc.assert(
    fc.property(viewer, row, (who, office) => {
      if (policy.can(who, 'read', office)) return;
      expect(policy.can(who, 'close', office)).toBe(false);
      expect(() => policy.authorize(who, 'close', office)).toThrow(NotFoundError);
    }),
  );
});

test('somebody who sees but may not do is told so', () => {
  const office = { territoryPath: 'a.b', managementPath: 'c', policePath: 'd', reportingPath: 'c' };
  const officer: Viewer = {
    kind: 'person',
    accountId: 'x',
    acts: [],
    grants: [{ role: 'DISTRICT_OFFICER', hierarchy: 'TERRITORY', scopeUnitId: null, scopePath: 'a', bodyUnitId: null }],
  };
  expect(() => policy.authorize(officer, 'close', office)).toThrow(ForbiddenError);
});

test('a path is not within a neighbour whose name begins alike', () => {
  expect(isWithin('a.bc', 'a.b')).toBe(false);
  expect(isWithin('a.b.c', 'a.b')).toBe(true);
});

test('nobody signed in, and a machine without the act, see nothing', () => {
  const office = { territoryPath: 'a', managementPath: 'a', policePath: 'a', reportingPath: 'a' };
  expect(policy.can(anonymous, 'read', office)).toBe(false);
  expect(policy.can(machine('awards', ['standing.read']), 'read', office)).toBe(false);
  expect(policy.can(machine('awards', ['office.read']), 'read', office)).toBe(true);
});
