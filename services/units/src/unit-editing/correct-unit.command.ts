import { NotFoundError, problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { followVersions } from '../version/record-versions.ts';
import { problemsOfDoing } from '../version/version-problems.ts';
import { recodedThroughout } from './chapter.ts';
import { storyOf } from './chapter.store.ts';
import { atChanges, refusalAtChanges, retell, writeRetelling } from './retelling.ts';
import { textProblems, written } from './text.rules.ts';
import { unitAfter, unitAtHand } from './unit-at-hand.ts';
import type { CorrectUnitInput, CorrectUnitPayload } from './unit-editing.payloads.ts';

/** What was written down wrongly is put right where it stands, and wherever later versions repeat it; the audit keeps why. */
export async function correctUnit(input: CorrectUnitInput, context: Context): Promise<CorrectUnitPayload> {
  const unit = await unitAtHand(input, 'edit', context);
  const { em } = context;
  const story = await storyOf(em, unit.id);
  const wrong = story.find(({ id }) => id === input.versionId);
  if (!wrong) throw new NotFoundError('unitVersion');
  const reason = written(input.reason);
  const told = await retell(unit, story, { ...input, day: wrong.from, recode: recodedThroughout }, context);
  const problems = [...textProblems('reason', reason, { most: 500, isRequired: true }), ...told.problems];
  if (problems.length > 0) return { problems: atChanges(problems) };

  const refused = await problemsOfDoing(em, refusalAtCorrection, async () => {
    await writeRetelling(unit, told, wrong.from, context);
    await followVersions(em, context, [unit.id]);
    const fields = [...Object.keys(told.named), ...(input.changes.codes ?? []).map(({ scheme }) => scheme)].join(' ');
    await context.record({
      act: 'correct',
      noun: 'unit',
      nounId: unit.id,
      unitId: unit.id,
      detail: { since: wrong.from, fields, reason },
    });
  });
  if (refused.length > 0) return { problems: refused };
  return { unit: await unitAfter(unit.id, context), problems: [] };
}

function refusalAtCorrection(code: string) {
  const found = refusalAtChanges(code);
  return found.path[0] === 'changes' ? found : problem(code, 'versionId');
}
