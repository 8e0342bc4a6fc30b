import { formatDate, formatNumber } from '@antoan/i18n';
import {
  Columns,
  FactList,
  LinkButton,
  type Fact,
  PageHead,
  Panel,
  SealRecord,
  Stack,
  StandingMark,
  Table,
  Tag,
  WayRow,
} from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { FileBadge } from 'lucide-react';
import type { ReactNode } from 'react';
import { ContestPanel } from '../contest/ContestPanel.tsx';
import { useDesk } from '../desk/desk.ts';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { DossierReading_AssessmentFragment } from '../graphql/graphql.ts';
import { shapeOf, useAnswerWords } from './criterion-answer.ts';
import classes from './dossier.module.css';
import { answerFormOf } from './dossier-form.ts';
import { DossierWay } from './DossierWay.tsx';

const DossierReading_assessment = graphql(`
  fragment DossierReading_assessment on Assessment {
    id
    year
    state
    windowFrom
    windowTo
    selfResult
    appraisedResult
    criteriaSet {
      id
      title
      legalBasis
      criteria {
        id
        number
        section
        text
        kind
        threshold
        evidence
        isMandatory
        ifPartyOrganisation
        needsChecking
      }
    }
    answers {
      criterionId
      value
      count
      total
      evidence
      conclusionReference
      note
    }
    appraisedAnswers {
      criterionId
      holds
      conclusionReference
      reason
    }
    minutes {
      number
      heldOn
      summary
      attendeesCount
      fileName
    }
    decision {
      id
      number
      date
      metCount
    }
    previous {
      id
      year
    }
    ...DossierWay_assessment
    ...ContestPanel_assessment
  }
`);

type Read = DossierReading_AssessmentFragment;

/** A dossier that is on its way or decided: what the unit said, what the police found, where it stands. */
export function DossierReading(props: {
  assessment: FragmentType<typeof DossierReading_assessment>;
  unitName: string;
  /** What stands beside it: the results that the year has had. */
  children?: ReactNode;
}) {
  const { t } = useLingui();
  const { place, words } = useDesk();
  const assessment = readFragment(DossierReading_assessment, props.assessment);
  const { year, criteriaSet, decision } = assessment;
  const [from, to] = [formatDate(assessment.windowFrom), formatDate(assessment.windowTo)];
  const sections = [...new Set(criteriaSet.criteria.map(({ section }) => section))];
  return (
    <>
      <PageHead
        title={t`Hồ sơ năm ${year}`}
        subtitle={props.unitName}
        crumbs={[{ label: words.myUnit, href: place }, { label: t`Tiêu chuẩn “An toàn về an ninh, trật tự”` }]}
        beside={<WayRow state={assessment.state} />}
        intro={t`Năm xét ${from} – ${to}. ${criteriaSet.title}, ${criteriaSet.legalBasis}`}
      />
      <Columns layout="aside-end">
        <Stack gap="l">
          {sections.map((section) => (
            <SectionTable key={section} section={section} assessment={assessment} />
          ))}
        </Stack>
        <div className={classes['place']}>
          <Stack gap="l">
            <Panel title={t`Đường đi của hồ sơ`}>
              <DossierWay assessment={assessment} />
            </Panel>
            {decision ? (
              <Panel title={t`Quyết định`}>
                <SealRecord
                  date={decision.date}
                  facts={[
                    { label: t`Số`, value: decision.number },
                    { label: t`Ngày`, value: formatDate(decision.date), isNumeric: true },
                  ]}
                />
                {decision.metCount > 0 ? (
                  <LinkButton href={`${place}/giay-cong-nhan/${year}`} icon={FileBadge}>
                    {t`Giấy công nhận`}
                  </LinkButton>
                ) : null}
              </Panel>
            ) : null}
            <ContestPanel assessment={assessment} />
            {props.children}
            <Panel title={t`Kết quả trong hồ sơ`}>
              <FactList items={useResultFacts(assessment)} />
            </Panel>
            <Panel title={t`Biên bản họp đơn vị`}>
              <FactList items={useMinutesFacts(assessment)} />
              {assessment.minutes ? <p className={classes['summary']}>{assessment.minutes.summary}</p> : null}
            </Panel>
          </Stack>
        </div>
      </Columns>
    </>
  );
}

function SectionTable({ section, assessment }: { section: string; assessment: Read }) {
  const { t } = useLingui();
  const wordsOf = useAnswerWords();
  const given = new Map(assessment.answers.map((answer) => [answer.criterionId, answer]));
  const found = new Map(assessment.appraisedAnswers.map((finding) => [finding.criterionId, finding]));
  // A criterion that does not apply to the unit has neither an answer nor a finding.
  const criteria = assessment.criteriaSet.criteria.filter(
    ({ id, section: own }) => own === section && (given.has(id) || found.has(id)),
  );
  if (criteria.length === 0) return null;
  return (
    <Panel title={section} isFlush>
      <Table
        label={section}
        rows={criteria}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'text',
            label: t`Tiêu chí`,
            cell: ({ number, text }) => (
              <span className={classes['criterion']}>
                <span className="at-num at-muted">{number}</span>
                <span>{text}</span>
              </span>
            ),
          },
          {
            id: 'answer',
            label: t`Trả lời`,
            phone: 'full',
            isNowrap: true,
            width: '190px',
            cell: (criterion) => {
              const answer = answerFormOf(given.get(criterion.id));
              const words = wordsOf(criterion, answer);
              return words ? <StandingMark value={shapeOf(criterion, answer)}>{words}</StandingMark> : t`Chưa có`;
            },
          },
          {
            id: 'evidence',
            label: t`Minh chứng`,
            phone: 'full',
            width: '30%',
            cell: ({ id }) => {
              const answer = answerFormOf(given.get(id));
              const finding = found.get(id);
              return (
                <span className={classes['evidence']}>
                  {[answer.evidence, answer.conclusionReference, answer.note].filter(Boolean).join('\n') || '–'}
                  {finding && !finding.holds ? (
                    <>
                      {'\n'}
                      <Tag tone="warn">{t`Thẩm định: chưa đạt`}</Tag> {finding.reason ?? finding.conclusionReference}
                    </>
                  ) : null}
                </span>
              );
            },
          },
        ]}
      />
    </Panel>
  );
}

function useResultFacts({ selfResult, appraisedResult }: Read): Fact[] {
  const { t } = useLingui();
  return [
    { label: t`Tự đánh giá`, value: selfResult ? <StandingMark value={selfResult} /> : t`Chưa có` },
    { label: t`Thẩm định`, value: appraisedResult ? <StandingMark value={appraisedResult} /> : t`Chưa có` },
  ];
}

function useMinutesFacts({ minutes }: Read): Fact[] {
  const { t } = useLingui();
  if (!minutes) return [{ label: t`Biên bản`, value: t`Chưa có` }];
  const { number, heldOn, attendeesCount, fileName } = minutes;
  return [
    { label: t`Số`, value: number ?? '–' },
    { label: t`Ngày họp`, value: heldOn ? formatDate(heldOn) : '–', isNumeric: true },
    { label: t`Số người dự`, value: attendeesCount ? formatNumber(attendeesCount) : '–', isNumeric: true },
    { label: t`Tên tệp`, value: fileName ?? '–' },
  ];
}
