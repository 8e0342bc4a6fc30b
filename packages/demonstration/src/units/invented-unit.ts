import { derivedId } from '@antoan/ids';
import { bodyId, districtBodyId } from '../bodies/lao-cai-bodies.ts';
import {
  recordsFrom,
  type SchoolLevel,
  type SizeClass,
  type UnitDraft,
  type UnitKind,
  type UnitRecord,
} from './unit-record.ts';

/** A commune with the district it lies in, as generators need it. */
export interface Place {
  readonly commune: UnitRecord;
  readonly district: UnitRecord;
  /** GSO code of the district. */
  readonly districtCode: string;
  /** Ward or town rather than rural commune. */
  readonly isUrban: boolean;
}

/** An invented unit with what the rest of the world needs to know of it. */
export interface InventedUnit {
  readonly draft: UnitDraft;
  readonly districtCode: string;
  /** Staff who sign commitments, learners from lower-secondary up included for schools. */
  readonly signers: number;
  /** Its name could not be taken for a real institution's, so a demonstration of failure may stand on it. */
  readonly mayFail: boolean;
}

/** What tells one invented unit from another. */
export interface InventedFacts {
  readonly name: string;
  readonly kind: UnitKind;
  readonly place: Place;
  /** Body that manages it: a provincial body's key, or the district's UBND. */
  readonly managedBy: string | 'district';
  /** Whether PV05 and UBND tỉnh or Công an and UBND of the district judge it; by default the level of the managing body. */
  readonly isProvincial?: boolean;
  readonly schoolLevel?: SchoolLevel;
  readonly sizeClass?: SizeClass;
  readonly partyOrganisation: boolean;
  readonly inIndustrialZone?: boolean;
  readonly signers: number;
  readonly mayFail: boolean;
}

/** Id of an invented unit, by its full name. */
export function inventedId(name: string): string {
  return derivedId('invented', name);
}

/** Places an invented unit in the four hierarchies. */
export function inventedUnit(facts: InventedFacts): InventedUnit {
  const { place, managedBy } = facts;
  const isProvincial = facts.isProvincial ?? managedBy !== 'district';
  const management = managedBy === 'district' ? districtBodyId('ubnd', place.districtCode) : bodyId(managedBy);
  return {
    districtCode: place.districtCode,
    signers: facts.signers,
    mayFail: facts.mayFail,
    draft: {
      id: inventedId(facts.name),
      name: facts.name,
      shortName: null,
      kind: facts.kind,
      code: null,
      level: isProvincial ? 'PROVINCE' : 'DISTRICT',
      schoolLevel: facts.schoolLevel ?? null,
      sizeClass: facts.sizeClass ?? null,
      partyOrganisation: facts.partyOrganisation,
      inIndustrialZone: facts.inIndustrialZone ?? false,
      parents: {
        territory: place.commune.id,
        management,
        police: isProvincial ? bodyId('cong-an-tinh') : districtBodyId('cong-an', place.districtCode),
        reporting: management,
      },
      validFrom: recordsFrom,
      isInvented: true,
    },
  };
}
