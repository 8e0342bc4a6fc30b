import { demonstrationWorld, type DemonstrationWorld } from '@antoan/demonstration';
import { insertRows, type Runtime } from '@antoan/subgraph-kit';
import { changeStandings } from '../standing/change-standings.command.ts';
import { assessmentRows, eventRows } from './assessment-rows.ts';
import { decisionRows, proposalLineRows, proposalRows, recognitionLineRows } from './recognition-rows.ts';
import { decidedStandings, firstStandings } from './standing-changes.ts';

/** The demonstration's two years: 2020 decided, 2021 in full work. Loaded once; what people did since stays. */
export async function loadDemonstration({ transaction, clock }: Runtime<undefined>): Promise<void> {
  const world = demonstrationWorld();
  await transaction(async (em) => {
    const [there] = await em.execute<{ id: string }[]>('select id from assessment where id = ?', [
      world.assessments[0]!.id,
    ]);
    if (there) return;
    for (const [table, rowsOf] of tables) await insertRows(em, table, rowsOf(world));
    await changeStandings(em, clock, firstStandings(world), { onlyMissing: true });
    await changeStandings(em, clock, decidedStandings(world));
  });
}

/** In the order of their references. */
const tables: readonly (readonly [string, (world: DemonstrationWorld) => object[]])[] = [
  ['assessment', assessmentRows],
  ['assessment_event', eventRows],
  ['recognition_proposal', proposalRows],
  ['proposal_line', proposalLineRows],
  ['recognition_decision', decisionRows],
  ['recognition_line', recognitionLineRows],
];
