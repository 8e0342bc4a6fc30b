import type { Chance } from '../chance/chance.ts';
import { INVENTED, nurseryNames, schoolNames, type TakenNames } from './invented-names.ts';
import { inventedUnit, type InventedUnit, type Place } from './invented-unit.ts';
import { namedUnitNames } from './named-units.ts';
import { placesByDistrict, placeWithCode } from './places.ts';
import type { SchoolLevel } from './unit-record.ts';

/** Districts where boarding schools for pupils from far hamlets are common. */
const HIGHLAND: ReadonlySet<string> = new Set(['082', '083', '084', '085', '088', '089']);

interface SchoolPlan {
  readonly type: string;
  readonly level: SchoolLevel;
  readonly signers: readonly [from: number, to: number];
  /** Body that manages it; by default the district. */
  readonly managedBy?: string;
}

const nursery: SchoolPlan = { type: 'Mầm non', level: 'PRESCHOOL', signers: [14, 38] };
const primary: SchoolPlan = { type: 'Tiểu học', level: 'PRIMARY', signers: [18, 55] };
const boardingPrimary: SchoolPlan = { type: 'PTDTBT Tiểu học', level: 'PRIMARY', signers: [20, 50] };
const lowerSecondary: SchoolPlan = { type: 'THCS', level: 'LOWER_SECONDARY', signers: [180, 720] };
const boardingLowerSecondary: SchoolPlan = { type: 'PTDTBT THCS', level: 'LOWER_SECONDARY', signers: [160, 480] };
const upperSecondary: SchoolPlan = {
  type: 'THPT',
  level: 'UPPER_SECONDARY',
  signers: [420, 1150],
  managedBy: 'so-gddt',
};
const boarding: SchoolPlan = {
  type: 'PTDTNT THCS và THPT',
  level: 'UPPER_SECONDARY',
  signers: [280, 460],
  managedBy: 'so-gddt',
};
const provincialBoarding: SchoolPlan = {
  type: 'PTDTNT THPT',
  level: 'UPPER_SECONDARY',
  signers: [480, 620],
  managedBy: 'so-gddt',
};
const continuing: SchoolPlan = { type: 'TTGDNN-GDTX', level: 'VOCATIONAL', signers: [120, 420], managedBy: 'so-gddt' };
const college: SchoolPlan = { type: 'Cao đẳng', level: 'VOCATIONAL', signers: [700, 2100], managedBy: 'so-ldtbxh' };

/** What a commune has: nursery, primary and lower-secondary school; towns and some communes have a second. */
function plansOf(place: Place, chance: Chance): SchoolPlan[] {
  const isHighland = HIGHLAND.has(place.districtCode) && !place.isUrban;
  const primarySchool = isHighland && chance.happens(0.35) ? boardingPrimary : primary;
  const secondarySchool = isHighland && chance.happens(0.6) ? boardingLowerSecondary : lowerSecondary;
  const second = place.isUrban ? 1 : 0.28;
  return [
    nursery,
    primarySchool,
    secondarySchool,
    ...(chance.happens(second) ? [nursery] : []),
    ...(chance.happens(second) ? [primary] : []),
    ...(place.isUrban && chance.happens(0.4) ? [lowerSecondary] : []),
  ];
}

/** Names to try: type, given name and place, so that no real school is meant. */
function* candidateNames(plan: SchoolPlan, where: string, chance: Chance): Generator<string> {
  const pool = plan.level === 'PRESCHOOL' ? nurseryNames : schoolNames;
  for (const given of chance.shuffled(pool)) yield `${plan.type} ${given} ${where} ${INVENTED}`;
}

function school(plan: SchoolPlan, place: Place, name: string, chance: Chance, mayFail = true): InventedUnit {
  return inventedUnit({
    name,
    kind: 'SCHOOL',
    place,
    managedBy: plan.managedBy ?? 'district',
    schoolLevel: plan.level,
    partyOrganisation: chance.happens(0.93),
    signers: chance.between(...plan.signers),
    mayFail,
  });
}

/** The two schools that people sign in for; nothing negative stands on them. */
function namedSchools(places: readonly Place[], chance: Chance, names: TakenNames): InventedUnit[] {
  const phoLu = placeWithCode(places, '02905');
  const { upperSecondarySchool, lowerSecondarySchool } = namedUnitNames;
  const withParty = (unit: InventedUnit): InventedUnit => ({
    ...unit,
    draft: { ...unit.draft, partyOrganisation: true },
  });
  return [
    withParty(school(upperSecondary, phoLu, names.takeFirst([upperSecondarySchool]), chance, false)),
    withParty(school(lowerSecondary, phoLu, names.takeFirst([lowerSecondarySchool]), chance, false)),
  ];
}

/** More than 600 invented schools: three or more in each commune, the higher ones in the towns of each district. */
export function inventedSchools(places: readonly Place[], chance: Chance, names: TakenNames): InventedUnit[] {
  const build = (plan: SchoolPlan, place: Place, where: string): InventedUnit =>
    school(plan, place, names.takeFirst(candidateNames(plan, where, chance)), chance);

  const inCommunes = places.flatMap((place) =>
    plansOf(place, chance).map((plan) => build(plan, place, place.commune.shortName ?? '')),
  );
  const inDistricts = [...placesByDistrict(places).values()].flatMap((own) => {
    const inTown = (index: number): Place => own[index % own.length] as Place;
    const where = inTown(0).district.shortName ?? '';
    const count = where === 'Lào Cai' ? 5 : 3;
    return [
      ...Array.from({ length: count }, (_, index) => build(upperSecondary, inTown(index * 3), where)),
      ...(where === 'Lào Cai' ? [] : [build(boarding, inTown(0), where)]),
      build(continuing, inTown(1), where),
    ];
  });
  const city = placeWithCode(places, '02671');
  const ofProvince = [provincialBoarding, college, college, college].map((plan) => build(plan, city, 'Lào Cai'));
  return [...namedSchools(places, chance, names), ...inCommunes, ...inDistricts, ...ofProvince];
}
