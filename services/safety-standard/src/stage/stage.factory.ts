import { demonstrationWorld, namedUnits, type UnitRecord } from '@antoan/demonstration';
import { newId } from '@antoan/ids';
import type { ViewerGrant } from '@antoan/policy';
import { insertRows, pathColumnsOf } from '@antoan/subgraph-kit';
import { grantOf, startTestService, type TestActor, type TestService, type TestUnit } from '@antoan/test-kit';
import { service } from '../service.ts';

/** A unit of the province as the test kit speaks of units. */
export function place(id: string): TestUnit {
  const { name, paths } = demonstrationWorld().unitOf.get(id)!;
  return {
    id,
    name,
    territoryPath: paths.territory,
    managementPath: paths.management,
    policePath: paths.police,
    reportingPath: paths.reporting,
  };
}

const at = (id: string, role: ViewerGrant['role'], hierarchy: ViewerGrant['hierarchy'], body?: string) =>
  grantOf(role, hierarchy, place(id), place(body ?? id));

/** The grants of the people of the year, by the demonstration's account names. */
export const grants = {
  'truong.nhap': at(namedUnits.upperSecondarySchool, 'UNIT_EDITOR', 'MANAGEMENT'),
  truong: at(namedUnits.upperSecondarySchool, 'UNIT_HEAD', 'MANAGEMENT'),
  'truong2.nhap': at(namedUnits.lowerSecondarySchool, 'UNIT_EDITOR', 'MANAGEMENT'),
  truong2: at(namedUnits.lowerSecondarySchool, 'UNIT_HEAD', 'MANAGEMENT'),
  'so.gddt': at(namedUnits.educationDepartment, 'MANAGER_OFFICER', 'MANAGEMENT'),
  'huyen.baothang': at(namedUnits.baoThang, 'DISTRICT_OFFICER', 'TERRITORY', namedUnits.baoThangCommittee),
  'huyen.baothang.chutich': at(namedUnits.baoThang, 'DISTRICT_CHAIR', 'TERRITORY', namedUnits.baoThangCommittee),
  'huyen.bacha': at(namedUnits.bacHa, 'DISTRICT_OFFICER', 'TERRITORY', namedUnits.bacHaCommittee),
  'ca.baothang': at(namedUnits.baoThangPolice, 'AREA_POLICE', 'POLICE'),
  'ca.baothang.lanhdao': at(namedUnits.baoThangPolice, 'AREA_POLICE', 'POLICE'),
  pv05: at(namedUnits.province, 'PV05_OFFICER', 'TERRITORY', namedUnits.provincialPolice),
  'pv05.lanhdao': at(namedUnits.province, 'PV05_HEAD', 'TERRITORY', namedUnits.provincialPolice),
  tdkt: at(namedUnits.province, 'EMULATION_OFFICER', 'TERRITORY', namedUnits.emulationBoard),
  vanphong: at(namedUnits.province, 'PROVINCIAL_OFFICE', 'TERRITORY', namedUnits.provincialOffice),
  chutich: at(namedUnits.province, 'PROVINCIAL_CHAIR', 'TERRITORY', namedUnits.provincialCommittee),
  giamsat: at(namedUnits.province, 'AUDITOR', 'TERRITORY', namedUnits.inspectorate),
  quantri: grantOf('SYSTEM_ADMINISTRATOR', null, null),
  baolaocai: grantOf('JOURNALIST', null, null),
} as const satisfies Record<string, ViewerGrant>;

/** Somebody with an account of the demonstration. */
export type Username = keyof typeof grants;

/** The service with the law and the units of Lào Cai in place, and its people at hand. */
export interface Stage extends TestService {
  /** The same person each time. */
  person(username: Username): TestActor;
}

/** Opens a stage; with `demonstration` the two years of the demonstration are on it too. */
export async function openStage(options: { demonstration?: boolean; at?: string } = {}): Promise<Stage> {
  const world = await startTestService(service, {
    settings: undefined,
    ...(options.at !== undefined && { at: options.at }),
  });
  await world.service.loadBase();
  await world.offstage((em) => insertRows(em, 'unit_ref', demonstrationWorld().units.map(unitRefRow)));
  if (options.demonstration) await world.service.loadDemonstration();
  const people = new Map<Username, TestActor>();
  return {
    ...world,
    person(username) {
      const known = people.get(username) ?? world.as(grants[username]);
      people.set(username, known);
      return known;
    },
  };
}

function unitRefRow(unit: UnitRecord) {
  return {
    id: unit.id,
    version: 1,
    name: unit.name,
    short_name: unit.shortName,
    kind: unit.kind,
    code: unit.code,
    level: unit.level,
    school_level: unit.schoolLevel,
    size_class: unit.sizeClass,
    party_organisation: unit.partyOrganisation,
    in_industrial_zone: unit.inIndustrialZone,
    territory_parent_id: unit.parents.territory,
    management_parent_id: unit.parents.management,
    police_parent_id: unit.parents.police,
    reporting_parent_id: unit.parents.reporting,
    ...pathColumnsOf(unit),
    valid_from: unit.validFrom,
  };
}

/** A number no other document has. */
export function documentNumber(suffix: string): string {
  return `${newId().slice(-6)}/${suffix}`;
}
