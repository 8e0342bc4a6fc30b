import { groupedVerificationCode } from '@antoan/assessment-rules';
import { placeOfBody, spelledOut, type Certificate } from '@antoan/documents';
import type { Context } from '@antoan/subgraph-kit';
import { RecognitionDecision } from '../recognition/recognition-decision.entity.ts';
import { linesOfDecision } from '../recognition/recognition.loader.ts';
import { UnitStanding } from '../standing/unit-standing.entity.ts';
import { standardName } from './decision-document.ts';

/** The certificates that a decision gives and that still hold, in the order of its list, as far as the viewer may see them. */
export async function certificatesOf(id: string, publicUrl: string, context: Context): Promise<Certificate[]> {
  const decision = await context.em.findOne(RecognitionDecision, { id });
  if (!decision) return [];
  const { number, date, year, authorityName, signatory, signatoryPosition, signatoryName } = decision;
  // What a later decision has amended or revoked is not printed again.
  const standings = await context.em.find(UnitStanding, { decisionId: id, year });
  const holders = new Set(standings.map(({ unitId }) => unitId));
  return (await linesOfDecision(id, context)).flatMap(({ unitId, unitName, certificateNumber, verificationCode }) =>
    certificateNumber === null || verificationCode === null || !holders.has(unitId)
      ? []
      : [
          {
            authority: spelledOut(signatory),
            holder: unitName,
            achievement: `Đạt ${standardName} năm ${year}`,
            decision: { number, date },
            number: certificateNumber,
            place: placeOfBody(authorityName),
            signature: { authority: signatoryPosition?.split('\n') ?? ['Chủ tịch'], name: signatoryName },
            verification: {
              code: groupedVerificationCode(verificationCode),
              page: `${publicUrl}/xac-minh`,
              address: `${publicUrl}/xac-minh/${verificationCode}`,
            },
          },
        ],
  );
}
