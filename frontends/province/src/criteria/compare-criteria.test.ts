import { expect, test } from 'vitest';
import { compareCriteria } from './compare-criteria.ts';

const criterion = (number: string, text = `Nội dung ${number}`) => ({
  ...{ id: number, number, section: 'Nhóm', text, kind: 'REQUIREMENT', threshold: null },
  ...{ evidence: ['Kế hoạch'], isMandatory: true, ifPartyOrganisation: false },
});
const following = (number: string, text?: string) => ({ ...criterion(number, text), from: number });
const fates = (pairs: ReturnType<typeof compareCriteria>) =>
  pairs.map(({ before, now, fate }) => [before?.number ?? null, now?.number ?? null, fate]);

test('a curator sees what stays, what changes, what is new and what falls away, each in its place', () => {
  const before = ['1.1', '1.2', '1.3', '2.1'].map((number) => criterion(number));
  const now = [
    following('1.1'),
    following('1.3', 'Nội dung khác'),
    { ...following('2.1'), evidence: ['Kế hoạch', 'Báo cáo'] },
    { ...criterion('2.2'), from: null },
  ];
  expect(fates(compareCriteria(before, now))).toEqual([
    ['1.1', '1.1', 'SAME'],
    ['1.2', null, 'REMOVED'],
    ['1.3', '1.3', 'CHANGED'],
    ['2.1', '2.1', 'CHANGED'],
    [null, '2.2', 'ADDED'],
  ]);
});

test('a set without a version before is all new', () => {
  expect(fates(compareCriteria([], [{ ...criterion('1.1'), from: null }]))).toEqual([[null, '1.1', 'ADDED']]);
});
