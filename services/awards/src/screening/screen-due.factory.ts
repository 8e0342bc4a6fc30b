import { createPeers } from '@antoan/subgraph-kit';
import type { AwardsWorld } from '../nomination/awards-world.factory.ts';
import { screenDueNominations } from './screen-due-nominations.ts';

/** Does what the service's own task does, now. */
export function screenDue({ world, peers }: AwardsWorld): Promise<number> {
  const find = (name: string) => peers[name as keyof typeof peers];
  const tokens = { tokenFor: (audience: string) => world.keys.machineToken('awards', audience, ['*']) };
  return screenDueNominations({ peers: createPeers(find, tokens), clock: world.clock, transaction: world.offstage });
}
