import { I18nRoot } from '@antoan/i18n';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ScreenedNomination, Screening } from './screening.ts';
import { ScreeningExplanation } from './ScreeningExplanation.tsx';

const director: ScreenedNomination = {
  awardName: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  year: 2021,
  subject: 'HEAD',
  nomineeName: 'Ông A (minh họa)',
  unitName: 'Công ty B (minh họa)',
};

const step = (rule: Screening['steps'][number]['rule'], rest: Partial<Screening['steps'][number]> = {}) => ({
  rule,
  passed: true,
  isExit: false,
  params: [],
  ...rest,
});
const params = (values: Record<string, string>) => Object.entries(values).map(([name, value]) => ({ name, value }));

const barred: Screening = {
  id: '1',
  outcome: 'BAR',
  ranAt: '2021-12-20T02:00:00Z',
  trigger: 'STANDING_CHANGED',
  standing: 'NOT_MET',
  standingVersion: 2,
  decisionNumber: '3127/QĐ-UBND',
  decisionDate: '2021-12-18',
  decisionAuthority: 'UBND tỉnh Lào Cai',
  steps: [
    step('AWARD_IN_SCOPE'),
    step('SUBJECT_COVERED'),
    step('HEAD_MAJORITY', { params: params({ nomineeDays: '289', windowDays: '365' }) }),
    step('UNIT_SUBJECT'),
    step('STANDING_MET', { passed: false, params: params({ reason: 'NOT_MET' }) }),
  ],
};

function said(nomination: ScreenedNomination, screening: Screening): string {
  render(
    <I18nRoot>
      <ScreeningExplanation nomination={nomination} screening={screening} />
    </I18nRoot>,
  );
  const [verdict] = screen.getAllByRole('heading', { level: 2 });
  return (verdict?.closest('section')?.textContent ?? '').replaceAll('\u00a0', ' ');
}

test('a director who is barred reads the clause, the decision, the year and the days in office', () => {
  const verdict = said(director, barred);

  for (const fact of ['mục 5 của Chỉ thị', '3127/QĐ-UBND', '18/12/2021', 'năm 2021', '289 trên 365 ngày'])
    expect(verdict).toContain(fact);
});

test('the collective is told of no days in office', () => {
  expect(said({ ...director, subject: 'COLLECTIVE' }, barred)).not.toContain('người đứng đầu trong');
});

test('whoever waits for a result reads that nothing has to be submitted again', () => {
  const held: Screening = {
    ...barred,
    outcome: 'HOLD',
    standing: 'PENDING',
    decisionNumber: null,
    decisionDate: null,
    steps: [step('STANDING_MET', { passed: false, params: params({ reason: 'PENDING' }) })],
  };

  expect(said(director, held)).toMatch(/chưa có kết quả.*không phải nộp lại/);
});

test('an accountant reads that clause 5 is about the collective and its head', () => {
  const clear: Screening = {
    ...barred,
    outcome: 'CLEAR',
    steps: [step('AWARD_IN_SCOPE'), step('SUBJECT_COVERED', { passed: false, isExit: true })],
  };

  expect(said({ ...director, subject: 'INDIVIDUAL', nomineeName: 'Bà C (minh họa)' }, clear)).toContain(
    'Bà C (minh họa) không phải người đứng đầu',
  );
});

test('of several years the verdict tells the one that decides, and the picture is told in one sentence', () => {
  const ofYear = (year: string, outcome: 'CLEAR' | 'BAR', days: string) => [
    step('HEAD_MAJORITY', { params: params({ year, nomineeDays: days, windowDays: '365' }) }),
    step('STANDING_MET', {
      ...(outcome === 'BAR' ? { passed: false } : { isExit: true }),
      outcome,
      params: params({ year, standing: outcome === 'BAR' ? 'NOT_MET' : 'MET' }),
    }),
  ];
  const steps = [step('AWARD_IN_SCOPE'), ...ofYear('2020', 'BAR', '300'), ...ofYear('2021', 'CLEAR', '365')];
  const verdict = said(director, { ...barred, steps });

  expect(verdict).toContain('năm 2020');
  expect(verdict).toContain('300 trên 365 ngày');
  const picture = screen.getByRole('img', { name: /Đường đi của quy tắc/ }).getAttribute('aria-label')!;
  expect(picture.replaceAll('\u00a0', ' ')).toMatch(
    /2020: Đứng đầu đơn vị: 300\/365 ngày.*Chưa đạt.*2021.*Kết quả: Không đề nghị/,
  );
});
