import type { NounScopes, Viewer } from '@antoan/policy';
import type { ScopedNoun } from '@antoan/subgraph-kit';

/** Names of heads are shown by `units`; this copy is for the service's own work alone. */
export const headTenureRefNoun: ScopedNoun = {
  noun: 'headTenureRef',
  scopes: (viewer: Viewer): NounScopes => (viewer.kind === 'machine' && viewer.acts.includes('*') ? 'ALL' : {}),
};
