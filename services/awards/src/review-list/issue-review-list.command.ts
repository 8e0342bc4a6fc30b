import { createHash } from 'node:crypto';
import { ForbiddenError, problem, type Problem } from '@antoan/app-error';
import { placeOfBody, spelledOut, writeDocx, writePdf } from '@antoan/documents';
import { beyondScope, type Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { nfc, tidy, tidyLines } from '@antoan/vietnamese-text';
import { problemsOfPrint } from '../document/document.rules.ts';
import { readReviewed } from './read-reviewed.ts';
import { reviewDocument } from './review-document.ts';
import { ReviewList } from './review-list.entity.ts';
import type { IssueReviewListInput, IssueReviewListPayload } from './review-list.payloads.ts';
import { issuingGrant } from './review-list.policy.ts';

/** Issues the list of a year: what the gate says now of every nomination, written, hashed and kept in one act. */
export async function issueReviewList(context: Context, input: IssueReviewListInput): Promise<IssueReviewListPayload> {
  const { em, viewer } = context;
  const bodyUnitId = issuingGrant(viewer)?.bodyUnitId;
  if (!bodyUnitId) throw new ForbiddenError('reviewList.issue');
  const reviewed = await readReviewed(input.year, context);
  const problems = [
    ...(await problemsOfNumber(input, bodyUnitId, context)),
    ...(reviewed.length === 0 ? [problem('reviewList.year.empty', 'year', { year: input.year })] : []),
  ];
  if (problems.length > 0) return { problems };

  const { body, province } = await issuerOf(bodyUnitId, context);
  const { year, date } = input;
  const number = nfc(input.number);
  const document = reviewDocument({
    ...{ year, number, date, reviewed, issuerName: spelledOut(body.name), place: placeOfBody(province.name) },
    signatoryPosition: tidyLines(input.signatoryPosition),
    signatoryName: tidy(input.signatoryName),
  });
  const [pdf, docx] = (await Promise.all([writePdf(document), writeDocx(document)])).map((content) =>
    Buffer.from(content),
  ) as [Buffer, Buffer];
  const countOf = (outcome: string) => reviewed.filter((one) => one.outcome === outcome).length;
  const { territoryPath, managementPath, policePath, reportingPath } = body;
  const reviewList = em.create(ReviewList, {
    ...{ unitId: bodyUnitId, territoryPath, managementPath, policePath, reportingPath, year, number, date },
    ...{ clearCount: countOf('CLEAR'), holdCount: countOf('HOLD'), barCount: countOf('BAR') },
    ...{ issuedAt: context.now(), issuedBy: viewer.accountId! },
    ...{ pdf, pdfSha256: hashOf(pdf), docx, docxSha256: hashOf(docx) },
  });
  await em.flush();
  await context.record({
    ...{ act: 'issue', noun: 'reviewList', nounId: reviewList.id, unitId: bodyUnitId, bodyUnitId },
    detail: { year, lines: reviewed.length, pdfSha256: reviewList.pdfSha256, docxSha256: reviewList.docxSha256 },
  });
  return { reviewList, problems: [] };
}

/** The Board, and the province it stands in; a viewer may see neither as units. */
function issuerOf(bodyUnitId: string, { em }: Context): Promise<{ body: UnitRef; province: UnitRef }> {
  return beyondScope(em, async (everything) => {
    const body = await everything.findOneOrFail(UnitRef, { id: bodyUnitId }, { filters: false });
    const [root] = body.territoryPath.split('.');
    return { body, province: await everything.findOneOrFail(UnitRef, { territoryPath: root! }, { filters: false }) };
  });
}

async function problemsOfNumber(
  input: IssueReviewListInput,
  unitId: string,
  { em, today }: Context,
): Promise<Problem[]> {
  const number = nfc(input.number);
  const year = input.date.slice(0, 4);
  const taken = await em.count(ReviewList, {
    ...{ unitId, number },
    date: { $gte: `${year}-01-01`, $lte: `${year}-12-31` },
  });
  return [
    ...problemsOfPrint('reviewList', input, today()),
    ...(taken > 0 ? [problem('reviewList.number.taken', 'number', { number, year })] : []),
  ];
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
