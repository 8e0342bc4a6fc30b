import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowOf } from './achievement-window.ts';
import { screen, type GateInput, type StandingFact } from './gate.ts';
import type { HeadTenureFact } from './headship.ts';

const decision = { number: '3127/QĐ-UBND', date: '2021-11-19', authority: 'UBND tỉnh Lào Cai' };
const standings = {
  MET: { value: 'MET', version: 2, decision },
  NOT_MET: { value: 'NOT_MET', version: 2, decision },
  NOT_SUBJECT: { value: 'NOT_SUBJECT', version: 1, decision: null },
  PENDING: { value: 'PENDING', version: 1, decision: null },
} as const satisfies Record<string, StandingFact>;

const headed = (personName: string, from: string, to: string | null = null): HeadTenureFact => ({ personName, position: 'Giám đốc', from, to, isActing: false });
const director = 'Nguyễn Văn Hà (minh họa)';

function input(facts: Partial<GateInput> = {}): GateInput {
  return {
    kind: { code: 'BKT', isInScope: true },
    subject: 'COLLECTIVE',
    nomineeName: director,
    unitId: 'unit',
    year: 2021,
    window: windowOf(2021),
    standing: standings.NOT_MET,
    tenures: [headed(director, '2015-05-01')],
    ...facts,
  };
}

const wayOf = (facts: Partial<GateInput>) => {
  const { outcome, steps } = screen(input(facts));
  return [outcome, ...steps.map(({ rule, isExit }) => (isExit ? `${rule} exit` : rule))].join(' > ');
};
const lastParams = (facts: Partial<GateInput>) => Object.fromEntries(screen(input(facts)).steps.at(-1)!.params.map(({ name, value }) => [name, value]));

describe('the gate of clause 5', () => {
  test.each([
    ['the collective of a unit that did not meet the standard', {}, 'BAR > AWARD_IN_SCOPE > SUBJECT_COVERED > UNIT_SUBJECT > STANDING_MET'],
    ['its head', { subject: 'HEAD' }, 'BAR > AWARD_IN_SCOPE > SUBJECT_COVERED > HEAD_MAJORITY > UNIT_SUBJECT > STANDING_MET'],
    ['its accountant', { subject: 'INDIVIDUAL', nomineeName: 'Trần Thị Lan' }, 'CLEAR > AWARD_IN_SCOPE > SUBJECT_COVERED exit'],
    ['its head, submitted as somebody else', { subject: 'INDIVIDUAL' }, 'BAR > AWARD_IN_SCOPE > SUBJECT_COVERED > HEAD_MAJORITY > UNIT_SUBJECT > STANDING_MET'],
    ['its head, submitted as somebody else and without marks', { subject: 'INDIVIDUAL', nomineeName: 'NGUYEN  VAN HA' }, 'BAR > AWARD_IN_SCOPE > SUBJECT_COVERED > HEAD_MAJORITY > UNIT_SUBJECT > STANDING_MET'],
    ['the collective of a unit that met it', { standing: standings.MET }, 'CLEAR > AWARD_IN_SCOPE > SUBJECT_COVERED > UNIT_SUBJECT > STANDING_MET exit'],
    ['the collective of a unit without a decision', { standing: standings.PENDING }, 'HOLD > AWARD_IN_SCOPE > SUBJECT_COVERED > UNIT_SUBJECT > STANDING_MET'],
    ['the head of a unit that is not subject', { subject: 'HEAD', standing: standings.NOT_SUBJECT }, 'CLEAR > AWARD_IN_SCOPE > SUBJECT_COVERED > HEAD_MAJORITY > UNIT_SUBJECT exit'],
    ['a kind that is no title or form', { kind: { code: 'X', isInScope: false } }, 'CLEAR > AWARD_IN_SCOPE exit'],
    ['anybody covered while the standing cannot be read', { standing: 'UNREACHABLE' }, 'HOLD > AWARD_IN_SCOPE > SUBJECT_COVERED > STANDING_MET'],
    ['anybody covered in a unit that has no standing', { standing: null }, 'HOLD > AWARD_IN_SCOPE > SUBJECT_COVERED > STANDING_MET'],
    ['a person while the heads cannot be read', { subject: 'INDIVIDUAL', nomineeName: 'Trần Thị Lan', tenures: 'UNREACHABLE' }, 'HOLD > AWARD_IN_SCOPE > SUBJECT_COVERED > HEAD_MAJORITY'],
  ] as [string, Partial<GateInput>, string][])('%s', (_who, facts, way) => {
    expect(wayOf(facts)).toBe(way);
  });

  test('a bar names the decision, its date, its authority and the version of the standing', () => {
    expect(lastParams({})).toEqual({ year: '2021', standing: 'NOT_MET', standingVersion: '2', decisionNumber: '3127/QĐ-UBND', decisionDate: '2021-11-19', decisionAuthority: 'UBND tỉnh Lào Cai', reason: 'NOT_MET' });
  });

  test('whoever headed the unit for the smaller part of the year leaves the gate, with both tenures shown', () => {
    const tenures = [headed(director, '2015-05-01', '2021-02-28'), headed('Lê Thị Bình', '2021-03-01')];
    const { outcome, steps } = screen(input({ subject: 'HEAD', tenures }));
    expect(outcome).toBe('CLEAR');
    expect(steps.at(-1)).toMatchObject({
      rule: 'HEAD_MAJORITY',
      passed: false,
      isExit: true,
      tenures: [
        { personName: director, from: '2020-11-16', to: '2021-02-28', days: 105, isNominee: true },
        { personName: 'Lê Thị Bình', from: '2021-03-01', to: '2021-11-15', days: 260, isNominee: false },
      ],
    });
    expect(screen(input({ subject: 'HEAD', nomineeName: 'Lê Thị Bình', tenures })).outcome).toBe('BAR');
  });

  test('half of the year is not most of it; one day more is', () => {
    // 16/11/2019 to 15/11/2020 has 366 days.
    const until = (to: string) => screen(input({ subject: 'HEAD', year: 2020, window: windowOf(2020), tenures: [headed(director, '2015-05-01', to), headed('Lê Thị Bình', to, null)] })).outcome;
    expect(until('2020-05-16')).toBe('CLEAR');
    expect(until('2020-05-17')).toBe('BAR');
  });

  test('days that two tenures of one person share count once', () => {
    const tenures = [headed(director, '2021-01-01', '2021-03-31'), headed(director, '2021-01-01', '2021-03-31'), headed('Lê Thị Bình', '2020-01-01', '2021-11-15')];
    expect(lastParams({ subject: 'INDIVIDUAL', tenures })).toMatchObject({ nomineeDays: '90', windowDays: '365', unrecordedDays: '0' });
  });

  test.each([
    ['a head whom no tenure names', { subject: 'HEAD', nomineeName: 'Phạm Quốc Sơn' }, 'NOMINEE_NOT_AMONG_HEADS'],
    ['a person of nearly the name of the head', { subject: 'INDIVIDUAL', nomineeName: 'Nguyễn Văn Hạ' }, 'NAME_RESEMBLES_HEAD'],
    ['a person in a unit whose heads nobody recorded', { subject: 'INDIVIDUAL', nomineeName: 'Trần Thị Lan', tenures: [] }, 'HEADS_NOT_RECORDED'],
    ['a person while the heads cannot be read', { subject: 'INDIVIDUAL', tenures: 'UNREACHABLE' }, 'TENURES_UNREACHABLE'],
    ['the collective while the standing cannot be read', { standing: 'UNREACHABLE' }, 'STANDING_UNREACHABLE'],
  ] as [string, Partial<GateInput>, string][])('%s is held, and the reason is a code', (_who, facts, reason) => {
    expect(screen(input(facts)).outcome).toBe('HOLD');
    expect(lastParams(facts)).toMatchObject({ reason });
  });
});

const names = ['Nguyễn Văn Hà', 'Lê Thị Bình', 'Vàng A Páo', 'Trần Thị Lan'];
const days = fc.integer({ min: 0, max: 900 }).map((day) => new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10));
const tenure = fc.record({ personName: fc.constantFrom(...names), from: days, to: fc.option(days) }).map(({ personName, from, to }) => headed(personName, from, to !== null && to < from ? from : to));
const standing = fc.oneof(fc.constantFrom<StandingFact>(...Object.values(standings)), fc.constant(null), fc.constant('UNREACHABLE' as const));
const anything = fc.record({
  subject: fc.constantFrom('COLLECTIVE' as const, 'HEAD' as const, 'INDIVIDUAL' as const),
  nomineeName: fc.constantFrom(...names, 'NGUYEN VAN HA', 'ông Vàng  A Páo (minh họa)'),
  standing,
  tenures: fc.oneof(fc.array(tenure, { maxLength: 5 }), fc.constant('UNREACHABLE' as const)),
});

/** Counts day by day, unlike the gate, and with names already told apart. */
function headedMost(who: string, tenures: readonly HeadTenureFact[]): boolean {
  let counted = 0;
  for (let at = Date.UTC(2020, 10, 16); at <= Date.UTC(2021, 10, 15); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (tenures.some(({ personName, from, to }) => personName === who && from <= day && (to === null || day <= to))) counted += 1;
  }
  return counted > 365 / 2;
}
const whoIs = (name: string) => ({ 'NGUYEN VAN HA': 'Nguyễn Văn Hà', 'ông Vàng  A Páo (minh họa)': 'Vàng A Páo' })[name] ?? name;

describe('whatever the facts', () => {
  test('I-1, I-2: neither the collective nor whoever headed it for most of the year is clear when it did not meet the standard', () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const isHead = facts.tenures !== 'UNREACHABLE' && headedMost(whoIs(facts.nomineeName), facts.tenures);
        if (facts.subject !== 'COLLECTIVE' && !isHead) return;
        expect(screen(input({ ...facts, standing: standings.NOT_MET })).outcome).toBe('BAR');
      }),
      { numRuns: 400 },
    );
  });

  test('I-4: what is pending or cannot be read is never clear for whom clause 5 covers', () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const unknown = facts.standing === null || facts.standing === 'UNREACHABLE' || facts.standing.value === 'PENDING';
        const isHead = facts.tenures === 'UNREACHABLE' || headedMost(whoIs(facts.nomineeName), facts.tenures);
        if (unknown && (facts.subject === 'COLLECTIVE' || isHead)) expect(screen(input(facts)).outcome).toBe('HOLD');
      }),
      { numRuns: 400 },
    );
  });

  test('I-5: only NOT_MET bars, and never anybody who did not head the unit for most of the year', () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const { outcome } = screen(input(facts));
        if (outcome !== 'BAR') return;
        expect(facts.standing).toMatchObject({ value: 'NOT_MET' });
        if (facts.subject !== 'COLLECTIVE') expect(headedMost(whoIs(facts.nomineeName), facts.tenures as HeadTenureFact[])).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('the way ends at its first exit or stop, and the outcome is clear exactly when it ends at an exit', () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const { outcome, steps } = screen(input(facts));
        const last = steps.at(-1)!;
        expect(steps.slice(0, -1).every(({ passed, isExit }) => passed && !isExit)).toBe(true);
        expect(outcome === 'CLEAR').toBe(last.isExit);
        if (outcome !== 'CLEAR') expect(last.params.some(({ name }) => name === 'reason')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
