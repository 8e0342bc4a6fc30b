import { describe, expect, test } from 'vitest';
import { buildGateInput, director, headed, standings, type GateCase } from './gate.factory.ts';
import { screen } from './gate.ts';

const wayOf = (facts: GateCase) => {
  const { outcome, steps } = screen(buildGateInput(facts));
  const yearOf = (step: (typeof steps)[number]) => step.params.find(({ name }) => name === 'year')?.value ?? '';
  return [outcome, ...steps.slice(1).map((step) => `${step.rule} ${yearOf(step)}`.trim())].join(' > ');
};
const of = (years: Record<number, keyof typeof standings>) =>
  Object.fromEntries(Object.entries(years).map(([year, value]) => [year, standings[value]]));
const schoolYear = { achievementFrom: '2020-09-01', achievementTo: '2021-05-31' };

describe('an achievement of several years', () => {
  test('I-1: one year of three that was not met bars the collective, and every year is told', () => {
    const facts = {
      kind: { achievementYears: 3 },
      year: 2022,
      standingIn: of({ 2020: 'MET', 2021: 'NOT_MET', 2022: 'MET' }),
    };
    expect(wayOf(facts)).toBe(
      'BAR > YEARS_READ 2022 > SUBJECT_COVERED > UNIT_SUBJECT 2020 > STANDING_MET 2020 > UNIT_SUBJECT 2021 > STANDING_MET 2021 > UNIT_SUBJECT 2022 > STANDING_MET 2022',
    );
    expect(screen(buildGateInput({ ...facts, policy: { multiYear: 'LAST_YEAR' } })).outcome).toBe('CLEAR');
  });

  test('I-2: a head answers for the years he headed and for no other', () => {
    const tenures = [headed('Lê Thị Bình', '2015-05-01', '2020-12-31'), headed(director, '2021-01-01')];
    const facts: GateCase = { subject: 'HEAD', kind: { achievementYears: 2 }, tenures };
    expect(wayOf({ ...facts, standingIn: of({ 2020: 'NOT_MET', 2021: 'MET' }) })).toBe(
      'CLEAR > YEARS_READ 2021 > SUBJECT_COVERED > HEAD_MAJORITY 2020 > HEAD_MAJORITY 2021 > UNIT_SUBJECT 2021 > STANDING_MET 2021',
    );
    expect(screen(buildGateInput({ ...facts, standingIn: of({ 2020: 'MET', 2021: 'NOT_MET' }) })).outcome).toBe('BAR');
    const former = { ...facts, nomineeName: 'Lê Thị Bình', subject: 'INDIVIDUAL' as const };
    expect(screen(buildGateInput({ ...former, standingIn: of({ 2020: 'NOT_MET', 2021: 'MET' }) })).outcome).toBe('BAR');
  });

  test('I-4: a year without a result holds, and a bar of another year goes before it', () => {
    const kind = { achievementYears: 2 };
    expect(screen(buildGateInput({ kind, standingIn: of({ 2020: 'PENDING', 2021: 'MET' }) })).outcome).toBe('HOLD');
    expect(screen(buildGateInput({ kind, standingIn: of({ 2020: 'PENDING', 2021: 'NOT_MET' }) })).outcome).toBe('BAR');
  });

  test('years before the directive are told and do not count', () => {
    expect(
      wayOf({ kind: { achievementYears: 3 }, standingIn: of({ 2019: 'NOT_MET', 2020: 'MET', 2021: 'MET' }) }),
    ).toBe(
      'CLEAR > YEARS_READ 2021 > SUBJECT_COVERED > YEAR_COUNTS 2019 > UNIT_SUBJECT 2020 > STANDING_MET 2020 > UNIT_SUBJECT 2021 > STANDING_MET 2021',
    );
  });

  test('a longer period than the award asks for is read from its first day, a shorter one is not taken', () => {
    const yearsOf = (facts: GateCase) => buildGateInput(facts).years.map(({ year }) => year);
    expect(
      yearsOf({ kind: { achievementYears: 2 }, achievementFrom: '2017-01-01', achievementTo: '2021-12-31' }),
    ).toEqual([2017, 2018, 2019, 2020, 2021]);
    expect(
      yearsOf({ kind: { achievementYears: 2 }, achievementFrom: '2021-01-01', achievementTo: '2021-12-31' }),
    ).toEqual([2020, 2021]);
    expect(yearsOf({ achievementFrom: '2020-11-16', achievementTo: '2021-11-15' })).toEqual([2021]);
  });
});

describe('a school year', () => {
  test.each([
    ['FIRST_YEAR', [2020], 'CLEAR'],
    ['SECOND_YEAR', [2021], 'BAR'],
    ['BOTH', [2020, 2021], 'BAR'],
  ] as const)('is judged by %s of the reading', (rule, years, outcome) => {
    const facts: GateCase = {
      ...schoolYear,
      policy: { schoolYear: rule },
      standingIn: of({ 2020: 'MET', 2021: 'NOT_MET' }),
    };
    expect(buildGateInput(facts).years.map(({ year }) => year)).toEqual(years);
    expect(screen(buildGateInput(facts)).outcome).toBe(outcome);
  });

  test('three school years are judged by three years of the standard', () => {
    const facts = { ...schoolYear, kind: { achievementYears: 3 } };
    expect(buildGateInput(facts).years.map(({ year }) => year)).toEqual([2018, 2019, 2020]);
  });

  test('by both years the last school year keeps both of them when only the last year counts', () => {
    const policy = { schoolYear: 'BOTH', multiYear: 'LAST_YEAR' } as const;
    const { years } = buildGateInput({ ...schoolYear, kind: { achievementYears: 2 }, policy });
    expect(years.map(({ year, bearing }) => [year, bearing])).toEqual([
      [2019, 'BEFORE_DIRECTIVE'],
      [2020, 'COUNTS'],
      [2021, 'COUNTS'],
    ]);
  });
});

describe('a reading of clause 5', () => {
  const tenures = [headed(director, '2015-05-01', '2021-08-31'), headed('Lê Thị Bình', '2021-09-01')];
  test.each([
    ['MAJORITY', 'BAR', 'CLEAR'],
    ['AT_WINDOW_END', 'CLEAR', 'BAR'],
    ['ANY_DAY', 'BAR', 'BAR'],
  ] as const)('I-2: by %s the former head and the new one', (headRule, former, present) => {
    const outcomeOf = (nomineeName: string) =>
      screen(buildGateInput({ subject: 'HEAD', nomineeName, tenures, policy: { headRule } })).outcome;
    expect([outcomeOf(director), outcomeOf('Lê Thị Bình')]).toEqual([former, present]);
  });

  test('nobody recorded on the last day holds by AT_WINDOW_END, and one day without a head by ANY_DAY', () => {
    const gap = [headed(director, '2015-05-01', '2021-11-14')];
    const outcomeOf = (headRule: 'AT_WINDOW_END' | 'ANY_DAY') =>
      screen(
        buildGateInput({ subject: 'INDIVIDUAL', nomineeName: 'Trần Thị Lan', tenures: gap, policy: { headRule } }),
      );
    for (const rule of ['AT_WINDOW_END', 'ANY_DAY'] as const)
      expect(outcomeOf(rule).steps.at(-1)!.params).toContainEqual({ name: 'reason', value: 'HEADS_NOT_RECORDED' });
  });

  test('covers sudden achievements or not, as it says', () => {
    expect(screen(buildGateInput({ isAdHoc: true })).outcome).toBe('BAR');
    expect(wayOf({ isAdHoc: true, policy: { coversAdHoc: false } })).toBe('CLEAR');
    expect(screen(buildGateInput({ policy: { coversAdHoc: false } })).outcome).toBe('BAR');
  });
});
