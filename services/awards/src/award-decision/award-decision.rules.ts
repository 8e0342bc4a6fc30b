import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { nfc } from '@antoan/vietnamese-text';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import type { Nomination } from '../nomination/nomination.entity.ts';
import { problemsOfPrint, type NumberedDocument } from '../document/document.rules.ts';
import { AwardRevocation } from '../revocation/award-revocation.entity.ts';
import { AwardDecision } from './award-decision.entity.ts';

/** Why an authority cannot give a decision this number and date (I-29). */
export async function problemsOfDocument(
  { em, today }: Context,
  document: NumberedDocument,
  authorityUnitId: string,
  isRevocation = false,
): Promise<Problem[]> {
  const number = nfc(document.number);
  const year = document.date.slice(0, 4);
  const inYear = { number, date: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } };
  const taken = await em.count(AwardDecision, { unitId: authorityUnitId, ...inYear });
  // One decision may take several awards back; it is none that granted.
  const takenBack = isRevocation ? 0 : await em.count(AwardRevocation, { authorityUnitId, ...inYear });
  return [
    ...problemsOfPrint('awardDecision', document, today()),
    ...(taken + takenBack > 0 ? [problem('awardDecision.number.taken', 'number', { number, year })] : []),
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
