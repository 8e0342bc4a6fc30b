import { awardKindsOf2003 } from '@antoan/demonstration';
import { insertRows, type Runtime } from '@antoan/subgraph-kit';

/** The kinds of award under the law of 2003. Safe to run again; what a legal curator corrected stays. */
export async function loadAwardKinds({ transaction }: Runtime): Promise<void> {
  await transaction((em) =>
    insertRows(
      em,
      'award_kind',
      awardKindsOf2003().map(
        ({ code, name, nature, subject, level, legalBasis, validFrom, validTo, needsChecking }) => ({
          ...{ code, name, nature, subject, level },
          legal_basis: legalBasis,
          is_in_scope: true,
          valid_from: validFrom,
          valid_to: validTo,
          needs_checking: needsChecking,
        }),
      ),
    ),
  );
}
