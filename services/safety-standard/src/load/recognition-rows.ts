import type { DemonstrationWorld } from '@antoan/demonstration';
import { derivedId } from '@antoan/ids';
import { pathColumnsOf } from '@antoan/subgraph-kit';

/** The lists before authorities, as rows. */
export function proposalRows(world: DemonstrationWorld): object[] {
  return world.proposals.map(({ id, year, number, date, proposerUnitId, authorityUnitId, state, decisionId }) => ({
    id,
    unit_id: proposerUnitId,
    ...pathColumnsOf(world.unitOf.get(proposerUnitId)!),
    year,
    number,
    date,
    proposer_name: world.unitOf.get(proposerUnitId)!.name,
    authority_unit_id: authorityUnitId,
    authority_name: world.unitOf.get(authorityUnitId)!.name,
    state,
    version: state === 'DECIDED' ? 2 : 1,
    decision_id: decisionId,
  }));
}

/** Their lines. */
export function proposalLineRows(world: DemonstrationWorld): object[] {
  return world.proposals.flatMap((proposal) =>
    proposal.lines.map(({ assessmentId, unitId, result }, position) => ({
      id: derivedId('proposal-line', proposal.id, assessmentId),
      unit_id: unitId,
      ...pathColumnsOf(world.unitOf.get(unitId)!),
      proposal_id: proposal.id,
      assessment_id: assessmentId,
      position,
      result,
    })),
  );
}

/** The decisions, as rows. */
export function decisionRows(world: DemonstrationWorld): object[] {
  return world.decisions.map((decision) => ({
    id: decision.id,
    unit_id: decision.authorityUnitId,
    ...pathColumnsOf(world.unitOf.get(decision.authorityUnitId)!),
    kind: 'RECOGNISE',
    year: decision.year,
    number: decision.number,
    date: decision.date,
    authority_name: decision.authorityName,
    signatory: decision.signatory,
    proposal_id: decision.proposalId,
    decided_at: `${decision.date}T14:00:00+07:00`,
    offered_for_publication_at: decision.offeredAt,
  }));
}

/** Their lines, under the ids by which the demonstration's releases name them. */
export function recognitionLineRows(world: DemonstrationWorld): object[] {
  return world.decisions.flatMap((decision) =>
    decision.lines.map(({ assessmentId, unitId, result, certificateNumber, verificationCode }, position) => ({
      id: derivedId('release-item', assessmentId),
      unit_id: unitId,
      ...pathColumnsOf(world.unitOf.get(unitId)!),
      unit_name: world.unitOf.get(unitId)!.name,
      decision_id: decision.id,
      assessment_id: assessmentId,
      position,
      result,
      certificate_number: certificateNumber,
      verification_code: verificationCode,
    })),
  );
}
