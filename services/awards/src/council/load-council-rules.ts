import { insertRows, type Runtime } from '@antoan/subgraph-kit';

/** The quorum of the council, from memory and so marked. Safe to run again; what a legal curator corrected stays. */
export async function loadCouncilRules({ transaction }: Runtime): Promise<void> {
  await transaction((em) =>
    insertRows(em, 'council_rule', [
      {
        ...{ valid_from: '2004-07-01', quorum_part: 2, quorum_whole: 3, needs_checking: true },
        legal_basis: 'Quy chế hoạt động của Hội đồng Thi đua - Khen thưởng các cấp (cần đối chiếu văn bản gốc)',
      },
    ]),
  );
}
