import { ForbiddenError, problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { campaignById } from '../campaign/award-campaign.loader.ts';
import { boardGrant } from '../campaign/award-campaign.policy.ts';
import { CouncilRule } from './council-rule.entity.ts';
import { CouncilSession } from './council-session.entity.ts';
import { councilPolicy } from './council-session.policy.ts';
import type { OpenCouncilSessionInput, OpenCouncilSessionPayload } from './council.payloads.ts';

const fewest = 3;
const most = 99;

/** Prepares a session of the council; how many must be present follows from the rule of that day. */
export async function openCouncilSession(
  context: Context,
  { heldOn, members, campaignId = null }: OpenCouncilSessionInput,
): Promise<OpenCouncilSessionPayload> {
  const { em, viewer } = context;
  const bodyUnitId = boardGrant(viewer)?.bodyUnitId;
  const body = bodyUnitId ? await em.findOne(UnitRef, { id: bodyUnitId }) : null;
  if (!body) throw new ForbiddenError('councilSession.open');
  councilPolicy.authorize(viewer, 'open', body);
  const rule = await em.findOne(CouncilRule, { validFrom: { $lte: heldOn } }, { orderBy: { validFrom: 'desc' } });
  const problems: Problem[] = [];
  if (members < fewest || members > most)
    problems.push(problem('councilSession.members.outOfRange', 'members', { fewest, most }));
  if (!rule) problems.push(problem('councilSession.heldOn.noRule', 'heldOn'));
  if (campaignId !== null && !(await campaignById(campaignId, context)))
    problems.push(problem('councilSession.campaignId.unknown', 'campaignId'));
  if (!rule || problems.length > 0) return { problems };

  const { id: unitId, territoryPath, managementPath, policePath, reportingPath } = body;
  const councilSession = em.create(CouncilSession, {
    ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
    ...{ campaignId, heldOn, members, quorum: rule.quorumOf(members) },
  });
  await em.flush();
  const { id: nounId, quorum } = councilSession;
  await context.record({ act: 'open', noun: 'councilSession', nounId, unitId, detail: { members, quorum } });
  return { councilSession, problems: [] };
}
