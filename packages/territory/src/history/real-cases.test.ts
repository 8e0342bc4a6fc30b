import { expect, test } from 'vitest';
import { LinesOfDescent } from '../rebase/lines-of-descent.ts';
import { laoCaiHistory } from './lao-cai-history.ts';
import { territoryAt } from './territory-at.ts';
import { laoCaiId, territoryId, yenBaiId } from './territory-id.ts';

const history = laoCaiHistory();
const lines = new LinesOfDescent(history);
const [before, after] = ['2025-06-30', '2025-07-01'];
const standingOn = (date: string) => [...territoryAt(date), ...territoryAt(date, yenBaiId)];
const holder = (code: string, date: string) => standingOn(date).find((unit) => unit.code === code);
const named = (name: string, date: string) => standingOn(date).filter((unit) => unit.name === name);
const communes = (date: string) => territoryAt(date).filter(({ level }) => level === 'COMMUNE');
const nameAt = (id: string, date: string) => standingOn(date).find((unit) => unit.id === id)?.name;

test('code 15 is Yên Bái the day before the union and Lào Cai from that day; Lào Cai stays the same unit', () => {
  expect(holder('15', before)?.id).toBe(yenBaiId);
  expect(holder('15', after)?.id).toBe(laoCaiId);
  expect(holder('10', before)?.id).toBe(laoCaiId);
  expect(holder('10', after)).toBeUndefined();
});

test('“Phường Lào Cai” is 02641 until the reform and 02647 after it, and these are two units', () => {
  expect(named('Phường Lào Cai', '2021-11-20').map(({ code }) => code)).toEqual(['02641']);
  expect(named('Phường Lào Cai', after).map(({ code }) => code)).toEqual(['02647']);
  expect(named('Phường Lào Cai', after)[0]!.id).not.toBe(named('Phường Lào Cai', before)[0]!.id);
  expect(holder('02647', before)?.name).toBe('Phường Kim Tân');
  expect(holder('02638', '2020-03-01')).toBeUndefined();
});

test('Cam Đường and Nam Cường change places: a join by code would give one the results of another', () => {
  expect(holder('02674', before)?.name).toBe('Xã Cam Đường');
  expect(holder('02674', after)).toBeUndefined();
  expect([holder('02671', before)?.name, holder('02671', after)?.name]).toEqual([
    'Phường Nam Cường',
    'Phường Cam Đường',
  ]);
  expect(named('Phường Nam Cường', before).map(({ code }) => code)).toEqual(['02671', '04273']);
  expect(named('Phường Nam Cường', after).map(({ code }) => code)).toEqual(['04273']);
});

test('the six codes that moved within thị xã Sa Pa before the record begins stand as they were from 01/3/2020', () => {
  const atStart = ['03002', '03003', '03016', '03019', '03028', '03043'].map(
    (code) => holder(code, '2020-03-01')?.name,
  );
  expect(atStart).toEqual([
    'Phường Sa Pả',
    'Phường Ô Quý Hồ',
    'Phường Hàm Rồng',
    'Xã Hoàng Liên',
    'Phường Cầu Mây',
    'Xã Mường Bo',
  ]);
  expect(holder('03034', '2020-03-01')).toBeUndefined();
});

test('xã Tà Chải goes into thị trấn Bắc Hà, which goes on', () => {
  const [taChai, bacHa] = [territoryId('02872'), territoryId('02839')];
  expect(history.edges.filter(({ effective }) => effective === '2024-11-01')).toMatchObject([
    { fromId: taChai, toId: bacHa, kind: 'MERGE', confidence: 'HIGH' },
  ]);
  expect(nameAt(taChai, '2024-10-31')).toBe('Xã Tà Chải');
  expect(nameAt(taChai, '2024-11-01')).toBeUndefined();
  expect(nameAt(bacHa, '2024-11-01')).toBe('Thị trấn Bắc Hà');
});

test('the eight communes the resolution left alone are the same units, now directly under the province', () => {
  const goingOn = history.edges.filter(({ kind }) => kind === 'CONTINUE');
  expect(goingOn.map(({ toId }) => nameAt(toId, after)).toSorted()).toEqual(
    [
      'Xã Chế Tạo',
      'Xã Cát Thịnh',
      'Xã Lao Chải',
      'Xã Nậm Có',
      'Xã Nậm Xé',
      'Xã Ngũ Chỉ Sơn',
      'Xã Phong Dụ Thượng',
      'Xã Tà Xi Láng',
    ].toSorted(),
  );
  for (const { fromId, toId } of goingOn) expect(fromId).toBe(toId);
  expect(communes(after).every(({ parentId }) => parentId === laoCaiId)).toBe(true);
});

test('48 of the 99 new communes cover the old Lào Cai and 51 the old Yên Bái, none both', () => {
  const old = new Set(communes(before).map(({ id }) => id));
  const shares = communes(after).map(({ id }) => {
    const origins = [...lines.backward(id, after, before)];
    return origins.filter((origin) => old.has(origin)).length / origins.length;
  });
  expect(
    [shares.filter((share) => share === 1), shares.filter((share) => share === 0)].map((list) => list.length),
  ).toEqual([48, 51]);
});

test('five new communes of the old Lào Cai cross old district lines', () => {
  const districtOf = new Map(territoryAt(before).map(({ id, parentId }) => [id, parentId]));
  const crossing = communes(after).flatMap(({ id, name }) => {
    const districts = new Set([...lines.backward(id, after, before)].map((origin) => districtOf.get(origin)));
    return districts.has(undefined) || districts.size === 1 ? [] : [name];
  });
  expect(crossing.toSorted()).toEqual(
    ['Phường Lào Cai', 'Xã Bảo Hà', 'Xã Cốc San', 'Xã Gia Phú', 'Xã Lùng Phình'].toSorted(),
  );
});

test.each([
  ['Phường Lào Cai', ['02635', '02641', '02644', '02647', '02665', '02911']],
  ['Xã Gia Phú', ['02659', '02923', '02932']],
  ['Xã Cốc San', ['02662', '02746', '02749']],
  ['Xã Lùng Phình', ['02818', '02848', '02851']],
  ['Xã Bảo Hà', ['02971', '02974', '02989', '03070', '03079']],
])('%s was made of what the resolution says', (name, codes) => {
  const origins = lines.backward(named(name, after)[0]!.id, after, before);
  const made = standingOn(before).filter(({ id }) => origins.has(id));
  expect(made.map(({ code }) => code).toSorted()).toEqual(codes);
});

test('what happened in Yên Bái in 2024 is never told as certain', () => {
  const then = history.edges.filter(({ effective }) => effective === '2024-12-01');
  expect(then.map(({ kind }) => kind).toSorted()).toEqual([
    'MERGE',
    'MERGE',
    'MERGE',
    'MERGE',
    'MERGE',
    'MERGE',
    'RECODE',
  ]);
  expect(then.filter(({ confidence }) => confidence === 'HIGH')).toEqual([]);
  const doubtful = then
    .filter(({ confidence }) => confidence === 'LOW')
    .map(({ fromId }) => nameAt(fromId, '2024-11-30'));
  expect(doubtful).toEqual(['Xã Nga Quán', 'Xã Bảo Hưng']);
});
