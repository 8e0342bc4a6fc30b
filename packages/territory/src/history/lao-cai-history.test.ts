import { expect, test } from 'vitest';
import { laoCaiHistory } from './lao-cai-history.ts';
import { territoryAt } from './territory-at.ts';
import { laoCaiId, territoryId, yenBaiId } from './territory-id.ts';
import { holdsOn, type TerritorialUnit } from './territorial-unit.ts';

const { units, edges, instruments } = laoCaiHistory();
const unitOf = (id: string) => units.find((unit) => unit.id === id)!;
const lifeOf = ({ versions }: TerritorialUnit) => ({
  validFrom: versions[0]!.validFrom,
  validTo: versions.at(-1)!.validTo,
});
const eve = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
const count = (date: string, provinceId: string, what: string) =>
  territoryAt(date, provinceId).filter(({ level, type }) => level === what || (level === 'COMMUNE' && type === what))
    .length;

test.each([
  ['2020-02-29', laoCaiId, 0, 0],
  ['2020-03-01', laoCaiId, 9, 152],
  ['2024-10-31', laoCaiId, 9, 152],
  ['2024-11-01', laoCaiId, 9, 151],
  ['2025-06-30', laoCaiId, 9, 151],
  ['2025-07-01', laoCaiId, 0, 99],
  ['2026-11-23', laoCaiId, 0, 99],
  ['2020-03-01', yenBaiId, 9, 173],
  ['2025-06-30', yenBaiId, 9, 168],
  ['2025-07-01', yenBaiId, 0, 0],
])('on %s the province has the districts and communes it had', (date, provinceId, districts, communes) => {
  expect([count(date, provinceId, 'DISTRICT'), count(date, provinceId, 'COMMUNE')]).toEqual([districts, communes]);
});

test.each([
  ['2020-03-01', 16, 127, 9],
  ['2024-11-01', 16, 126, 9],
  ['2025-07-01', 10, 89, 0],
])('on %s Lào Cai has as many wards, rural communes and towns as the resolutions say', (date, wards, rural, towns) => {
  expect(['phường', 'xã', 'thị trấn'].map((type) => count(date, laoCaiId, type))).toEqual([wards, rural, towns]);
});

test('versions of a unit follow one another without hole or overlap, and a code covers its whole life', () => {
  for (const unit of units) {
    for (const periods of [unit.versions, unit.codes]) {
      expect(periods[0]!.validFrom).toBe(lifeOf(unit).validFrom);
      expect(periods.at(-1)!.validTo).toBe(lifeOf(unit).validTo);
      for (const [index, { validFrom, validTo }] of periods.entries()) {
        expect(validTo === null || validFrom < validTo).toBe(true);
        if (index > 0) expect(validFrom).toBe(periods[index - 1]!.validTo);
      }
    }
  }
});

test('a code has one holder on any day', () => {
  const held = units.flatMap(({ id, codes }) => codes.map((code) => ({ id, ...code })));
  const days = new Set(held.map(({ validFrom }) => validFrom));
  for (const day of days) {
    const bearers = held.filter((code) => holdsOn(code, day)).map(({ value }) => value);
    expect(new Set(bearers).size).toBe(bearers.length);
  }
});

test('every unit lies in one that stands as long as it lies there, one level up or more', () => {
  const rank = { PROVINCE: 0, DISTRICT: 1, COMMUNE: 2 };
  for (const { versions } of units) {
    for (const { parentId, validFrom, validTo, level } of versions) {
      if (level === 'PROVINCE') {
        expect(parentId).toBeNull();
        continue;
      }
      const parent = unitOf(parentId!);
      expect(rank[parent.versions[0]!.level]).toBeLessThan(rank[level]);
      expect(holdsOn(lifeOf(parent), validFrom)).toBe(true);
      expect(validTo === null || holdsOn(lifeOf(parent), eve(validTo))).toBe(true);
    }
  }
});

test('an edge leads from a unit that stood the day before to one that stands on the day, and has a legal basis', () => {
  const acts = new Set(instruments.map(({ id }) => id));
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  for (const { fromId, toId, effective, instrument } of edges) {
    expect(holdsOn(lifeOf(unitOf(fromId)), eve(effective))).toBe(true);
    expect(holdsOn(lifeOf(unitOf(toId)), effective)).toBe(true);
    expect(acts.has(instrument)).toBe(true);
  }
});

test('every version that is not the first, and every unit that begins later, has a legal basis on record', () => {
  const acts = new Set(instruments.map(({ id }) => id));
  const later = units.flatMap(({ versions }) => versions).filter(({ validFrom }) => validFrom > '2020-03-01');
  expect(later.length).toBeGreaterThan(99);
  expect(later.filter(({ instrument }) => instrument === null || !acts.has(instrument))).toEqual([]);
});

test('every commune that ended has a successor, and what began in 2025 was made of old communes', () => {
  const ended = units.filter((unit) => unit.versions[0]!.level === 'COMMUNE' && lifeOf(unit).validTo !== null);
  expect(ended).toHaveLength(152 + 173 + 1 - 8);
  for (const unit of ended) {
    const day = lifeOf(unit).validTo;
    expect(
      edges.some(({ fromId, toId, effective }) => fromId === unit.id && toId !== unit.id && effective === day),
    ).toBe(true);
  }
  const begun = units.filter((unit) => lifeOf(unit).validFrom === '2025-07-01');
  expect(begun).toHaveLength(91);
  for (const { id } of begun) expect(edges.filter(({ toId }) => toId === id).length).toBeGreaterThan(1);
});

test('no commune was split: the resolution of 2025 joins each “toàn bộ diện tích tự nhiên, quy mô dân số”', () => {
  expect(edges.filter(({ kind }) => kind === 'SPLIT')).toEqual([]);
  expect(edges.every(({ share }) => share === 1)).toBe(true);
});

test('names are in NFC, with their type in front and nothing around them', () => {
  for (const { versions } of units) {
    for (const { name, type } of versions) {
      expect(name).toBe(name.normalize('NFC').trim());
      expect(name.toLocaleLowerCase('vi').startsWith(`${type} `)).toBe(true);
    }
  }
});

test('ids stay what they were', () => {
  expect([
    laoCaiId,
    territoryId('086'),
    territoryId('02902'),
    yenBaiId,
    territoryId('04510', '2024'),
    territoryId('02647', '2025'),
  ]).toEqual([
    '24a22664-0f8d-81ed-be7b-eeee0060ba27',
    '7229105b-0ed8-8e43-8ab1-46a2df8f89b1',
    '81f1ea32-2cb7-8380-9436-c13c7cc7815a',
    'f55372a6-034a-8508-b042-f3e74bf71093',
    '80200053-c2f1-8893-98be-a13dcb694808',
    '85d43809-1d0a-861a-810b-525034648b8c',
  ]);
  expect(units.some(({ id }) => id === territoryId('02647', '2025'))).toBe(true);
});

test('what was written from memory says so', () => {
  expect(instruments.filter(({ isFromMemory }) => isFromMemory).map(({ number }) => number)).toEqual([
    '767/NQ-UBTVQH14',
    '1246/NQ-UBTVQH15',
    '19/2025/QĐ-TTg',
  ]);
});

test('the history is the same each time it is asked for', () => {
  expect(laoCaiHistory()).toBe(laoCaiHistory());
});
