import {
  applicableCriteria,
  type Answer,
  type AppraisedAnswer,
  type CriteriaSet,
  type Criterion,
  type Minutes,
} from '@antoan/assessment-rules';
import { addDays, workingDay, writtenDay } from '../chance/calendar-day.ts';
import { chanceOf, type Chance } from '../chance/chance.ts';
import type { UnitRecord } from '../units/unit-record.ts';
import type { AssessmentRecord } from './assessment-record.ts';

/** What stands in one assessment. */
export interface AssessmentContent {
  readonly answers: readonly Answer[];
  /** Empty before the police have appraised. */
  readonly appraised: readonly AppraisedAnswer[];
  readonly minutes: Minutes | null;
}

/** Symbol of each kind of unit in its document numbers. */
const SYMBOL: Readonly<Record<string, string>> = { SCHOOL: 'NT', ENTERPRISE: 'DN', AGENCY: 'CQ', MEDIA: 'CQ' };

interface Setting {
  readonly unit: UnitRecord;
  readonly assessment: AssessmentRecord;
  readonly signers: number;
  readonly chance: Chance;
}

function documentDay({ assessment, chance }: Setting): string {
  return workingDay(addDays(`${assessment.year}-01-05`, chance.between(3, 70)));
}

function evidenceFor(criterion: Criterion, setting: Setting): string {
  const { unit, chance } = setting;
  const symbol = SYMBOL[unit.kind] ?? 'ĐV';
  return criterion.evidence
    .map((document) => {
      const day = document === 'Bản đăng ký' ? setting.assessment.registeredOn : documentDay(setting);
      // What stands in brackets is advice to the writer, not part of the document's name.
      const name = document.replace(/ \([^)]*\)$/u, '');
      return `${name} số ${chance.between(2, 180)}/${symbol} ngày ${writtenDay(day)}`;
    })
    .join('; ');
}

function conclusionFor({ assessment, chance }: Setting): string {
  const day = workingDay(addDays(`${assessment.year}-04-05`, chance.between(0, 150)));
  return `Kết luận số ${chance.between(11, 95)}/KL ngày ${writtenDay(day)} của cơ quan có thẩm quyền (minh họa)`;
}

function answerTo(criterion: Criterion, setting: Setting): Answer {
  const { assessment, signers, chance } = setting;
  const fails = assessment.failing === criterion.number;
  const criterionId = criterion.id;
  switch (criterion.kind) {
    case 'PROHIBITION':
      return fails
        ? { criterionId, value: 'OCCURRED', conclusionReference: conclusionFor(setting) }
        : { criterionId, value: 'NOT_OCCURRED' };
    case 'THRESHOLD': {
      const unsigned = fails ? chance.between(1, Math.max(1, Math.floor(signers / 8))) : 0;
      return { criterionId, count: signers - unsigned, total: signers, evidence: evidenceFor(criterion, setting) };
    }
    case 'REQUIREMENT':
      return { criterionId, value: 'YES', evidence: evidenceFor(criterion, setting) };
  }
}

function findingOn(criterion: Criterion, answer: Answer, setting: Setting): AppraisedAnswer {
  const criterionId = criterion.id;
  if (setting.assessment.failing !== criterion.number) return { criterionId, holds: true };
  if (criterion.kind === 'PROHIBITION')
    return { criterionId, holds: false, conclusionReference: answer.conclusionReference ?? conclusionFor(setting) };
  const reason =
    criterion.kind === 'THRESHOLD'
      ? `Mới có ${answer.count}/${answer.total} người ký cam kết.`
      : 'Hồ sơ kèm theo chưa chứng minh được tiêu chí trong năm đánh giá.';
  return { criterionId, holds: false, reason };
}

function minutesOf({ unit, assessment, signers, chance }: Setting): Minutes | null {
  if (assessment.meetingOn === null) return null;
  return {
    number: `${chance.between(3, 60)}/BB-${SYMBOL[unit.kind] ?? 'ĐV'}`,
    heldOn: assessment.meetingOn,
    summary:
      'Hội nghị nghe báo cáo kết quả thực hiện tiêu chuẩn “An toàn về an ninh, trật tự”, thảo luận từng tiêu chí và thống nhất kết quả tự đánh giá.',
    attendeesCount: Math.min(signers, chance.between(6, 45)),
    fileName: 'bien-ban-hop-tu-danh-gia.pdf',
  };
}

/** The answers, findings and minutes of an assessment, as far as its state says; the same each time. */
export function contentOf(
  seed: string,
  assessment: AssessmentRecord,
  unit: UnitRecord,
  signers: number,
  set: CriteriaSet,
): AssessmentContent {
  const chance = chanceOf(seed, 'answers', unit.id, String(assessment.year));
  const setting = { unit, assessment, signers, chance };
  const criteria = applicableCriteria(set, unit).slice(0, assessment.answeredCount);
  const answers = criteria.map((criterion) => answerTo(criterion, setting));
  const isAppraised = assessment.appraisedAt !== null;
  return {
    answers,
    appraised: isAppraised
      ? criteria.map((criterion, index) => findingOn(criterion, answers[index] as Answer, setting))
      : [],
    minutes: minutesOf(setting),
  };
}
