import { expect, test } from 'vitest';
import { laoCaiHistory } from '../history/lao-cai-history.ts';
import { laoCaiId, territoryId } from '../history/territory-id.ts';
import { asReported, type LocatedValue } from './as-reported.ts';
import { rebaseToNew } from './rebase-to-new.ts';
import { rebaseToOld } from './rebase-to-old.ts';
import { rollUp } from './roll-up.ts';

const history = laoCaiHistory();
const toOld = { reportedOn: '2025-12-14', boundariesOf: '2021-11-15' };
const toNew = { reportedOn: '2021-11-15', boundariesOf: '2025-12-14' };

/** A unit that began in an old commune and stands in the new one since the reform; null: it began afterwards. */
function unitIn(oldCode: string | null, newCode: string, value: number): LocatedValue {
  const since = { territoryId: territoryId(newCode, '2025'), validFrom: '2025-07-01', validTo: null };
  const before =
    oldCode === null ? [] : [{ territoryId: territoryId(oldCode), validFrom: '2020-03-01', validTo: '2025-07-01' }];
  return { unitId: `unit in ${oldCode ?? newCode}`, value, stays: [...before, since] };
}

const inGiaPhu = [unitIn('02923', '02923', 3), unitIn('02659', '02923', 5), unitIn('02932', '02923', 7)];

test('as reported, the units of the new xã Gia Phú count together', () => {
  expect(asReported(inGiaPhu, '2025-12-14')).toEqual({
    values: new Map([[territoryId('02923', '2025'), 15]]),
    unassigned: [],
  });
});

test('under the old boundaries each counts where it stood, and so the old districts can be compared', () => {
  const old = rebaseToOld(inGiaPhu, history, toOld);
  expect(old.values).toEqual(
    new Map([
      [territoryId('02923'), 3],
      [territoryId('02659'), 5],
      [territoryId('02932'), 7],
    ]),
  );
  expect(rollUp(old.values, history, { on: toOld.boundariesOf, level: 'DISTRICT' }).values).toEqual(
    new Map([
      [territoryId('086'), 10],
      [territoryId('080'), 5],
    ]),
  );
});

test('a unit that began after the reform in a commune made of several is told, not guessed', () => {
  const { values, unassigned } = rebaseToOld([unitIn(null, '02923', 4)], history, toOld);
  expect(values.size).toBe(0);
  expect(unassigned).toMatchObject([{ value: 4, reason: 'SEVERAL_PREDECESSORS' }]);
  expect(unassigned[0]!.candidates.toSorted()).toEqual(
    ['02923', '02659', '02932'].map((code) => territoryId(code)).toSorted(),
  );
});

test('a unit that began after the reform in a commune left alone counts there', () => {
  const nguChiSon = territoryId('03004');
  const late = {
    unitId: 'late',
    value: 2,
    stays: [{ territoryId: nguChiSon, validFrom: '2025-08-01', validTo: null }],
  };
  expect(rebaseToOld([late], history, toOld).values).toEqual(new Map([[nguChiSon, 2]]));
});

test('a unit in thị trấn Bắc Hà of 2025 that began there after Tà Chải had joined may belong to either', () => {
  const late = {
    unitId: 'late',
    value: 1,
    stays: [{ territoryId: territoryId('02839'), validFrom: '2024-12-01', validTo: null }],
  };
  const { unassigned } = rebaseToOld([late], history, { reportedOn: '2025-06-01', boundariesOf: '2021-11-15' });
  expect(unassigned[0]!.candidates.toSorted()).toEqual([territoryId('02872'), territoryId('02839')].toSorted());
});

test('a unit that stands nowhere is told', () => {
  const nowhere = { unitId: 'nowhere', value: 1, stays: [] };
  expect(asReported([nowhere], '2021-01-01').unassigned).toMatchObject([{ sourceId: 'nowhere', reason: 'NO_PLACE' }]);
  expect(rebaseToOld([nowhere], history, toOld).unassigned).toMatchObject([{ reason: 'NO_PLACE' }]);
});

test('under the new boundaries values follow the land, not the code', () => {
  const values = new Map([
    [territoryId('02647'), 1], // P. Kim Tân, whose code phường Lào Cai bears since
    [territoryId('02671'), 10], // P. Nam Cường, whose code phường Cam Đường bears since
    [territoryId('02674'), 100], // xã Cam Đường
    [territoryId('02872'), 1000], // xã Tà Chải, by way of thị trấn Bắc Hà
    [territoryId('03085'), 10_000], // xã Nậm Xé, which goes on
  ]);
  expect(rebaseToNew(values, history, toNew)).toEqual({
    values: new Map([
      [territoryId('02647', '2025'), 1],
      [territoryId('02671', '2025'), 110],
      [territoryId('02839', '2025'), 1000],
      [territoryId('03085'), 10_000],
    ]),
    unassigned: [],
  });
});

test('the province of 2021 has as much under the new boundaries, and Yên Bái adds to it', () => {
  const values = new Map([
    [territoryId('02905'), 5],
    [territoryId('04252'), 7],
  ]);
  const { values: rebased } = rebaseToNew(values, history, toNew);
  expect(rollUp(rebased, history, { on: toNew.boundariesOf, level: 'PROVINCE' }).values).toEqual(
    new Map([[laoCaiId, 12]]),
  );
});

test('a district has no successor, and nothing rolls up to districts after they ended', () => {
  const district = new Map([[territoryId('086'), 9]]);
  expect(rebaseToNew(district, history, toNew).unassigned).toMatchObject([{ value: 9, reason: 'NO_LINE' }]);
  const commune = new Map([[territoryId('02647', '2025'), 9]]);
  expect(rollUp(commune, history, { on: '2025-12-14', level: 'DISTRICT' }).unassigned).toMatchObject([
    { value: 9, reason: 'NO_PARENT' },
  ]);
});
