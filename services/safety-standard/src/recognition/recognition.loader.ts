import type { Context } from '@antoan/subgraph-kit';
import { RecognitionDecision } from './recognition-decision.entity.ts';
import { RecognitionLine } from './recognition-line.entity.ts';

/** A decision by id, as far as the viewer may see it. */
export function decisionOf(decisionId: string, { em, loader }: Context): Promise<RecognitionDecision | null> {
  return loader<string, RecognitionDecision | null>('decisionOf', async (ids) => {
    const found = new Map(
      (await em.find(RecognitionDecision, { id: { $in: [...ids] } })).map((decision) => [decision.id, decision]),
    );
    return ids.map((id) => found.get(id) ?? null);
  }).load(decisionId);
}

/** The lines of a decision that the viewer may see, in order. */
export function linesOfDecision(decisionId: string, { em, loader }: Context): Promise<RecognitionLine[]> {
  return loader<string, RecognitionLine[]>('linesOfDecision', async (ids) => {
    const found = await em.find(
      RecognitionLine,
      { decisionId: { $in: [...ids] } },
      { orderBy: { position: 'asc', id: 'asc' } },
    );
    const byDecision = Map.groupBy(found, (line) => line.decisionId);
    return ids.map((id) => byDecision.get(id) ?? []);
  }).load(decisionId);
}
