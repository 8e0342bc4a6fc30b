import { describe, expect, test } from 'vitest';
import { buildGateInput, director, headed, standings, type GateCase } from './gate.factory.ts';
import { screen } from './gate.ts';

const wayOf = (facts: GateCase) => {
  const { outcome, steps } = screen(buildGateInput(facts));
  return [outcome, ...steps.map(({ rule, isExit }) => (isExit ? `${rule} exit` : rule))].join(' > ');
};
const lastParams = (facts: GateCase) =>
  Object.fromEntries(
    screen(buildGateInput(facts))
      .steps.at(-1)!
      .params.map(({ name, value }) => [name, value]),
  );

describe('the gate of clause 5', () => {
  test.each([
    [
      'the collective of a unit that did not meet the standard',
      {},
      'BAR > AWARD_IN_SCOPE > SUBJECT_COVERED > UNIT_SUBJECT > STANDING_MET',
    ],
    [
      'its head',
      { subject: 'HEAD' },
      'BAR > AWARD_IN_SCOPE > SUBJECT_COVERED > HEAD_MAJORITY > UNIT_SUBJECT > STANDING_MET',
    ],
    [
      'its accountant',
      { subject: 'INDIVIDUAL', nomineeName: 'Trần Thị Lan' },
      'CLEAR > AWARD_IN_SCOPE > SUBJECT_COVERED exit',
    ],
    [
      'its head, submitted as somebody else',
      { subject: 'INDIVIDUAL' },
      'BAR > AWARD_IN_SCOPE > SUBJECT_COVERED > HEAD_MAJORITY > UNIT_SUBJECT > STANDING_MET',
    ],
    [
      'its head, submitted as somebody else and without marks',
      { subject: 'INDIVIDUAL', nomineeName: 'NGUYEN  VAN HA' },
      'BAR > AWARD_IN_SCOPE > SUBJECT_COVERED > HEAD_MAJORITY > UNIT_SUBJECT > STANDING_MET',
    ],
    [
      'the collective of a unit that met it',
      { standing: standings.MET },
      'CLEAR > AWARD_IN_SCOPE > SUBJECT_COVERED > UNIT_SUBJECT > STANDING_MET exit',
    ],
    [
      'the collective of a unit without a decision',
      { standing: standings.PENDING },
      'HOLD > AWARD_IN_SCOPE > SUBJECT_COVERED > UNIT_SUBJECT > STANDING_MET',
    ],
    [
      'the head of a unit that is not subject',
      { subject: 'HEAD', standing: standings.NOT_SUBJECT },
      'CLEAR > AWARD_IN_SCOPE > SUBJECT_COVERED > HEAD_MAJORITY > UNIT_SUBJECT exit',
    ],
    ['a kind that is no title or form', { kind: { code: 'X', isInScope: false } }, 'CLEAR > AWARD_IN_SCOPE exit'],
    [
      'anybody covered while the standing cannot be read',
      { standing: 'UNREACHABLE' },
      'HOLD > AWARD_IN_SCOPE > SUBJECT_COVERED > STANDING_MET',
    ],
    [
      'anybody covered in a unit that has no standing',
      { standing: null },
      'HOLD > AWARD_IN_SCOPE > SUBJECT_COVERED > STANDING_MET',
    ],
    [
      'a person while the heads cannot be read',
      { subject: 'INDIVIDUAL', nomineeName: 'Trần Thị Lan', tenures: 'UNREACHABLE' },
      'HOLD > AWARD_IN_SCOPE > SUBJECT_COVERED > HEAD_MAJORITY',
    ],
  ] as [string, GateCase, string][])('%s', (_who, facts, way) => {
    expect(wayOf(facts)).toBe(way);
  });

  test('a bar names the decision, its date, its authority and the version of the standing', () => {
    expect(lastParams({})).toEqual({
      year: '2021',
      standing: 'NOT_MET',
      standingVersion: '2',
      decisionNumber: '3127/QĐ-UBND',
      decisionDate: '2021-11-19',
      decisionAuthority: 'UBND tỉnh Lào Cai',
      reason: 'NOT_MET',
    });
  });

  test('whoever headed the unit for the smaller part of the year leaves the gate, with both tenures shown', () => {
    const tenures = [headed(director, '2015-05-01', '2021-02-28'), headed('Lê Thị Bình', '2021-03-01')];
    const { outcome, steps } = screen(buildGateInput({ subject: 'HEAD', tenures }));
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
    expect(screen(buildGateInput({ subject: 'HEAD', nomineeName: 'Lê Thị Bình', tenures })).outcome).toBe('BAR');
  });

  test('half of the year is not most of it; one day more is', () => {
    // 16/11/2019 to 15/11/2020 has 366 days.
    const until = (to: string) =>
      screen(
        buildGateInput({
          subject: 'HEAD',
          year: 2020,
          tenures: [headed(director, '2015-05-01', to), headed('Lê Thị Bình', to, null)],
        }),
      ).outcome;
    expect(until('2020-05-16')).toBe('CLEAR');
    expect(until('2020-05-17')).toBe('BAR');
  });

  test('days that two tenures of one person share count once', () => {
    const tenures = [
      headed(director, '2021-01-01', '2021-03-31'),
      headed(director, '2021-01-01', '2021-03-31'),
      headed('Lê Thị Bình', '2020-01-01', '2021-11-15'),
    ];
    expect(lastParams({ subject: 'INDIVIDUAL', tenures })).toMatchObject({
      nomineeDays: '90',
      windowDays: '365',
      unrecordedDays: '0',
    });
  });

  test.each([
    ['a head whom no tenure names', { subject: 'HEAD', nomineeName: 'Phạm Quốc Sơn' }, 'NOMINEE_NOT_AMONG_HEADS'],
    [
      'a person of nearly the name of the head',
      { subject: 'INDIVIDUAL', nomineeName: 'Nguyễn Văn Hạ' },
      'NAME_RESEMBLES_HEAD',
    ],
    [
      'a person in a unit whose heads nobody recorded',
      { subject: 'INDIVIDUAL', nomineeName: 'Trần Thị Lan', tenures: [] },
      'HEADS_NOT_RECORDED',
    ],
    [
      'a person while the heads cannot be read',
      { subject: 'INDIVIDUAL', tenures: 'UNREACHABLE' },
      'TENURES_UNREACHABLE',
    ],
    ['the collective while the standing cannot be read', { standing: 'UNREACHABLE' }, 'STANDING_UNREACHABLE'],
  ] as [string, GateCase, string][])('%s is held, and the reason is a code', (_who, facts, reason) => {
    expect(screen(buildGateInput(facts)).outcome).toBe('HOLD');
    expect(lastParams(facts)).toMatchObject({ reason });
  });
});
