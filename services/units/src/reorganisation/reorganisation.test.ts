import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  nanSan,
  nanXin,
  school,
  siMaCai,
  startReorganisationWorld,
  type ReorganisationWorld,
} from './reorganisation-world.factory.ts';

let world: ReorganisationWorld;
beforeEach(async () => {
  world = await startReorganisationWorld();
});
afterEach(() => world.stop());

const Story = `query ($id: ID!, $day: LocalDate!) { unit(id: $id) {
  name code placeName validFrom
  versions { name validFrom validTo place { name } instrument { number } }
  codes { value validFrom validTo }
  lineage { kind effective from { name } to { name } share }
  at(day: $day) { name place { name } managingBody { name } codes { value } }
} }`;

function storyOf(id: string, day = '2021-12-01') {
  return world.first.query<{ unit: Record<string, unknown> | null }>(Story, { id, day }).then(({ unit }) => unit);
}

test('two communes merge into a new one: both end, it begins, and what stood below goes on there', async () => {
  const { id, state, steps } = await world.apply([
    {
      kind: 'MERGE',
      unitIds: [nanSan.id, nanXin.id],
      outcomes: [{ name: 'Xã Nàn Mới', scheme: 'GSO', code: '02837', places: [], takes: [] }],
    },
  ]);
  expect(state).toBe('APPLIED');
  const merged = steps[0]!.outcomes[0]!.id;
  expect(await storyOf(merged)).toMatchObject({
    name: 'Xã Nàn Mới',
    validFrom: '2021-12-01',
    at: { place: { name: siMaCai.name }, codes: [{ value: '02837' }] },
    lineage: [
      { kind: 'MERGE', effective: '2021-12-01', from: { name: 'Xã Nàn Sán' } },
      { kind: 'MERGE', effective: '2021-12-01', from: { name: 'Xã Nàn Xín' } },
    ],
  });
  expect(await storyOf(nanXin.id)).toMatchObject({
    at: null,
    versions: [{ validFrom: '2020-03-01', validTo: '2021-12-01' }],
    codes: [{ value: '02836', validTo: '2021-12-01' }],
  });
  expect(await storyOf(school.id)).toMatchObject({
    placeName: 'Xã Nàn Xín',
    at: { place: { name: 'Xã Nàn Mới' } },
    versions: [
      { validTo: '2021-12-01', place: { name: 'Xã Nàn Xín' } },
      {
        validFrom: '2021-12-01',
        validTo: null,
        place: { name: 'Xã Nàn Mới' },
        instrument: { number: '1197/NQ-UBTVQH15' },
      },
    ],
  });
  expect(id).toBeTruthy();
});
