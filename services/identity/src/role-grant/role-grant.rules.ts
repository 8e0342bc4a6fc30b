import { problem, type Problem } from '@antoan/app-error';
import type { LocalDate } from '@antoan/clock';
import type { UnitRef } from '@antoan/unit-ref';
import type { RoleReach } from './role-reach.ts';

const longestBasis = 200;

/** What a grant names, and the units it named as far as they are known. */
export interface NamedUnits {
  scopeUnitId: string | null;
  bodyUnitId: string | null;
  units: ReadonlyMap<string, Pick<UnitRef, 'kind' | 'level'>>;
}

/** What is wrong with the units of a grant, by what its role reaches. */
export function problemsOfUnits({ hierarchy, levels, body }: RoleReach, named: NamedUnits): Problem[] {
  return [
    ...problemsOfUnit('scopeUnitId', named.scopeUnitId, hierarchy !== null, named, (unit) =>
      levels === null ? unit.kind !== 'TERRITORY' : levels.includes(unit.level ?? ''),
    ),
    // Where the scope is the body it need not be named; naming it is no fault.
    ...(body === 'SCOPE' && (named.bodyUnitId ?? named.scopeUnitId) === named.scopeUnitId
      ? []
      : problemsOfUnit('bodyUnitId', named.bodyUnitId, body === 'OTHER', named, (unit) => unit.kind !== 'TERRITORY')),
  ];
}

function problemsOfUnit(
  field: 'scopeUnitId' | 'bodyUnitId',
  id: string | null,
  isWanted: boolean,
  { units }: NamedUnits,
  fits: (unit: Pick<UnitRef, 'kind' | 'level'>) => boolean,
): Problem[] {
  const because = (reason: string) => [problem(`roleGrant.${field}.${reason}`, field)];
  if (id === null) return isWanted ? because('missing') : [];
  if (!isWanted) return because('needless');
  const unit = units.get(id);
  if (!unit) return because('unknown');
  return fits(unit) ? [] : because('unfit');
}

/** What is wrong with the days of a grant. Nothing is granted for days gone by: what was done then cannot become allowed. */
export function problemsOfDays(validFrom: LocalDate, validTo: LocalDate | null, today: LocalDate): Problem[] {
  const problems: Problem[] = [];
  if (validFrom < today) problems.push(problem('roleGrant.validFrom.past', 'validFrom', { today }));
  if (validTo !== null && validTo < validFrom) problems.push(problem('roleGrant.validTo.beforeFrom', 'validTo'));
  return problems;
}

/** What is wrong with the last day a grant is given; null ends it at once and is always sound. */
export function problemsOfLastDay(
  lastDay: LocalDate | null,
  grant: { validFrom: LocalDate; validTo: LocalDate | null },
  today: LocalDate,
): Problem[] {
  if (lastDay === null) return [];
  if (lastDay < today) return [problem('roleGrant.lastDay.past', 'lastDay', { today })];
  if (lastDay < grant.validFrom) return [problem('roleGrant.lastDay.beforeFrom', 'lastDay', { from: grant.validFrom })];
  if (grant.validTo !== null && lastDay >= grant.validTo)
    return [problem('roleGrant.lastDay.notEarlier', 'lastDay', { to: grant.validTo })];
  return [];
}

/** What is wrong with the document something rests on. */
export function problemsOfBasis(basis: string): Problem[] {
  if (basis === '') return [problem('roleGrant.basis.missing', 'basis')];
  if (basis.length > longestBasis) return [problem('roleGrant.basis.tooLong', 'basis', { max: longestBasis })];
  return [];
}
