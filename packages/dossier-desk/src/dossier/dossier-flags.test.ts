import { describe, expect, test } from 'vitest';
import { type FlaggedDossier, flagsOf } from './dossier-flags.ts';

const plain: FlaggedDossier = {
  selfResult: 'MET',
  answers: [
    { criterionId: 'a', value: 'YES', evidence: 'Kế hoạch số 1' },
    { criterionId: 'b', count: 40, total: 40, evidence: 'Biên bản số 2' },
    { criterionId: 'c', value: 'NOT_OCCURRED' },
  ],
  history: [{ step: 'SUBMIT', reason: null }],
};

const kinds = (dossier: FlaggedDossier) => flagsOf(dossier).map(({ kind }) => kind);

describe('what of a dossier wants a look', () => {
  test('a dossier with evidence, in time and as last year has nothing to point at', () => {
    const previous = {
      appraisedResult: 'MET' as const,
      answers: plain.answers.map((answer) => ({ ...answer, evidence: 'năm trước' })),
    };
    expect(flagsOf({ ...plain, previous })).toEqual([]);
  });

  test('yes to everything without one document is said, prohibitions aside', () => {
    const answers = plain.answers.map((answer) => ({ ...answer, evidence: ' ' }));
    expect(kinds({ ...plain, answers })).toEqual(['ALL_YES_WITHOUT_EVIDENCE']);
  });

  test('one no among the answers is not "100% yes"', () => {
    const answers = [
      { criterionId: 'a', value: 'NO' },
      { criterionId: 'b', value: 'YES' },
    ];
    expect(kinds({ ...plain, answers })).toEqual([]);
  });

  test('counts the criteria that turned since last year, a threshold by its numbers', () => {
    const answers = [
      { criterionId: 'a', value: 'NO' },
      { criterionId: 'b', count: 39, total: 40 },
    ];
    expect(flagsOf({ ...plain, previous: { answers } })).toEqual([{ kind: 'DIFFERS_FROM_LAST_YEAR', count: 2 }]);
  });

  test('counts documents named in the same words as last year', () => {
    const previous = { answers: [{ criterionId: 'a', value: 'YES', evidence: 'Kế hoạch số 1' }] };
    expect(flagsOf({ ...plain, previous })).toEqual([{ kind: 'EVIDENCE_OF_LAST_YEAR', count: 1 }]);
  });

  test('counts how often it was sent back', () => {
    const history = [
      { step: 'SUBMIT', reason: null },
      { step: 'RETURN', reason: 'Thiếu minh chứng' },
      { step: 'SUBMIT', reason: null },
    ];
    expect(flagsOf({ ...plain, history })).toEqual([{ kind: 'RETURNED_BEFORE', count: 1 }]);
  });

  test('a late, self-critical unit that failed last year carries all three facts', () => {
    const dossier = {
      ...plain,
      selfResult: 'NOT_MET' as const,
      history: [{ step: 'SUBMIT', reason: 'LATE' }],
      previous: { appraisedResult: 'NOT_MET' as const, answers: [] },
    };
    expect(kinds(dossier)).toEqual(['SELF_NOT_MET', 'NOT_MET_LAST_YEAR', 'LATE']);
  });
});
