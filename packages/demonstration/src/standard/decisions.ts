import { certificateNumberOf, verificationCodeOf } from '@antoan/assessment-rules';
import { derivedId } from '@antoan/ids';
import { bodyId, districtBodyId } from '../bodies/lao-cai-bodies.ts';
import { addDays, momentOf, workingDay } from '../chance/calendar-day.ts';
import type { UnitRecord } from '../units/unit-record.ts';
import type { AssessmentRecord, DecisionLine, DecisionRecord, ProposalRecord } from './assessment-record.ts';
import type { StandardYear } from './calendar.ts';

interface Batch {
  readonly year: StandardYear;
  readonly authorityUnitId: string;
  readonly proposerUnitId: string;
  readonly isDecided: boolean;
  readonly assessments: readonly AssessmentRecord[];
}

/** What the police lists, the decisions and the assessments they close come to. */
export interface Recognitions {
  readonly assessments: readonly AssessmentRecord[];
  readonly proposals: readonly ProposalRecord[];
  readonly decisions: readonly DecisionRecord[];
}

/** One list for each authority and year; in UBND tỉnh's, schools and the others are listed apart. */
function batchesOf(assessments: readonly AssessmentRecord[]): Batch[] {
  const batches = new Map<string, Batch & { assessments: AssessmentRecord[] }>();
  for (const assessment of assessments) {
    const { year, state, deciderUnitId, appraiserUnitId, criteriaSetCode } = assessment;
    if (state !== 'PROPOSED' && state !== 'DECIDED') continue;
    const part = deciderUnitId === bodyId('ubnd-tinh') ? criteriaSetCode : '';
    const key = `${year} ${deciderUnitId} ${part} ${state}`;
    const batch = batches.get(key) ?? {
      year,
      authorityUnitId: deciderUnitId,
      proposerUnitId: appraiserUnitId,
      isDecided: state === 'DECIDED',
      assessments: [],
    };
    batch.assessments.push(assessment);
    batches.set(key, batch);
  }
  return [...batches.values()];
}

/** Days of a batch: 2020 in the first weeks of December, 2021 in the week after the window closed. */
function daysOf({ year, isDecided, authorityUnitId }: Batch, order: number): { proposedOn: string; decidedOn: string } {
  if (year === 2021) return { proposedOn: isDecided ? '2021-11-17' : '2021-11-19', decidedOn: '2021-11-19' };
  const isProvincial = authorityUnitId === bodyId('ubnd-tinh');
  return {
    proposedOn: workingDay(addDays('2020-12-02', order % 3)),
    decidedOn: workingDay(addDays(isProvincial ? '2020-12-21' : '2020-12-09', order % 8)),
  };
}

function lineOf(assessment: AssessmentRecord, order: number, decisionNumber: string): DecisionLine {
  const result = assessment.appraisedResult ?? 'NOT_MET';
  const isMet = result === 'MET';
  return {
    assessmentId: assessment.id,
    unitId: assessment.unitId,
    result,
    certificateNumber: isMet ? certificateNumberOf(order, decisionNumber) : null,
    verificationCode: isMet ? codeFor(assessment.id) : null,
  };
}

/** The code of a certificate: the same each time the demonstration is made. */
function codeFor(assessmentId: string): string {
  const bytes = derivedId('verification-code', assessmentId).replaceAll('-', '').match(/../g) ?? [];
  return verificationCodeOf((most) => Number.parseInt(bytes.shift() ?? '0', 16) % most);
}

/** The 2021 decisions that PV05 has offered for publication already: UBND tỉnh's and that of Thành phố Lào Cai. */
function isOffered({ year, authorityUnitId }: Batch): boolean {
  return year === 2020 || authorityUnitId === bodyId('ubnd-tinh') || authorityUnitId === districtBodyId('ubnd', '080');
}

/** Puts what is PROPOSED or DECIDED on lists and into decisions, with numbers unique for each issuer and year. */
export function recognise(
  assessments: readonly AssessmentRecord[],
  unitOf: ReadonlyMap<string, UnitRecord>,
): Recognitions {
  const proposals: ProposalRecord[] = [];
  const decisions: DecisionRecord[] = [];
  const closed = new Map<string, Partial<AssessmentRecord>>();

  batchesOf(assessments).forEach((batch, order) => {
    const { year, authorityUnitId, proposerUnitId, isDecided } = batch;
    const { proposedOn, decidedOn } = daysOf(batch, order);
    const key = [String(year), authorityUnitId, String(order)];
    const proposalId = derivedId('proposal', ...key);
    const decisionId = isDecided ? derivedId('decision', ...key) : null;
    const number = `${2100 + order * 7}/QĐ-UBND`;
    const lines = batch.assessments.map((assessment, index) => lineOf(assessment, index, number));
    const authority = unitOf.get(authorityUnitId);
    if (!authority) throw new Error(`no authority ${authorityUnitId}`);
    proposals.push({
      id: proposalId,
      year,
      number: `${310 + order}/TTr-CA`,
      date: proposedOn,
      proposerUnitId,
      authorityUnitId,
      state: isDecided ? 'DECIDED' : 'PROPOSED',
      decisionId,
      lines: lines.map(({ assessmentId, unitId, result }) => ({ assessmentId, unitId, result })),
    });
    if (decisionId !== null)
      decisions.push({
        id: decisionId,
        proposalId,
        year,
        number,
        date: decidedOn,
        authorityUnitId,
        authorityName: authority.name,
        signatory: `Chủ tịch ${authority.name}`,
        lines,
        offeredAt: isOffered(batch)
          ? momentOf(year === 2020 ? workingDay(addDays(decidedOn, 3)) : decidedOn, 16)
          : null,
      });
    const proposedAt = momentOf(proposedOn, 10);
    const decidedAt = decisionId === null ? null : momentOf(decidedOn, 14);
    for (const { id } of batch.assessments) closed.set(id, { proposalId, decisionId, proposedAt, decidedAt });
  });

  return {
    assessments: assessments.map((assessment) => ({ ...assessment, ...closed.get(assessment.id) })),
    proposals,
    decisions,
  };
}
