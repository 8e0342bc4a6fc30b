import { demonstrationWorld, districtBodyId, namedUnits, type UnitRecord } from '@antoan/demonstration';
import type { Envelope } from '@antoan/events';
import { labelOf, newId } from '@antoan/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lowerSchool } from '../stage/crew.factory.ts';
import { filled, refusal, type Dossier } from '../stage/dossier.factory.ts';
import { openStage, type Stage } from '../stage/stage.factory.ts';
import { followUnits } from './follow-units.ts';

let stage: Stage;
let dossier: Dossier;
beforeAll(async () => {
  stage = await openStage();
  dossier = await filled(stage, lowerSchool);
});
afterAll(() => stage.stop());

const unitOf = (id: string) => demonstrationWorld().unitOf.get(id)!;

/** Tells the service of a unit, as `units` does. */
async function tell({ isInvented: _, id: unitId, ...unit }: UnitRecord, version: number): Promise<void> {
  const envelope: Envelope<'UnitChanged'> = {
    ...{
      id: newId(),
      type: 'UnitChanged',
      source: 'units',
      subjectId: unitId,
      occurredAt: stage.clock.now(),
      requestId: null,
    },
    payload: { ...unit, unitId, version, validTo: null, isDeleted: false },
  };
  await stage.offstage((em) => followUnits(em, [envelope], { clock: stage.clock, log: undefined as never }));
}

/** The unit moved below other parents. */
function moved(unit: UnitRecord, parents: UnitRecord['parents']): UnitRecord {
  const below = (hierarchy: keyof UnitRecord['parents']) =>
    `${unitOf(parents[hierarchy]!).paths[hierarchy]}.${labelOf(unit.id)}`;
  return {
    ...unit,
    parents,
    paths: {
      territory: below('territory'),
      management: below('management'),
      police: below('police'),
      reporting: below('reporting'),
    },
  };
}

const standings = (unitId: string) =>
  stage.offstage((em) =>
    em.execute<{ year: number; value: string; version: number }[]>(
      'select year, value, version from unit_standing where unit_id = ? order by year',
      [unitId],
    ),
  );

test('a unit that is new stands PENDING in each year that has begun, once however often it is told of', async () => {
  const school: UnitRecord = { ...unitOf(namedUnits.lowerSecondarySchool), id: newId() };
  await tell(moved(school, school.parents), 1);
  await tell(moved(school, school.parents), 2);
  expect(await standings(school.id)).toEqual(
    [2020, 2021, 2022].map((year) => ({ year, value: 'PENDING', version: 1 })),
  );
});

test('a new police office is not subject, and a commune has no standing at all', async () => {
  const office: UnitRecord = { ...unitOf(namedUnits.baoThangPolice), id: newId() };
  await tell(moved(office, office.parents), 1);
  expect((await standings(office.id)).map(({ value }) => value)).toEqual(['NOT_SUBJECT', 'NOT_SUBJECT', 'NOT_SUBJECT']);
  await tell(unitOf(namedUnits.bacHa), 2);
  expect(await standings(namedUnits.bacHa)).toEqual([]);
});

test('a school that moves to Bắc Hà takes its dossier along: Bắc Hà verifies it now, and Bảo Thắng sees it no more', async () => {
  const submit =
    'mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { assessment { version } problems { code } } }';
  const { submitAssessment } = await stage
    .person('truong2')
    .query<{ submitAssessment: { assessment: { version: number } } }>(submit, {
      input: { id: dossier.id, version: dossier.version },
    });
  const { version } = submitAssessment.assessment;
  const district = {
    territory: unitOf(namedUnits.bacHa).id,
    management: districtBodyId('ubnd', '085'),
    police: districtBodyId('cong-an', '085'),
    reporting: districtBodyId('ubnd', '085'),
  };
  await tell(moved(unitOf(namedUnits.lowerSecondarySchool), district), 2);

  const queue =
    '{ assessments(awaiting: VERIFICATION) { edges { node { id version route { appraiser { id } decider { id } } } } } }';
  const { assessments } = await stage
    .person('huyen.bacha')
    .query<{ assessments: { edges: { node: { version: number } }[] } }>(queue);
  expect(assessments.edges).toMatchObject([
    {
      node: {
        id: dossier.id,
        route: { appraiser: { id: namedUnits.bacHaPolice }, decider: { id: namedUnits.bacHaCommittee } },
      },
    },
  ]);
  expect(await refusal(stage, 'huyen.baothang', 'verifyAssessment', { id: dossier.id, version })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(
    await refusal(stage, 'huyen.bacha', 'verifyAssessment', {
      id: dossier.id,
      version: assessments.edges[0]!.node.version,
    }),
  ).toBeUndefined();
});
