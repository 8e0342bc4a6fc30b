import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  bacHa,
  canCau,
  clinic,
  company,
  department,
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
  at(day: $day) { name place { name } managingBody { name } reportsTo { name } codes { value } }
} }`;

async function storyOf(id: string, day = '2021-12-01') {
  const { unit } = await world.first.query<{ unit: Record<string, unknown> | null }>(Story, { id, day });
  return unit;
}

const newCommune = (name: string, code: string | null = null) => ({
  name,
  scheme: code ? ('GSO' as const) : null,
  code,
  places: [],
  takes: [],
});

test('two communes merge into a new one: both end, it begins, and what stood below goes on there', async () => {
  const { state, steps } = await world.apply([
    { kind: 'MERGE', unitIds: [nanSan.id, nanXin.id], outcomes: [newCommune('Xã Nàn Mới', '02837')] },
  ]);
  expect(state).toBe('APPLIED');
  expect(await storyOf(steps[0]!.outcomes[0]!.id)).toMatchObject({
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
    at: { place: { name: 'Xã Nàn Mới' }, managingBody: { name: department.name } },
    versions: [
      { validTo: '2021-12-01', place: { name: 'Xã Nàn Xín' } },
      { validFrom: '2021-12-01', place: { name: 'Xã Nàn Mới' }, instrument: { number: '1197/NQ-UBTVQH15' } },
    ],
  });
});

test('a commune merges into another that goes on under a new name; from today it is so everywhere', async () => {
  await world.apply([{ kind: 'MERGE', unitIds: [nanXin.id], intoId: nanSan.id, name: 'Xã Nàn', shortName: 'Nàn' }], {
    effectiveOn: '2021-11-20',
  });
  expect(await storyOf(nanSan.id)).toMatchObject({
    name: 'Xã Nàn',
    code: '02800',
    versions: [{ name: 'Xã Nàn Sán', validTo: '2021-11-20' }, { name: 'Xã Nàn' }],
  });
  expect(await storyOf(school.id)).toMatchObject({ placeName: 'Nàn' });
});

test('a commune is divided: what is named goes where it is named, the rest to the larger part', async () => {
  const { steps } = await world.apply([
    {
      kind: 'SPLIT',
      unitIds: [nanXin.id],
      outcomes: [
        { ...newCommune('Xã Nàn Một', '02836'), share: 0.7 },
        { ...newCommune('Xã Nàn Hai'), share: 0.3, takes: [school.id] },
      ],
    },
  ]);
  expect(await storyOf(school.id)).toMatchObject({ at: { place: { name: 'Xã Nàn Hai' } } });
  expect(await storyOf(clinic.id)).toMatchObject({ at: { place: { name: 'Xã Nàn Một' } } });
  expect(await storyOf(steps[0]!.outcomes[1]!.id)).toMatchObject({ lineage: [{ kind: 'SPLIT', share: 0.3 }] });
  expect(await storyOf(nanXin.id)).toMatchObject({ at: null });
});

test('a part is split off from a commune that goes on', async () => {
  await world.apply([
    {
      kind: 'SPLIT',
      unitIds: [nanXin.id],
      intoId: nanXin.id,
      outcomes: [{ ...newCommune('Xã Nàn Hai'), takes: [school.id] }],
    },
  ]);
  expect(await storyOf(nanXin.id)).toMatchObject({ at: { name: 'Xã Nàn Xín' } });
  expect(await storyOf(school.id)).toMatchObject({ at: { place: { name: 'Xã Nàn Hai' } } });
  expect(await storyOf(clinic.id)).toMatchObject({ at: { place: { name: 'Xã Nàn Xín' } } });
});

test('a unit is renamed, moved in one tree and given another code on the same day', async () => {
  await world.apply([
    { kind: 'RENAME', unitIds: [nanXin.id], name: 'Phường Nàn Xín', shortName: null },
    { kind: 'MOVE', unitIds: [nanXin.id], places: [{ hierarchy: 'TERRITORY', unitId: bacHa.id }] },
    { kind: 'RECODE', unitIds: [nanXin.id], scheme: 'GSO', code: '02838' },
  ]);
  expect(await storyOf(nanXin.id)).toMatchObject({
    name: 'Xã Nàn Xín',
    at: { name: 'Phường Nàn Xín', place: { name: bacHa.name }, codes: [{ value: '02838' }] },
    codes: [
      { value: '02836', validTo: '2021-12-01' },
      { value: '02838', validFrom: '2021-12-01', validTo: null },
    ],
  });
});

test('whoever reported to the managing body goes on reporting to the new one', async () => {
  await world.apply([{ kind: 'MOVE', unitIds: [school.id], places: [{ hierarchy: 'MANAGEMENT', unitId: bacHa.id }] }]);
  expect(await storyOf(school.id)).toMatchObject({
    at: { managingBody: { name: bacHa.name }, reportsTo: { name: bacHa.name } },
  });
});

test('two communes exchange their codes', async () => {
  await world.apply([
    { kind: 'RECODE', unitIds: [nanSan.id], scheme: 'GSO', code: '02836' },
    { kind: 'RECODE', unitIds: [nanXin.id], scheme: 'GSO', code: '02800' },
  ]);
  expect(await storyOf(nanSan.id)).toMatchObject({ at: { codes: [{ value: '02836' }] } });
});

test('an office is dissolved and what it managed goes up; a commune is established and takes in a unit', async () => {
  await world.apply([
    { kind: 'ABOLISH', unitIds: [canCau.id] },
    {
      kind: 'ESTABLISH',
      outcomes: [
        {
          ...newCommune('Xã Lùng Thẩn'),
          kind: 'TERRITORY',
          level: 'COMMUNE',
          places: [{ hierarchy: 'TERRITORY', unitId: siMaCai.id }],
        },
      ],
    },
  ]);
  expect(await storyOf(company.id)).toMatchObject({ at: { place: { name: siMaCai.name } } });
  expect(await storyOf(canCau.id)).toMatchObject({ at: null, lineage: [{ kind: 'ABOLISH' }] });
});

test('a plan for a day gone by holds from that day, and what was before stays', async () => {
  await world.apply([{ kind: 'MERGE', unitIds: [nanXin.id], intoId: nanSan.id }], { effectiveOn: '2021-01-01' });
  expect(await storyOf(school.id, '2020-12-31')).toMatchObject({
    placeName: 'Xã Nàn Sán',
    at: { place: { name: 'Xã Nàn Xín' } },
  });
});

test('what is previewed is what is done: counts, who goes where, and both trees', async () => {
  const { id } = await world.draft([
    { kind: 'MERGE', unitIds: [nanSan.id, nanXin.id], outcomes: [newCommune('Xã Nàn Mới')] },
  ]);
  const Preview = `query ($id: ID!) { previewReorganisation(id: $id) {
    problems { code path } ends { name } begins { name }
    moves { total byKind { kind count } first { name places { hierarchy from { name } to { name } } } }
    tree { before { name fate below } after { name fate below } }
    reorganisation { endingUnitIds sightChanges { unitId hierarchy change } }
  } }`;
  const { previewReorganisation } = await world.first.query<{ previewReorganisation: object }>(Preview, { id });
  expect(previewReorganisation).toMatchObject({
    problems: [],
    ends: [{ name: 'Xã Nàn Sán' }, { name: 'Xã Nàn Xín' }],
    begins: [{ name: 'Xã Nàn Mới' }],
    moves: { total: 2, byKind: expect.arrayContaining([{ kind: 'SCHOOL', count: 1 }]) },
    tree: {
      before: expect.arrayContaining([{ name: 'Xã Nàn Xín', fate: 'ENDS', below: 2 }]),
      after: expect.arrayContaining([{ name: 'Xã Nàn Mới', fate: 'BEGINS', below: 2 }]),
    },
  });
  // Nothing of it was kept.
  expect(await storyOf(nanXin.id)).toMatchObject({ at: { name: 'Xã Nàn Xín' } });
});

test('a plan for a later day comes into force on it', async () => {
  await world.apply([{ kind: 'MOVE', unitIds: [nanXin.id], places: [{ hierarchy: 'TERRITORY', unitId: bacHa.id }] }]);
  const districtOf = async () => {
    const { unit } = await world.first.query<{ unit: { districtName: string } }>(
      'query ($id: ID!) { unit(id: $id) { districtName } }',
      { id: school.id },
    );
    return unit.districtName;
  };
  expect(await districtOf()).toBe(siMaCai.name);
  const { advanceUnits } = await import('../version/record-versions.ts');
  world.clock.set(new Date('2021-12-01T02:00:00Z'));
  await world.offstage((em) => advanceUnits(em, world.clock));
  expect(await districtOf()).toBe(bacHa.name);
});
