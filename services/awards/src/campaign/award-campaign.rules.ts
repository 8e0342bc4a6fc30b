import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { problemsOfTexts, tidy } from '@antoan/vietnamese-text';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import type { AwardCampaign } from './award-campaign.entity.ts';
import type { CampaignFactsInput } from './award-campaign.payloads.ts';

/** A round of nominations as it would be. */
export interface CampaignPlan extends CampaignFactsInput {
  year: number;
}

/** Why a round cannot be so. */
export async function problemsOfCampaign(plan: CampaignPlan, { em, today }: Context): Promise<Problem[]> {
  const { name, year, kindCodes, opensOn, closesOn } = plan;
  const problems: Problem[] = [];
  if (tidy(name) === null) problems.push(problem('awardCampaign.name.missing', 'name'));
  problems.push(...problemsOfTexts([{ path: ['name'], text: name, most: 200 }]));
  const latest = Number(today().slice(0, 4)) + 1;
  if (year < 2000 || year > latest) problems.push(problem('awardCampaign.year.outOfRange', 'year', { latest }));
  if (closesOn < opensOn) problems.push(problem('awardCampaign.closesOn.beforeOpening', 'closesOn', { opensOn }));
  return [...problems, ...(await problemsOfKinds(kindCodes, opensOn, em))];
}

async function problemsOfKinds(kindCodes: readonly string[], day: string, em: Context['em']): Promise<Problem[]> {
  if (kindCodes.length === 0) return [problem('awardCampaign.kindCodes.missing', 'kindCodes')];
  const kinds = new Map((await em.find(AwardKind, { code: { $in: [...kindCodes] } })).map((kind) => [kind.code, kind]));
  return kindCodes.flatMap((kindCode) => {
    const kind = kinds.get(kindCode);
    if (!kind) return [problem('awardCampaign.kindCodes.unknown', 'kindCodes', { kindCode })];
    return kind.isInForce(day)
      ? []
      : [problem('awardCampaign.kindCodes.notInForce', 'kindCodes', { kindCode, name: kind.name })];
  });
}

/** Why a nomination for that kind and year is not taken in that round on that day. */
export function problemsOfRound(
  campaign: AwardCampaign | null,
  { kindCode, year }: { kindCode: string; year: number },
  day: string,
): Problem[] {
  if (!campaign) return [problem('nomination.campaignId.unknown', 'campaignId')];
  const { opensOn, closesOn } = campaign;
  const problems: Problem[] = [];
  if (!campaign.isOpenOn(day))
    problems.push(problem('nomination.campaignId.notOpen', 'campaignId', { opensOn, closesOn }));
  if (!campaign.kindCodes.includes(kindCode))
    problems.push(problem('nomination.kindCode.notInCampaign', 'kindCode', { kindCode }));
  if (campaign.year !== year) problems.push(problem('nomination.year.notOfCampaign', 'year', { year: campaign.year }));
  return problems;
}
