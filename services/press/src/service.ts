import { auditMigrations } from '@antoan/audit';
import { eventMigrations } from '@antoan/events';
import { defineService } from '@antoan/subgraph-kit';
import { ReleaseMigration } from '../migrations/0001-release.migration.ts';
import { loadDemonstration } from './load/load-demonstration.ts';
import { PublicListResolver } from './public-list/public-list.resolver.ts';
import { PublicSummaryResolver } from './public-summary/public-summary.resolver.ts';
import { Clearance } from './release/clearance.entity.ts';
import { consumePublicationOffered } from './release/consume-publication-offered.ts';
import { consumePublicationWithdrawn } from './release/consume-publication-withdrawn.ts';
import { ReleaseItem } from './release/release-item.entity.ts';
import { Release } from './release/release.entity.ts';
import { releaseNoun } from './release/release.policy.ts';
import { ReleaseResolver } from './release/release.resolver.ts';

/** What the press and the public may read: offered by its owners, cleared with two keys, published. */
export const service = defineService({
  name: 'press',
  entities: [Release, ReleaseItem, Clearance],
  migrations: [...auditMigrations, ...eventMigrations, ReleaseMigration],
  resolvers: [ReleaseResolver, PublicListResolver, PublicSummaryResolver],
  references: { Release: ({ id }, { em }) => em.findOne(Release, { id: id as string }) },
  nouns: [releaseNoun],
  subscriptions: () => ({
    PublicationOffered: consumePublicationOffered,
    PublicationWithdrawn: consumePublicationWithdrawn,
  }),
  load: { demonstration: loadDemonstration },
});
