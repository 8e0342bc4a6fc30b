import type { Context } from '@antoan/subgraph-kit';
import { linesOfProposal } from '../proposal/proposal.loader.ts';
import { proposalPolicy } from '../proposal/proposal.policy.ts';
import { RecognitionProposal } from '../proposal/recognition-proposal.entity.ts';
import { RecognitionDecision } from '../recognition/recognition-decision.entity.ts';
import { linesOfDecision } from '../recognition/recognition.loader.ts';
import { decisionPolicy } from '../recognition/recognition.policy.ts';
import { unitOf } from '../unit/unit.loader.ts';
import { YearWindow } from '../year-window/year-window.entity.ts';
import type { PrintedDecision } from './decision-document.ts';
import type { PrintedProposal } from './proposal-document.ts';

/** What a decision is printed from, as far as the viewer may see it; null when there is none for them. */
export async function printedDecision(id: string, context: Context): Promise<PrintedDecision | null> {
  const { em, viewer } = context;
  const decision = await em.findOne(RecognitionDecision, { id });
  if (!decision) return null;
  const { proposalId, amendsId } = decision;
  return {
    decision,
    lines: await linesOfDecision(id, context),
    proposal: proposalId === null ? null : await em.findOne(RecognitionProposal, { id: proposalId }),
    amended: amendsId === null ? null : await em.findOne(RecognitionDecision, { id: amendsId }),
    legalBasis: await legalBasisOf(decision.year, context),
    // Who reads it through one of its lines alone has an extract.
    isExtract: !decisionPolicy.can(viewer, 'read', decision),
  };
}

/** What a list before an authority is printed from, as far as the viewer may see it. */
export async function printedProposal(id: string, context: Context): Promise<PrintedProposal | null> {
  const { em, viewer } = context;
  const proposal = await em.findOne(RecognitionProposal, { id });
  if (!proposal) return null;
  const { year, number, date, proposerName, authorityName } = proposal;
  const lines = await Promise.all(
    (await linesOfProposal(id, context)).map(async ({ position, unitId, result, basis }) => ({
      ...{ position, result },
      name: (await unitOf(unitId, context)).name,
      remark: basis === 'NOT_SUBMITTED' ? 'Không nộp hồ sơ' : 'Kết quả thẩm định',
    })),
  );
  return {
    ...{ year, number, date, proposerName, authorityName },
    legalBasis: await legalBasisOf(year, context),
    met: lines.filter(({ result }) => result === 'MET'),
    notMet: lines.filter(({ result }) => result === 'NOT_MET'),
    isExtract: !proposalPolicy.can(viewer, 'read', proposal),
  };
}

async function legalBasisOf(year: number, { em }: Context): Promise<string> {
  return (await em.findOneOrFail(YearWindow, { year })).legalBasis;
}
