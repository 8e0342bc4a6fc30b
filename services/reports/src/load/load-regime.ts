import { halfYearRegime } from '@antoan/demonstration';
import { insertRows, type Runtime } from '@antoan/subgraph-kit';

/** Loads the half-year regime of the directive's clause 7. Its closing days are from memory of NĐ 09/2019 and marked so. */
export async function loadRegime({ transaction }: Runtime): Promise<void> {
  const { id, code, title, legalBasis, needsChecking, elements } = halfYearRegime();
  await transaction((em) =>
    insertRows(em, 'report_regime', [
      { id, code, title, legal_basis: legalBasis, needs_checking: needsChecking, elements },
    ]),
  );
}
