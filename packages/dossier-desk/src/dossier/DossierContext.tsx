import { type Answer, holds } from '@antoan/assessment-rules';
import { formatDate, formatShare } from '@antoan/i18n';
import { FactList, StandingMark, Table, Timeline } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Dossier_AssessmentFragment } from '../graphql/graphql.ts';
import { criteriaOf } from './criterion-sections.ts';
import { useDossierWay } from './useDossierWay.ts';

/** What one needs beside a dossier: two years, the minutes, and the way with who acted. */
export function DossierContext({ dossier }: { dossier: Dossier_AssessmentFragment }) {
  const { t } = useLingui();
  const way = useDossierWay(dossier);
  return (
    <>
      <section className="dossier-context-part">
        <h2>{t`Hai năm cạnh nhau`}</h2>
        <TwoYears dossier={dossier} />
      </section>
      <MinutesFacts minutes={dossier.minutes} />
      <section className="dossier-context-part">
        <h2>{t`Đường đi của hồ sơ`}</h2>
        <Timeline items={way} />
        <p className="at-sub">{t`Thẩm quyền theo ${{ basis: dossier.route.legalBasis }}.`}</p>
      </section>
    </>
  );
}

function TwoYears({ dossier }: { dossier: Dossier_AssessmentFragment }) {
  const { t } = useLingui();
  const { year, previous } = dossier;
  const criteria = criteriaOf(dossier);
  const metBy = (answers: readonly Answer[]) => {
    const byId = new Map(answers.map((answer) => [answer.criterionId, answer]));
    const met = criteria.filter((criterion) => holds(criterion, byId.get(criterion.id)));
    return formatShare(met.length, criteria.length);
  };
  const withEvidence = (answers: readonly Answer[]) => answers.filter(({ evidence }) => evidence?.trim()).length;
  const { guardStrength } = dossier.unit;
  const rows: { id: string; label: string; then: ReactNode; now: ReactNode }[] = [
    {
      id: 'met',
      label: t`Tiêu chí tự chấm đủ`,
      then: previous ? metBy(previous.answers) : '–',
      now: metBy(dossier.answers),
    },
    {
      id: 'evidence',
      label: t`Tiêu chí có minh chứng`,
      then: previous ? withEvidence(previous.answers) : '–',
      now: withEvidence(dossier.answers),
    },
    {
      id: 'guards',
      label: t`Bảo vệ có trên định biên`,
      then: '–',
      now: guardStrength ? formatShare(guardStrength.actual, guardStrength.established) : '–',
    },
    {
      id: 'result',
      label: t`Kết quả`,
      then: <ResultOrNone result={previous?.appraisedResult} />,
      now: dossier.appraisedResult ? (
        <StandingMark value={dossier.appraisedResult} />
      ) : (
        <span className="at-sub">{t`đang xét`}</span>
      ),
    },
  ];
  return (
    <Table
      label={t`Hai năm cạnh nhau`}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'label', label: t`Nội dung`, cell: ({ label }) => label },
        { id: 'then', label: String(year - 1), isNumeric: true, isNowrap: true, cell: ({ then }) => then },
        { id: 'now', label: String(year), isNumeric: true, isNowrap: true, cell: ({ now }) => now },
      ]}
    />
  );
}

function ResultOrNone({ result }: { result: 'MET' | 'NOT_MET' | null | undefined }) {
  return result ? <StandingMark value={result} /> : '–';
}

function MinutesFacts({ minutes }: { minutes: Dossier_AssessmentFragment['minutes'] }) {
  const { t } = useLingui();
  if (!minutes) return null;
  const facts = [
    { label: t`Số`, value: minutes.number ?? '–' },
    { label: t`Ngày họp`, value: minutes.heldOn ? formatDate(minutes.heldOn) : '–', isNumeric: true },
    { label: t`Người dự`, value: minutes.attendeesCount ?? '–', isNumeric: true },
    { label: t`Tệp`, value: minutes.fileName ?? '–' },
  ];
  return (
    <section className="dossier-context-part">
      <h2>{t`Biên bản họp tự đánh giá`}</h2>
      <FactList items={facts} />
      <p className="at-sub">{minutes.summary}</p>
    </section>
  );
}
