import { expect, test } from 'vitest';
import { answerFormOf, changesBetween, type DossierForm, isSame } from './dossier-form.ts';
import { fieldsInTwoVersions, firstPicks, joinVersions } from './dossier-versions.ts';

const blankMinutes = { number: '', heldOn: null, summary: '', attendeesCount: null, fileName: '' };
const base: DossierForm = {
  answers: { a: answerFormOf(undefined), b: answerFormOf({ value: 'YES', evidence: 'Kế hoạch 1' }) },
  minutes: blankMinutes,
};

function withAnswer(form: DossierForm, id: string, change: Partial<DossierForm['answers'][string]>): DossierForm {
  return { ...form, answers: { ...form.answers, [id]: { ...answerFormOf(form.answers[id]), ...change } } };
}

test('only what was changed is sent', () => {
  const form = withAnswer(base, 'a', { value: 'NO' });

  expect(changesBetween(base, form)).toMatchObject({ answers: [{ criterionId: 'a', value: 'NO' }], minutes: null });
  expect(changesBetween(base, { ...base, minutes: { ...blankMinutes, summary: 'Nhất trí' } })).toMatchObject({
    answers: [],
    minutes: { summary: 'Nhất trí' },
  });
});

test('of two people who changed different fields, each keeps their own without being asked', () => {
  const mine = withAnswer(base, 'a', { value: 'YES' });
  const theirs = withAnswer(base, 'b', { evidence: 'Kế hoạch 2' });
  const fields = fieldsInTwoVersions(base, mine, theirs);

  const joined = joinVersions(mine, theirs, firstPicks(fields));

  expect(joined.answers['a']?.value).toBe('YES');
  expect(joined.answers['b']?.evidence).toBe('Kế hoạch 2');
});

test('a field that both changed is left to choose, and the choice decides', () => {
  const mine = withAnswer(base, 'b', { evidence: 'của tôi' });
  const theirs = withAnswer(base, 'b', { evidence: 'của người khác' });
  const fields = fieldsInTwoVersions(base, mine, theirs);

  expect(fields).toEqual([{ path: 'answers/b/evidence', mine: 'của tôi', theirs: 'của người khác', changedBy: null }]);
  expect(firstPicks(fields)).toEqual({});
  expect(joinVersions(mine, theirs, { 'answers/b/evidence': 'mine' }).answers['b']?.evidence).toBe('của tôi');
  expect(joinVersions(mine, theirs, { 'answers/b/evidence': 'theirs' }).answers['b']?.evidence).toBe('của người khác');
});

test('two people who wrote the same have one version', () => {
  const form = withAnswer(base, 'a', { value: 'YES' });

  expect(fieldsInTwoVersions(base, form, withAnswer(base, 'a', { value: 'YES' }))).toEqual([]);
  expect(isSame(form, base)).toBe(false);
});
