import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { AwardCampaign } from './award-campaign.entity.ts';
import { mayReadCampaigns } from './award-campaign.policy.ts';

/** A round of nominations by id; null for those who read none. */
export function campaignById(id: string, { em, loader, viewer }: Context): Promise<AwardCampaign | null> {
  if (!isId(id) || !mayReadCampaigns(viewer)) return Promise.resolve(null);
  return loader<string, AwardCampaign | null>('campaignById', async (ids) => {
    const found = await em.find(AwardCampaign, { id: { $in: [...ids] } });
    const byId = new Map(found.map((campaign) => [campaign.id, campaign]));
    return ids.map((wanted) => byId.get(wanted) ?? null);
  }).load(id);
}
