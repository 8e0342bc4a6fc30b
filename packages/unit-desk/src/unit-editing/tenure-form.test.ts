import { expect, test } from 'vitest';
import { tenureChanges, tenureFormOf } from './tenure-form.ts';

const recorded = tenureFormOf({
  id: 't-1',
  personName: 'Người Một',
  position: 'Hiệu trưởng',
  from: '2019-08-15',
  to: '2021-07-31',
  isActing: false,
});

test('a correction sends what was touched and nothing else', () => {
  expect(tenureChanges({ ...recorded, from: '2019-09-01', reason: 'Ghi nhầm ngày' }, recorded)).toEqual({
    from: '2019-09-01',
  });
});

test('an emptied last day says that the tenure lasts', () => {
  expect(tenureChanges({ ...recorded, to: '' }, recorded)).toEqual({ to: null });
});

test('a reason alone corrects nothing', () => {
  expect(tenureChanges({ ...recorded, reason: 'Ghi nhầm' }, recorded)).toBeNull();
});
