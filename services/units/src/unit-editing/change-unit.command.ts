import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { followVersions } from '../version/record-versions.ts';
import type { LineageKind } from '../version/unit-version.payloads.ts';
import { versionsOf } from '../version/unit-version.loader.ts';
import { problemsOfDoing } from '../version/version-problems.ts';
import { holds, recodedFrom, type Chapter } from './chapter.ts';
import { storyOf } from './chapter.store.ts';
import { farDayProblems } from './facts.rules.ts';
import { recordLineage } from './record-lineage.ts';
import { atChanges, carriedDays, refusalAtChanges, retell, writeRetelling, type Retelling } from './retelling.ts';
import { unitAfter, unitAtHand } from './unit-at-hand.ts';
import type { ChangeUnitInput, ChangeUnitPayload } from './unit-editing.payloads.ts';

/** From a day on the unit is otherwise: a new version, carried into what was recorded for later days. */
export async function changeUnit(input: ChangeUnitInput, context: Context): Promise<ChangeUnitPayload> {
  const unit = await unitAtHand(input, 'edit', context);
  const { em } = context;
  const day = input.effectiveOn;
  const story = await storyOf(em, unit.id);
  const wrongDay = dayProblems(story, day, context);
  if (wrongDay.length > 0) return { problems: wrongDay, carriedInto: [] };
  const told = await retell(unit, story, { ...input, day, recode: recodedFrom }, context);
  if (told.problems.length > 0) return { problems: atChanges(told.problems), carriedInto: [] };

  const refused = await problemsOfDoing(em, refusalAtChanges, async () => {
    const instrumentId = await writeRetelling(unit, told, day, context);
    await recordLineage(em, unit.id, kindsOf(told), { effective: day, instrumentId });
    await followVersions(em, context, [unit.id]);
    const fields = [...Object.keys(told.named), ...(input.changes.codes ?? []).map(({ scheme }) => scheme)].join(' ');
    await context.record({
      act: 'change',
      noun: 'unit',
      nounId: unit.id,
      unitId: unit.id,
      detail: { effectiveOn: day, fields },
    });
  });
  if (refused.length > 0) return { problems: refused, carriedInto: [] };
  const carried = carriedDays(told, day);
  const versions = await versionsOf(unit.id, context);
  const unitVersion = versions.find(({ validFrom }) => validFrom === day)!;
  return {
    unit: await unitAfter(unit.id, context),
    unitVersion,
    carriedInto: versions.filter(({ validFrom }) => carried.includes(validFrom)),
    problems: [],
  };
}

/** A day on which there is nothing to change, or on which it was changed before: that is then to be corrected. */
function dayProblems(story: readonly Chapter[], day: string, { today }: Context): Problem[] {
  const current = story.find((chapter) => holds(chapter, day));
  const until = story.at(-1)!.to;
  if (!current)
    return [
      problem('unit.effectiveOn.outsideLife', 'effectiveOn', { from: story[0]!.from, ...(until ? { until } : {}) }),
    ];
  if (current.from === day && (day < today() || current === story[0]))
    return [problem('unit.effectiveOn.changedAlready', 'effectiveOn')];
  return farDayProblems('effectiveOn', day, today());
}

function kindsOf({ named, before, after }: Retelling): LineageKind[] {
  const kinds: `${LineageKind}`[] = [];
  if (named.name !== undefined) kinds.push('RENAME');
  if (named.placeId !== undefined || named.managingBodyId !== undefined) kinds.push('MOVE');
  if (JSON.stringify(before.codes) !== JSON.stringify(after.codes)) kinds.push('RECODE');
  return kinds as LineageKind[];
}
