import type { Hierarchy, Role } from '@antoan/policy';
import { insertRows } from '@antoan/subgraph-kit';
import { grantOf, startTestService, unitAt, type TestActor, type TestUnit } from '@antoan/test-kit';
import { service } from '../service.ts';

/** A unit's row in the copy that the service keeps. */
export function unitRefRow(unit: TestUnit, facts: { kind: string; level: string; schoolLevel?: string }): object {
  const parentOf = (path: string) =>
    path
      .split('.')
      .at(-2)
      ?.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') ?? null;
  return {
    ...{ id: unit.id, version: 1, name: unit.name, short_name: null, code: null, size_class: null },
    ...{ kind: facts.kind, level: facts.level, school_level: facts.schoolLevel ?? null },
    ...{ party_organisation: true, in_industrial_zone: false, valid_from: '2025-07-01', valid_to: null },
    territory_parent_id: parentOf(unit.territoryPath),
    management_parent_id: parentOf(unit.managementPath),
    police_parent_id: parentOf(unit.policePath),
    reporting_parent_id: parentOf(unit.reportingPath),
    territory_path: unit.territoryPath,
    management_path: unit.managementPath,
    police_path: unit.policePath,
    reporting_path: unit.reportingPath,
  };
}

/** Units as they stand after 01/7/2025: province and commune, and nothing between them. */
export function communeUnits() {
  const province = unitAt('tỉnh Lào Cai');
  const commune = unitAt('xã Bảo Thắng', { territory: province });
  const provincialCommittee = unitAt('UBND tỉnh', { territory: province });
  const provincialPolice = unitAt('Công an tỉnh', {
    territory: province,
    management: provincialCommittee,
    reporting: provincialCommittee,
  });
  const committee = unitAt('UBND xã Bảo Thắng', {
    ...{ territory: commune, management: provincialCommittee },
    ...{ police: provincialPolice, reporting: provincialCommittee },
  });
  const police = unitAt('Công an xã Bảo Thắng', {
    ...{ territory: commune, management: provincialPolice, police: provincialPolice, reporting: provincialCommittee },
  });
  const school = unitAt('Trường THCS Phố Lu', {
    ...{ territory: commune, management: committee, police, reporting: committee },
  });
  const schoolWithoutOffice = unitAt('Trường THCS Xuân Quang', {
    ...{ territory: unitAt('xã Xuân Quang', { territory: province }), management: provincialCommittee },
    ...{ police: provincialPolice, reporting: provincialCommittee },
  });
  return { province, commune, provincialCommittee, provincialPolice, committee, police, school, schoolWithoutOffice };
}

const facts: Record<keyof ReturnType<typeof communeUnits>, { kind: string; level: string; schoolLevel?: string }> = {
  province: { kind: 'TERRITORY', level: 'PROVINCE' },
  commune: { kind: 'TERRITORY', level: 'COMMUNE' },
  provincialCommittee: { kind: 'AGENCY', level: 'PROVINCE' },
  provincialPolice: { kind: 'ARMED_FORCE', level: 'PROVINCE' },
  committee: { kind: 'AGENCY', level: 'COMMUNE' },
  police: { kind: 'ARMED_FORCE', level: 'COMMUNE' },
  school: { kind: 'SCHOOL', level: 'COMMUNE', schoolLevel: 'LOWER_SECONDARY' },
  schoolWithoutOffice: { kind: 'SCHOOL', level: 'COMMUNE', schoolLevel: 'LOWER_SECONDARY' },
};

/** The service in a province of two levels, and somebody for any role in it. */
export async function openCommuneStage(at: string) {
  const world = await startTestService(service, { settings: undefined, at });
  const units = communeUnits();
  const names = Object.keys(facts) as (keyof typeof facts)[];
  await world.offstage((em) =>
    insertRows(
      em,
      'unit_ref',
      names.map((name) => unitRefRow(units[name], facts[name])),
    ),
  );
  await world.service.loadBase();
  const somebody = (role: Role, hierarchy: Hierarchy, scope: TestUnit, body?: TestUnit): TestActor =>
    world.as(grantOf(role, hierarchy, scope, body));
  return { ...world, units, somebody };
}
