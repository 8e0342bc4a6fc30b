import { ForbiddenError, NotFoundError } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { beyondScope, expectVersion, type Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { tidy } from '@antoan/vietnamese-text';
import { AwardCampaign } from './award-campaign.entity.ts';
import type {
  ChangeAwardCampaignInput,
  ChangeAwardCampaignPayload,
  OpenAwardCampaignInput,
  OpenAwardCampaignPayload,
} from './award-campaign.payloads.ts';
import { boardGrant } from './award-campaign.policy.ts';
import { problemsOfCampaign } from './award-campaign.rules.ts';

/** Opens a round of nominations in the name of the Emulation Board. */
export async function openAwardCampaign(
  context: Context,
  input: OpenAwardCampaignInput,
): Promise<OpenAwardCampaignPayload> {
  const { em, viewer } = context;
  const bodyUnitId = boardGrant(viewer)?.bodyUnitId;
  if (!bodyUnitId) throw new ForbiddenError('awardCampaign.open');
  const problems = await problemsOfCampaign(input, context);
  if (problems.length > 0) return { problems };

  const body = await beyondScope(em, (everything) =>
    everything.findOne(UnitRef, { id: bodyUnitId }, { filters: false }),
  );
  const { year, isSchoolYear, kindCodes, opensOn, closesOn } = input;
  const awardCampaign = em.create(AwardCampaign, {
    ...{ name: tidy(input.name)!, year, isSchoolYear, kindCodes, opensOn, closesOn },
    ...{ bodyUnitId, bodyName: body?.name ?? '' },
  });
  await em.flush();
  await recordAct('open', awardCampaign, context);
  return { awardCampaign, problems: [] };
}

/** Changes what a round says; nominations that were taken stay. */
export async function changeAwardCampaign(
  context: Context,
  { id, version, ...facts }: ChangeAwardCampaignInput,
): Promise<ChangeAwardCampaignPayload> {
  const { em, viewer } = context;
  const grant = boardGrant(viewer);
  const awardCampaign = grant && isId(id) ? await em.findOne(AwardCampaign, { id }) : null;
  if (!awardCampaign) throw grant ? new NotFoundError('awardCampaign') : new ForbiddenError('awardCampaign.change');
  expectVersion('awardCampaign', awardCampaign, version);
  const problems = await problemsOfCampaign({ ...facts, year: awardCampaign.year }, context);
  if (problems.length > 0) return { problems };

  Object.assign(awardCampaign, { ...facts, name: tidy(facts.name)! });
  await em.flush();
  await recordAct('change', awardCampaign, context);
  return { awardCampaign, problems: [] };
}

function recordAct(act: string, { id, year, bodyUnitId }: AwardCampaign, { record }: Context): Promise<void> {
  return record({ act, noun: 'awardCampaign', nounId: id, unitId: bodyUnitId, bodyUnitId, detail: { year } });
}
