import { dateInWords } from '@antoan/documents';
import type { Question } from '../screening/rules/rule.ts';
import type { Screening } from '../screening/screening.entity.ts';

type Step = Screening['steps'][number];

/** Why the gate says what it says, in a sentence for a document. Documents are Vietnamese; pages word the steps themselves. */
export function reasonOf({ steps, outcome }: Pick<Screening, 'steps' | 'outcome'>): string {
  const deciding = steps.filter((step) => step.outcome === outcome);
  // Screenings from before steps named their outcome end with the step that decided.
  const told = deciding.length > 0 ? deciding : steps.slice(-1);
  return [...new Set(told.map((step) => wordsOf[step.rule](step)))].join('; ');
}

const wordsOf: Readonly<Record<Question, (step: Step) => string>> = {
  AWARD_IN_SCOPE: () => 'Hình thức khen thưởng ngoài phạm vi mục 5 Chỉ thị',
  YEARS_READ: (step) => `Xét kết quả các năm ${valueOf(step, 'years').replaceAll(' ', ', ')}`,
  YEAR_COUNTS: (step) =>
    valueOf(step, 'bearing') === 'BEFORE_DIRECTIVE'
      ? `Năm ${valueOf(step, 'year')} trước khi có Chỉ thị, không xét`
      : `Năm ${valueOf(step, 'year')} không phải năm cuối của thành tích, không tính`,
  SUBJECT_COVERED: () => 'Không phải tập thể hoặc người đứng đầu, không áp dụng mục 5 Chỉ thị',
  HEAD_MAJORITY: (step) =>
    step.isExit
      ? `Đứng đầu đơn vị ${valueOf(step, 'nomineeDays')} trên ${valueOf(step, 'windowDays')} ngày của năm xét, không áp dụng mục 5 Chỉ thị`
      : `Chưa xác định được thời gian đứng đầu đơn vị${inYear(step)}`,
  UNIT_SUBJECT: (step) => `Đơn vị không thuộc diện xét tiêu chuẩn${inYear(step)}`,
  STANDING_MET: (step) => {
    const basis = decisionOf(step);
    if (step.passed) return `Đạt tiêu chuẩn${inYear(step)}${basis}`;
    const reason = valueOf(step, 'reason');
    if (reason === 'NOT_MET') return `Chưa đạt tiêu chuẩn${inYear(step)}${basis}`;
    if (reason === 'STANDING_UNREACHABLE') return `Chưa lấy được kết quả của đơn vị${inYear(step)}`;
    return `Chưa có quyết định về kết quả của đơn vị${inYear(step)}`;
  },
  STATUTORY_HOLD: (step) =>
    `Đang được cơ quan có thẩm quyền xem xét (Văn bản số ${valueOf(step, 'documentNumber')} ${dateInWords(valueOf(step, 'documentDate'))} của ${valueOf(step, 'authority')})`,
  PREREQUISITE: (step) =>
    step.passed
      ? 'Có đủ danh hiệu, hình thức khen thưởng làm căn cứ'
      : `Mới có ${valueOf(step, 'found')} trên ${valueOf(step, 'times')} lần danh hiệu, hình thức khen thưởng làm căn cứ`,
  QUOTA: (step) =>
    step.passed
      ? 'Trong tỷ lệ quy định'
      : `Vượt tỷ lệ ${valueOf(step, 'percent')} % quy định (${valueOf(step, 'most')})`,
  DUPLICATE: (step) =>
    valueOf(step, 'reason') === 'GRANTED_ALREADY'
      ? `Đã được tặng trong năm (Quyết định số ${valueOf(step, 'decisionNumber')})`
      : `Thành tích của năm đã được khen thưởng (Quyết định số ${valueOf(step, 'decisionNumber')})`,
};

function valueOf({ params }: Step, name: string): string {
  return params.find((param) => param.name === name)?.value ?? '';
}

function inYear(step: Step): string {
  const year = valueOf(step, 'year');
  return year === '' ? '' : ` năm ${year}`;
}

function decisionOf(step: Step): string {
  const number = valueOf(step, 'decisionNumber');
  if (number === '') return '';
  return ` (Quyết định số ${number} ${dateInWords(valueOf(step, 'decisionDate'))} của ${valueOf(step, 'decisionAuthority')})`;
}
