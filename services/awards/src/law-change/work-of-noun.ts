import type { Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import type { AwardLawPreview } from './affected-nominations.payloads.ts';
import type { AwardLawChange } from './award-law-change.entity.ts';

/** What one act on one noun of the law is: its rules, whom it reaches, what it writes. All of it sees the whole province. */
export interface WorkOfNoun {
  problemsOf(context: Context, change: AwardLawChange): Promise<Problem[]>;
  previewOf(context: Context, change: AwardLawChange): Promise<AwardLawPreview>;
  putInForce(context: Context, change: AwardLawChange): Promise<void>;
}
