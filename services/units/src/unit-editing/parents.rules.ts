import { problem, type Problem } from '@antoan/app-error';
import type { LocalDate } from '@antoan/clock';
import { isId, labelOf } from '@antoan/ids';
import type { UnitPaths, Viewer } from '@antoan/policy';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { UnitLevel } from '../unit/unit.enums.ts';
import type { Facts } from './chapter.ts';
import { unitEditingPolicy, type PlacedUnit } from './unit-editing.policy.ts';

export const parentFields = ['placeId', 'managingBodyId', 'policeOfficeId', 'reportsToId'] as const;
type ParentField = (typeof parentFields)[number];

const pathOf = {
  placeId: 'territoryPath',
  managingBodyId: 'managementPath',
  policeOfficeId: 'policePath',
  reportsToId: 'reportingPath',
} as const satisfies Record<ParentField, keyof UnitPaths>;

/** A place or a body as it is on a day, with where it stands today. */
export interface ParentBody extends UnitPaths {
  id: string;
  name: string;
  kind: PlacedUnit['kind'];
  level: `${UnitLevel}`;
  isAlive: boolean;
  begins: LocalDate;
  ends: LocalDate | null;
  isPoliceOffice: boolean;
}

/** The places and bodies that facts name, and the territory that the unit belongs to as it is. */
interface Surroundings {
  bodies: ReadonlyMap<string, ParentBody>;
  home: string | undefined;
}

/** The places and bodies that facts name, on a day; those that are none are missing. */
export async function bodiesOn(
  em: EntityManager,
  facts: Partial<Facts>,
  day: LocalDate,
): Promise<Map<string, ParentBody>> {
  const ids = parentFields.map((field) => facts[field]).filter((id) => typeof id === 'string' && isId(id));
  if (ids.length === 0) return new Map();
  const rows = await em.execute<ParentBody[]>(
    `select id, name, kind, level, is_alive as "isAlive", begins::text, ends::text, is_police_office as "isPoliceOffice",
       territory_path as "territoryPath", management_path as "managementPath", police_path as "policePath", reporting_path as "reportingPath"
     from bodies_at(?::uuid[], ?)`,
    [`{${ids.join(',')}}`, day],
  );
  return new Map(rows.map((body) => [body.id, body]));
}

/** Where the unit would stand, by today's paths. */
export function placedAt(
  unit: Pick<PlacedUnit, 'id' | 'kind' | 'level'> & Partial<UnitPaths>,
  facts: Partial<Facts>,
  bodies: ReadonlyMap<string, ParentBody>,
): PlacedUnit {
  const label = labelOf(unit.id);
  const below = (field: ParentField) => {
    const parentId = facts[field];
    if (parentId === undefined) return unit[pathOf[field]] ?? label;
    const parent = parentId === null ? undefined : bodies.get(parentId);
    return parent ? `${parent[pathOf[field]]}.${label}` : label;
  };
  return {
    id: unit.id,
    kind: unit.kind,
    level: unit.level,
    territoryPath: below('placeId'),
    managementPath: below('managingBodyId'),
    policePath: below('policeOfficeId'),
    reportingPath: below('reportsToId'),
  };
}

/** What is wrong with where a unit is to stand: no such place or body, not there on that day, or beyond who puts it there. */
export function parentProblems(
  viewer: Viewer,
  unit: PlacedUnit,
  named: Partial<Facts>,
  around: Surroundings,
): Problem[] {
  const { bodies } = around;
  const problems: Problem[] = [];
  for (const field of parentFields) {
    const id = named[field];
    if (id === undefined) continue;
    if (id === null) {
      problems.push(problem(`unit.${field}.missing`, field));
      continue;
    }
    const body = bodies.get(id);
    if (!body) problems.push(problem(`unit.${field}.unknown`, field));
    else if (!isFitFor(field, body)) problems.push(problem(`unit.${field}.unfit`, field));
    else if (!body.isAlive)
      problems.push(
        problem(`unit.parent.notAlive`, field, { from: body.begins, ...(body.ends ? { until: body.ends } : {}) }),
      );
    else if (body[pathOf[field]].split('.').includes(labelOf(unit.id)))
      problems.push(problem('unit.parent.circle', field));
  }
  return problems.length > 0 ? problems : scopeProblems(viewer, unit, named, around);
}

/** Nobody puts a unit where it would no longer be his: that is a reorganisation by the provincial office. */
function scopeProblems(
  viewer: Viewer,
  unit: PlacedUnit,
  named: Partial<Facts>,
  { bodies, home }: Surroundings,
): Problem[] {
  const place = named.placeId ? bodies.get(named.placeId) : undefined;
  const manager = named.managingBodyId ? bodies.get(named.managingBodyId) : undefined;
  const provinceOf = (path: string) => path.split('.')[0];
  if (place && home && provinceOf(place.territoryPath) !== provinceOf(home))
    return [problem('unit.placeId.outOfScope', 'placeId')];
  if (unitEditingPolicy.can(viewer, 'manage', unit)) return [];
  // The body may well be the viewer's own, and the place alone lie beyond.
  const beside = manager ? { ...unit, territoryPath: `${manager.territoryPath}.${labelOf(unit.id)}` } : unit;
  const isPlaceAlone = !manager || unitEditingPolicy.can(viewer, 'manage', beside);
  const field = isPlaceAlone ? 'placeId' : 'managingBodyId';
  return [problem(`unit.${field}.outOfScope`, field)];
}

function isFitFor(field: ParentField, body: ParentBody): boolean {
  if (field === 'placeId') return body.kind === 'TERRITORY' && body.level === 'COMMUNE';
  if (field === 'policeOfficeId') return body.isPoliceOffice;
  return body.kind !== 'TERRITORY';
}
