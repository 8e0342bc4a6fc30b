import { labelOf } from '@antoan/ids';

/** Kinds of unit, as in the API. */
export type UnitKind =
  | 'TERRITORY'
  | 'AGENCY'
  | 'ENTERPRISE'
  | 'SCHOOL'
  | 'MASS_ORGANISATION'
  | 'PARTY_BODY'
  | 'ARMED_FORCE'
  | 'MEDIA'
  | 'RESIDENTIAL_AREA';
/**
 * The level of government: of a territory or a government body its own, of an invented unit the level that judges it.
 * UBND of a district is at DISTRICT although PV05 and UBND tỉnh judge it: routes follow the parents, not the level.
 */
export type UnitLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
/** Level of teaching, for schools. */
export type SchoolLevel = 'PRESCHOOL' | 'PRIMARY' | 'LOWER_SECONDARY' | 'UPPER_SECONDARY' | 'VOCATIONAL' | 'UNIVERSITY';
/** Size of an enterprise. */
export type SizeClass = 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE';
/** The four hierarchies, by the names used in records. */
export type HierarchyName = 'territory' | 'management' | 'police' | 'reporting';

/** The parent in each hierarchy; null at a root, and for territory in every hierarchy but its own. */
export type Parents = Readonly<Record<HierarchyName, string | null>>;
/** The ltree path in each hierarchy, the unit's own label last. */
export type Paths = Readonly<Record<HierarchyName, string>>;

/** A unit, ready to be stored. */
export interface UnitRecord {
  readonly id: string;
  readonly name: string;
  /** Short name in common use; null for invented units, whose mark "(minh họa)" must never be cut off. */
  readonly shortName: string | null;
  readonly kind: UnitKind;
  /** GSO code; territory only. */
  readonly code: string | null;
  readonly level: UnitLevel;
  readonly schoolLevel: SchoolLevel | null;
  readonly sizeClass: SizeClass | null;
  readonly partyOrganisation: boolean;
  readonly inIndustrialZone: boolean;
  readonly parents: Parents;
  readonly paths: Paths;
  readonly validFrom: string;
  /** The first day on which it is no more, where that is known already. */
  readonly validTo?: string;
  /** False for the real territory and the real bodies, on which nothing negative may ever stand. */
  readonly isInvented: boolean;
}

/** A unit before its paths are known. */
export type UnitDraft = Omit<UnitRecord, 'paths'>;

const HIERARCHIES: readonly HierarchyName[] = ['territory', 'management', 'police', 'reporting'];

/** The day from which the records stand: the territory of 2020 came into force on it. */
export const recordsFrom = '2020-03-01';

/** Completes units with their paths; every parent must be among `drafts` or `known`. */
export function withPaths(drafts: readonly UnitDraft[], known: readonly UnitRecord[] = []): UnitRecord[] {
  const draftOf = new Map(drafts.map((draft) => [draft.id, draft]));
  const pathOf: Record<HierarchyName, Map<string, string>> = {
    territory: new Map(),
    management: new Map(),
    police: new Map(),
    reporting: new Map(),
  };
  for (const unit of known) for (const hierarchy of HIERARCHIES) pathOf[hierarchy].set(unit.id, unit.paths[hierarchy]);

  const resolve = (id: string, hierarchy: HierarchyName): string => {
    const ready = pathOf[hierarchy].get(id);
    if (ready !== undefined) return ready;
    const draft = draftOf.get(id);
    if (!draft) throw new Error(`unit ${id} is a parent but no record`);
    const parent = draft.parents[hierarchy];
    const path = parent === null ? labelOf(id) : `${resolve(parent, hierarchy)}.${labelOf(id)}`;
    pathOf[hierarchy].set(id, path);
    return path;
  };

  return drafts.map((draft) => ({
    ...draft,
    paths: {
      territory: resolve(draft.id, 'territory'),
      management: resolve(draft.id, 'management'),
      police: resolve(draft.id, 'police'),
      reporting: resolve(draft.id, 'reporting'),
    },
  }));
}
