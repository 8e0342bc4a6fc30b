import { expect, test } from 'vitest';
import { emptyEstablishment, inputOf, missingOf } from './guard-establishment.ts';

const typed = {
  ...emptyEstablishment('FULL_TIME'),
  ...{ decisionNumber: ' 15/QĐ-THPT ', decisionDate: '2021-09-01' },
  ...{ established: 4, actual: 3, female: 0, certified: 0 },
};

test('a number that was left empty is asked for, nought is an answer', () => {
  expect(missingOf(typed)).toEqual([]);
  expect(missingOf({ ...emptyEstablishment(null), ...{ established: 4, actual: 3, female: 0 } })).toMatchObject([
    { code: 'guardForce.category.missing', path: ['category'] },
    { code: 'guardForce.decisionNumber.missing', path: ['decisionNumber'] },
    { code: 'guardForce.decisionDate.missing', path: ['decisionDate'] },
    { code: 'guardForce.number.missing', path: ['certified'] },
  ]);
  expect(missingOf({ ...typed, provision: 'CONTRACTED', decisionNumber: '' })).toMatchObject([
    { code: 'guardForce.contractor.missing', path: ['contractor'] },
  ]);
  expect(inputOf('u', { ...typed, certified: null })).toBeNull();
});

test('a company that was typed before choosing one’s own guards is not sent', () => {
  expect(inputOf('u', { ...typed, contractor: 'Công ty A' })).toMatchObject({
    contractor: null,
    decisionNumber: '15/QĐ-THPT',
  });
  expect(inputOf('u', { ...typed, provision: 'CONTRACTED', contractor: 'Công ty A' })).toMatchObject({
    contractor: 'Công ty A',
  });
});
