import { recordAudit } from '@antoan/audit';
import type { Clock } from '@antoan/clock';
import { UnitRef } from '@antoan/unit-ref';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AssessmentEvent } from '../assessment/assessment-event.entity.ts';
import { Assessment } from '../assessment/assessment.entity.ts';
import { AssessmentStep } from '../assessment/assessment.enums.ts';
import { routingFor } from '../route/routing.ts';
import { ProposalLine } from './proposal-line.entity.ts';
import { ProposalState } from './proposal-state.enum.ts';
import { RecognitionProposal } from './recognition-proposal.entity.ts';
import { takeBack } from './take-back.ts';

/** Why a list lapsed, as a code. */
const authorityChanged = 'AUTHORITY_CHANGED';

const unscoped = { filters: { scope: false } } as const;

/**
 * Ends lists that nobody could decide any more as they are: today's table names another authority or police office for one of
 * their units (I-13). A list is decided whole, so it lapses whole, and the police put its dossiers on new ones.
 */
export async function lapseProposals(em: EntityManager, clock: Clock, unitIds?: readonly string[]): Promise<void> {
  const open = await em.find(
    RecognitionProposal,
    {
      state: ProposalState.PROPOSED,
      ...(unitIds && { id: { $in: await listsWith(em, unitIds) } }),
    },
    { ...unscoped, lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  if (open.length === 0) return;
  const lines = await em.find(ProposalLine, { proposalId: { $in: open.map(({ id }) => id) } }, unscoped);
  const units = await em.find(UnitRef, { id: { $in: lines.map(({ unitId }) => unitId) } });
  const routing = await routingFor(em, units);
  const routeOf = new Map(units.map((unit) => [unit.id, routing.routeOf(unit, clock.today())]));
  const linesOf = Map.groupBy(lines, ({ proposalId }) => proposalId);
  for (const proposal of open) {
    const own = linesOf.get(proposal.id) ?? [];
    const isElsewhere = ({ unitId }: ProposalLine) => {
      const route = routeOf.get(unitId);
      return route?.deciderUnitId !== proposal.authorityUnitId || route.appraiserUnitId !== proposal.unitId;
    };
    if (own.some(isElsewhere)) await lapse(em, clock, proposal, own);
  }
}

async function listsWith(em: EntityManager, unitIds: readonly string[]): Promise<string[]> {
  const lines = await em.find(ProposalLine, { unitId: { $in: [...unitIds] } }, unscoped);
  return [...new Set(lines.map(({ proposalId }) => proposalId))];
}

async function lapse(
  em: EntityManager,
  clock: Clock,
  proposal: RecognitionProposal,
  lines: readonly ProposalLine[],
): Promise<void> {
  const at = clock.now();
  const dossiers = await em.find(
    Assessment,
    { id: { $in: lines.map(({ assessmentId }) => assessmentId) } },
    { ...unscoped, lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  await takeBack(em, dossiers);
  Object.assign(proposal, { state: ProposalState.LAPSED, closedAt: at, closedReason: authorityChanged });
  for (const { id: assessmentId, unitId, territoryPath, managementPath, policePath, reportingPath } of dossiers) {
    em.create(AssessmentEvent, {
      assessmentId,
      ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
      ...{ step: AssessmentStep.LAPSE, at, reason: authorityChanged },
    });
  }
  await recordAudit(em, {
    ...{ at, actorId: 'service:safety-standard', actorRole: null, bodyUnitId: null, requestId: null },
    ...{ act: 'lapse', noun: 'recognitionProposal', nounId: proposal.id, unitId: proposal.unitId },
    detail: { year: proposal.year, lines: lines.length },
  });
  await em.flush();
}
