import type { Runtime } from '@antoan/subgraph-kit';
import type { Authority } from './sign-in/authority.ts';
import type { IdentitySettings } from './sign-in/identity.settings.ts';

/** The settings, and the authority that was opened with them. */
export type IdentityRuntime = Runtime<IdentitySettings & { authority: Authority }>;

/** Who opens accounts at the start, before anybody administers the platform. */
export const starterId = 'service:identity';
