import { roles, type NounScopes, type Role, type Viewer } from '@antoan/policy';
import type { ScopedNoun } from '@antoan/subgraph-kit';

const withoutModels: readonly Role[] = ['PORTAL_EDITOR', 'JOURNALIST', 'PUBLIC', 'SYSTEM_ADMINISTRATOR'];
const readers = roles.filter((role) => !withoutModels.includes(role));

/** Models are there to be taken over: every officer reads all of them. The press reads what press has published. */
export const exemplarModelNoun: ScopedNoun = {
  noun: 'exemplarModel',
  scopes: (viewer: Viewer): NounScopes =>
    viewer.kind === 'machine' || viewer.grants.some(({ role }) => readers.includes(role)) ? 'ALL' : {},
};
