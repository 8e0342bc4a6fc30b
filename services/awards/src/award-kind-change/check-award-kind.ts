import { problem } from '@antoan/app-error';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import type { AwardLawChange } from '../law-change/award-law-change.entity.ts';
import type { WorkOfNoun } from '../law-change/work-of-noun.ts';
import type { CheckAwardKindContent } from './award-kind-change.content.ts';

/** Two persons have compared a kind with the official text; nothing of it changes. */
export const checkAwardKind: WorkOfNoun = {
  async problemsOf({ em }, change) {
    const { base } = contentOf(change);
    const kind = await em.findOne(AwardKind, { code: base.code });
    return kind?.version === base.version ? [] : [problem('lawChange.base.changed')];
  },
  previewOf: () => Promise.resolve({ nominations: [] }),
  async putInForce({ em }, change) {
    const kind = await em.findOneOrFail(AwardKind, { code: contentOf(change).base.code });
    Object.assign(kind, { needsChecking: false, checkedAgainst: change.legalBasis });
    await em.flush();
  },
};

function contentOf({ content }: AwardLawChange): CheckAwardKindContent {
  return content as CheckAwardKindContent;
}
