import { expect, test } from 'vitest';
import { storyDays } from './story-days.ts';

type Unit = Parameters<typeof storyDays>[0];
type Version = Unit['versions'][number];

const body = (name: string) => ({ __typename: 'Body' as const, id: name, name });
const version = (facts: Partial<Version>): Version => ({
  id: facts.validFrom ?? '',
  validFrom: '2020-03-01',
  validTo: null,
  name: 'Xã Gia Phú',
  level: 'COMMUNE',
  schoolLevel: null,
  sizeClass: null,
  partyOrganisation: false,
  inIndustrialZone: false,
  address: null,
  place: body('Huyện Bảo Thắng'),
  managingBody: null,
  policeOffice: null,
  reportsTo: null,
  instrument: null,
  ...facts,
});
const unit = (facts: Partial<Unit>): Unit =>
  ({
    id: 'u',
    name: 'Xã Gia Phú',
    kind: 'TERRITORY',
    versions: [],
    codes: [],
    lineage: [],
    heads: [],
    ...facts,
  }) as Unit;

test('a change that is known beforehand stands ahead, with what it changes', () => {
  const [begun, moved] = storyDays(
    unit({
      versions: [version({ validTo: '2025-07-01' }), version({ validFrom: '2025-07-01', place: body('Tỉnh Lào Cai') })],
    }),
    '2021-11-20',
  );

  expect(begun).toMatchObject({ day: '2020-03-01', isNow: true, isAhead: false, facts: [{ kind: 'begun' }] });
  expect(moved).toMatchObject({
    day: '2025-07-01',
    isNow: false,
    isAhead: true,
    facts: [{ kind: 'changed', what: 'place', from: 'Huyện Bảo Thắng', to: 'Tỉnh Lào Cai' }],
  });
});

test('the same code under one holder after another is told by days', () => {
  const days = storyDays(
    unit({
      versions: [version({})],
      codes: [
        { scheme: 'GSO', value: '10', validFrom: '2020-03-01', validTo: '2025-07-01' },
        { scheme: 'GSO', value: '15', validFrom: '2025-07-01', validTo: null },
      ],
    }),
    '2021-11-20',
  );

  expect(days[1]?.facts).toEqual([{ kind: 'coded', scheme: 'GSO', from: '10', to: '15' }]);
});

test('what came in, what went out and the end stand on their day, each document once', () => {
  const instrument = { id: 'i', number: '1673/NQ-UBTVQH15', isFromMemory: false };
  const line = (id: string, from: string, to: string): Unit['lineage'][number] => ({
    id,
    kind: 'MERGE',
    effective: '2025-07-01',
    share: null,
    confidence: 'HIGH',
    from: body(from),
    to: body(to),
    fromUnit: null,
    toUnit: null,
    instrument,
  });
  const [, last] = storyDays(
    unit({ versions: [version({ validTo: '2025-07-01' })], lineage: [line('1', 'u', 'Xã mới'), line('2', 'v', 'u')] }),
    '2026-01-01',
  );

  expect(last?.facts.map(({ kind }) => kind)).toEqual(['went', 'came', 'ended']);
  expect(last?.instruments).toEqual([instrument]);
});

test('a version in which nothing can be seen to change says so, unless something else happened that day', () => {
  const versions = [version({ validTo: '2025-07-01' }), version({ validFrom: '2025-07-01' })];
  const codes = [{ scheme: 'GSO' as const, value: '1', validFrom: '2025-07-01', validTo: null }];

  expect(storyDays(unit({ versions }), '2026-01-01')[1]?.facts).toEqual([{ kind: 'unchanged' }]);
  expect(storyDays(unit({ versions, codes }), '2026-01-01')[1]?.facts).toMatchObject([{ kind: 'coded' }]);
});
