import type { Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import type { StandardLawPreview } from './affected.payloads.ts';
import type { StandardLawChange } from './standard-law-change.entity.ts';

/** What one act on one noun of the law is: its rules, whom it reaches, what it writes. All of it sees the whole province. */
export interface WorkOfNoun {
  problemsOf(context: Context, change: StandardLawChange): Promise<Problem[]>;
  previewOf(context: Context, change: StandardLawChange): Promise<StandardLawPreview>;
  putInForce(context: Context, change: StandardLawChange): Promise<void>;
}
