import { expect, test } from 'vitest';
import { bodyId, districtBodyId, laoCaiBodies2020 } from './lao-cai-bodies.ts';

const bodies = laoCaiBodies2020();
const withId = (id: string) => bodies.find((body) => body.id === id);

test('each district has its UBND, Công an and Phòng GD&ĐT', () => {
  expect(bodies.filter(({ name }) => /^UBND (?:huyện|thị xã|thành phố) /u.test(name))).toHaveLength(9);
  expect(bodies.filter(({ name }) => /^Công an (?:huyện|thị xã|thành phố) /u.test(name))).toHaveLength(9);
  expect(bodies.filter(({ name }) => name.startsWith('Phòng Giáo dục và Đào tạo '))).toHaveLength(9);
  expect(withId(districtBodyId('ubnd', '086'))?.name).toBe('UBND huyện Bảo Thắng');
});

test('names and ids are used once, and nothing real is called a demonstration', () => {
  expect(new Set(bodies.map(({ name }) => name)).size).toBe(bodies.length);
  expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length);
  expect(bodies.filter(({ name, isInvented }) => isInvented || name.includes('minh họa'))).toEqual([]);
});

test('the four trees end where they should', () => {
  const roots = (hierarchy: 'management' | 'police' | 'reporting') =>
    bodies.filter(({ parents }) => parents[hierarchy] === null).map(({ name }) => name);
  expect(roots('police')).toEqual(['Công an tỉnh Lào Cai']);
  expect(roots('reporting')).toEqual(['UBND tỉnh Lào Cai']);
  expect(roots('management')).toContain('UBND tỉnh Lào Cai');
  expect(withId(bodyId('so-gddt'))?.parents.management).toBe(bodyId('ubnd-tinh'));
  expect(withId(bodyId('ban-tdkt'))?.parents.management).toBe(bodyId('so-noi-vu'));
});

test('no body is managed, policed and judged by itself', () => {
  for (const { id, parents } of bodies) expect(Object.values(parents)).not.toContain(id);
});
