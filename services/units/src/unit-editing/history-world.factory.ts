import { newId } from '@antoan/ids';
import { roles, type Role } from '@antoan/policy';
import { UnitKind } from '@antoan/subgraph-kit';
import { grantOf, unitAt, type TestActor, type TestService, type TestUnit } from '@antoan/test-kit';
import { UnitLevel } from '../unit/unit.enums.ts';
import { buildUnit, stageUnits } from '../unit/unit.factory.ts';

/** A small province of its own for one history: places, of which one will be merged, bodies, and people who write units. */
export interface HistoryWorld {
  /** Sets its codes apart from those of other histories. */
  run: string;
  /** All units that were put there. */
  ids: readonly string[];
  communes: readonly TestUnit[];
  bodies: readonly TestUnit[];
  police: readonly TestUnit[];
  writers: readonly TestActor[];
  /** Somebody in each of the roles, over some part of some tree. */
  readers: readonly (readonly [Role, TestActor])[];
}

/** The day on which the first commune goes over into the second. */
export const mergerDay = '2021-12-01';

/** Puts such a province on the stage. */
export async function stageHistory(world: TestService): Promise<HistoryWorld> {
  const run = newId();
  const at = (name: string, under?: Parameters<typeof unitAt>[1]) => unitAt(`${name} ${run}`, under);
  const province = at('Tỉnh');
  const districts = [at('Huyện A', { territory: province }), at('Huyện B', { territory: province })] as const;
  const communes = [
    at('Xã 1', { territory: districts[0] }),
    at('Xã 2', { territory: districts[0] }),
    at('Xã 3', { territory: districts[1] }),
  ];
  const committee = at('UBND tỉnh', { territory: districts[0] });
  const department = at('Sở', { territory: districts[0], management: committee });
  const districtCommittee = at('UBND huyện A', { territory: districts[0], management: committee });
  const chief = unitAt(`Công an tỉnh ${run}`, { territory: districts[0] });
  const local = unitAt(`Công an huyện ${run}`, { territory: districts[0], management: chief, police: chief });

  const bodies = [committee, department, districtCommittee];
  await world.offstage(async (em) => {
    const territory = { kind: UnitKind.TERRITORY };
    const commune = { ...territory, level: UnitLevel.COMMUNE };
    const agency = { kind: UnitKind.AGENCY, level: UnitLevel.PROVINCE };
    const police = { kind: UnitKind.ARMED_FORCE };
    await stageUnits(em, [
      buildUnit(province, { ...territory, level: UnitLevel.PROVINCE }),
      ...districts.map((district) => buildUnit(district, territory)),
      ...communes.map((place, index) => buildUnit(place, { ...commune, validTo: index === 0 ? mergerDay : null })),
      ...bodies.map((body) => buildUnit(body, agency)),
      buildUnit(chief, { ...police, level: UnitLevel.PROVINCE }),
      buildUnit(local, police),
    ]);
    await em.execute(
      `insert into lineage (id, from_unit_id, to_unit_id, kind, effective) values (?, ?, ?, 'MERGE', ?)`,
      [newId(), communes[0]!.id, communes[1]!.id, mergerDay],
    );
  });
  return {
    run,
    ids: [province, ...districts, ...communes, ...bodies, chief, local].map(({ id }) => id),
    communes,
    bodies: [department, districtCommittee],
    police: [chief, local],
    writers: [
      world.as(grantOf('MANAGER_OFFICER', 'MANAGEMENT', department)),
      world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', districts[0], districtCommittee)),
      world.as(grantOf('PV05_OFFICER', 'TERRITORY', province, chief)),
    ],
    readers: roles.flatMap((role) => [
      [role, world.as(grantOf(role, 'TERRITORY', districts[0], districtCommittee))] as const,
      [role, world.as(grantOf(role, 'MANAGEMENT', department), grantOf(role, 'POLICE', local))] as const,
    ]),
  };
}
