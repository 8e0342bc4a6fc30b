import { describe, expect, test } from 'vitest';
import { buildGateInput, nothingOnRecord, standings } from '../gate.factory.ts';
import type { RecordFacts } from '../gate-facts.ts';
import { screen } from '../gate.ts';

const said = (record: Partial<RecordFacts>) => {
  const { outcome, steps } = screen(
    buildGateInput({ standing: standings.MET, record: { ...nothingOnRecord, ...record } }),
  );
  const last = steps.at(-1)!;
  return `${outcome} ${last.rule} ${last.params.find(({ name }) => name === 'reason')?.value ?? ''}`.trim();
};
const title = (year: number, validYears: number | null = 5) => ({
  ...{ family: 'CSTDCS', year, validYears, decisionNumber: '1/QĐ' },
});

describe('the law on commendation', () => {
  const prerequisites = [{ family: 'CSTDCS', times: 3, withinYears: 5 }];
  test.each([
    ['three titles in five years suffice', [2018, 2019, 2020], 'CLEAR PREREQUISITE'],
    ['two do not', [2019, 2020], 'HOLD PREREQUISITE PREREQUISITE_NOT_SHOWN'],
    ['one of them too long ago does not count', [2016, 2019, 2020], 'HOLD PREREQUISITE PREREQUISITE_NOT_SHOWN'],
    ['the same year twice counts once', [2019, 2020, 2020], 'HOLD PREREQUISITE PREREQUISITE_NOT_SHOWN'],
    ['what came afterwards does not count', [2019, 2020, 2022], 'HOLD PREREQUISITE PREREQUISITE_NOT_SHOWN'],
  ])('%s', (_what, years, expected) => {
    expect(said({ prerequisites, earlier: years.map((year) => title(year)) })).toBe(expected);
  });

  test('a title whose result is no longer valid does not count', () => {
    expect(said({ prerequisites, earlier: [title(2018, 2), title(2019, 2), title(2020, 2)] })).toBe(
      'HOLD PREREQUISITE PREREQUISITE_NOT_SHOWN',
    );
  });

  test.each([
    [20, 2, 'CLEAR QUOTA'],
    [20, 3, 'HOLD QUOTA QUOTA_REACHED'],
    [6, 0, 'HOLD QUOTA QUOTA_REACHED'],
    [7, 0, 'CLEAR QUOTA'],
  ])('of %i who are counted fifteen percent may have it, and %i others do', (base, others, expected) => {
    expect(said({ quota: { ofFamily: 'LDTT', percent: 15, base, others } })).toBe(expected);
  });

  test('what was granted for the year is not granted again, and a second form of commendation waits', () => {
    const granted = (family: string, nature: 'TITLE' | 'FORM') =>
      said({ sameYear: [{ family, nature, decisionNumber: '1/QĐ' }] });
    expect(granted('BKT', 'FORM')).toBe('BAR DUPLICATE GRANTED_ALREADY');
    expect(granted('GK', 'FORM')).toBe('HOLD DUPLICATE SAME_ACHIEVEMENT');
    expect(granted('CSTDCS', 'TITLE')).toBe('CLEAR STANDING_MET');
  });

  test('the worst of the rules counts: what clause 5 bars stays barred whatever else holds it', () => {
    const hold = {
      covers: 'COLLECTIVE',
      kind: 'INSPECTION',
      authority: 'INSPECTORATE',
      documentNumber: '1/QĐ',
    } as const;
    const record = { ...nothingOnRecord, holds: [{ ...hold, documentDate: '2021-11-01', holdsFrom: '2021-11-01' }] };
    expect(screen(buildGateInput({ standing: standings.NOT_MET, record })).outcome).toBe('BAR');
    expect(screen(buildGateInput({ standing: standings.MET, record })).outcome).toBe('HOLD');
  });
});
