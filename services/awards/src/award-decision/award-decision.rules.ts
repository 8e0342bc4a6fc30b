import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { hasClassificationMark, nfc, problemsOfTexts } from '@antoan/vietnamese-text';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import type { Nomination } from '../nomination/nomination.entity.ts';
import { AwardRevocation } from '../revocation/award-revocation.entity.ts';
import { AwardDecision } from './award-decision.entity.ts';

const longestNumber = 60;

/** Number, date and signatory of a decision about to be made. */
export interface DecisionDocument {
  number: string;
  date: string;
  signatoryPosition?: string | null;
  signatoryName?: string | null;
}

/** Why an authority cannot give a decision this number and date (I-29). */
export async function problemsOfDocument(
  { em, today }: Context,
  document: DecisionDocument,
  authorityUnitId: string,
  isRevocation = false,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const number = nfc(document.number);
  const year = document.date.slice(0, 4);
  if (number === '') problems.push(problem('awardDecision.number.missing', 'number'));
  if (number.length > longestNumber) problems.push(problem('text.tooLong', 'number', { most: longestNumber }));
  if (hasClassificationMark(number)) problems.push(problem('text.classified', 'number'));
  if (document.date > today())
    problems.push(problem('awardDecision.date.future', 'date', { date: document.date, today: today() }));
  const inYear = { number, date: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } };
  const taken = await em.count(AwardDecision, { unitId: authorityUnitId, ...inYear });
  // One decision may take several awards back; it is none that granted.
  const takenBack = isRevocation ? 0 : await em.count(AwardRevocation, { authorityUnitId, ...inYear });
  if (taken + takenBack > 0) problems.push(problem('awardDecision.number.taken', 'number', { number, year }));
  return [
    ...problems,
    ...problemsOfTexts([
      { path: ['signatoryPosition'], text: document.signatoryPosition, most: 120 },
      { path: ['signatoryName'], text: document.signatoryName, most: 80 },
    ]),
  ];
}

/** Why these nominations cannot be granted by one decision of that day. */
export async function problemsOfList(
  { em }: Context,
  nominations: readonly Nomination[],
  date: string,
): Promise<Problem[]> {
  const kinds = new Map(
    (await em.find(AwardKind, { code: { $in: nominations.map(({ kindCode }) => kindCode) } })).map((kind) => [
      kind.code,
      kind,
    ]),
  );
  return nominations.flatMap(({ kindCode, year, proposedOn }, index) => {
    const kind = kinds.get(kindCode)!;
    const path = `nominations.${index}`;
    const problems: Problem[] = [];
    if (year !== nominations[0]!.year) problems.push(problem('awardDecision.year.mixed', path, { year }));
    if (proposedOn !== null && date < proposedOn)
      problems.push(problem('awardDecision.date.beforeProposal', 'date', { date, proposedOn }));
    if (!kind.isInForce(date)) problems.push(problem('awardDecision.kind.notInForce', path, { kindCode, date }));
    return problems;
  });
}
