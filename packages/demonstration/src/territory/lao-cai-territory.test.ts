import { territoryId } from '@antoan/territory';
import { expect, test } from 'vitest';
import { laoCaiTerritory2020 } from './lao-cai-territory.ts';

const territory = laoCaiTerritory2020();
const withCode = (code: string) => territory.find((unit) => unit.code === code);

test('Lào Cai of 01/3/2020 has 9 districts and 152 communes: 16 wards, 127 rural communes, 9 towns', () => {
  expect(territory.filter(({ level }) => level === 'DISTRICT')).toHaveLength(9);
  const communes = territory.filter(({ level }) => level === 'COMMUNE');
  expect(communes).toHaveLength(152);
  const named = (type: string) => communes.filter(({ name }) => name.startsWith(type)).length;
  expect([named('Phường '), named('Xã '), named('Thị trấn ')]).toEqual([16, 127, 9]);
});

test.each([
  ['10', 'Tỉnh Lào Cai', null],
  ['080', 'Thành phố Lào Cai', '10'],
  ['088', 'Thị xã Sa Pa', '10'],
  ['086', 'Huyện Bảo Thắng', '10'],
  ['02905', 'Thị trấn Phố Lu', '086'],
  ['02908', 'Thị trấn Tằng Loỏng', '086'],
  ['02923', 'Xã Gia Phú', '086'],
  ['02746', 'Xã Cốc San', '080'],
  ['03028', 'Phường Cầu Mây', '088'],
  ['02809', 'Thị trấn Si Ma Cai', '084'],
])('code %s is %s', (code, name, parent) => {
  expect(withCode(code)).toMatchObject({ name, parents: { territory: parent === null ? null : territoryId(parent) } });
});

test('each district has as many communes as the decrees gave it', () => {
  const counts = Object.fromEntries(
    territory
      .filter(({ level }) => level === 'DISTRICT')
      .map(({ id, code }) => [code, territory.filter(({ parents }) => parents.territory === id).length]),
  );
  expect(counts).toEqual({
    '080': 17,
    '082': 21,
    '083': 16,
    '084': 10,
    '085': 19,
    '086': 14,
    '087': 17,
    '088': 16,
    '089': 22,
  });
});

test('a commune lies on the path of its district and its province', () => {
  const commune = withCode('02905');
  expect(commune?.paths.territory.split('.')).toHaveLength(3);
  expect(commune?.paths.territory.startsWith(withCode('086')?.paths.territory ?? '-')).toBe(true);
});
