import { problem, type Problem } from '@antoan/app-error';
import { dayAfter } from '@antoan/clock';
import type { Context } from '@antoan/subgraph-kit';
import { endHeadsOn } from '../head-tenure/end-heads.ts';
import { recordInstrument } from '../version/record-instrument.ts';
import { followVersions } from '../version/record-versions.ts';
import { problemsOfDoing } from '../version/version-problems.ts';
import { endedBefore, type Chapter } from './chapter.ts';
import { codeStoryOf, rewriteCodes, rewriteStory, storyOf } from './chapter.store.ts';
import { farDayProblems, instrumentOf } from './facts.rules.ts';
import { recordLineage } from './record-lineage.ts';
import { countChange, unitAfter, unitAtHand } from './unit-at-hand.ts';
import type { CloseUnitInput, CloseUnitPayload } from './unit-editing.payloads.ts';

/** The unit ends: its versions, codes and the tenure of its head end with it; everything that is known of it stays. */
export async function closeUnit(input: CloseUnitInput, context: Context): Promise<CloseUnitPayload> {
  const unit = await unitAtHand(input, 'manage', context);
  const { em } = context;
  const { lastDay } = input;
  const story = await storyOf(em, unit.id);
  const { instrument, problems: wrongInstrument } = instrumentOf(input.instrument, context.today());
  const problems = [
    ...dayProblems(story, lastDay),
    ...farDayProblems('lastDay', lastDay, context.today()),
    ...wrongInstrument,
    ...(await belowProblems(unit.id, lastDay, context)),
    ...(await headProblems(unit.id, lastDay, context)),
  ];
  if (problems.length > 0) return { problems };

  const refused = await problemsOfDoing(
    em,
    () => problem('unit.lastDay.hasUnitsBelow', 'lastDay'),
    async () => {
      await countChange(unit, context);
      const end = dayAfter(lastDay);
      const instrumentId = instrument && (await recordInstrument(em, instrument));
      await rewriteStory(em, unit, story, endedBefore(story, end));
      const codes = await codeStoryOf(em, unit.id);
      await rewriteCodes(em, unit.id, codes, endedBefore(codes, end));
      await endHeadsOn(unit.id, lastDay, context);
      await recordLineage(em, unit.id, ['ABOLISH'], { effective: end, instrumentId });
      await followVersions(em, context, [unit.id]);
      await context.record({ act: 'close', noun: 'unit', nounId: unit.id, unitId: unit.id, detail: { lastDay } });
    },
  );
  if (refused.length > 0) return { problems: refused };
  return { unit: await unitAfter(unit.id, context), problems: [] };
}

function dayProblems(story: readonly Chapter[], lastDay: string): Problem[] {
  const { to } = story.at(-1)!;
  if (to !== null) return [problem('unit.lastDay.endedAlready', 'lastDay', { until: to })];
  const { from } = story[0]!;
  return lastDay < from ? [problem('unit.lastDay.beforeFirst', 'lastDay', { from })] : [];
}

/** What stands below must first be moved or closed: nothing is left hanging, and nothing is moved unasked. */
async function belowProblems(unitId: string, lastDay: string, { em }: Context): Promise<Problem[]> {
  const below = await em.execute<{ name: string }[]>(
    `select distinct version.unit_id, version.name from unit_version as version
     where ? in (territory_parent_id, management_parent_id, police_parent_id, reporting_parent_id)
       and (upper(valid) is null or upper(valid) > ?::date) order by version.name`,
    [unitId, dayAfter(lastDay)],
  );
  return below.length === 0
    ? []
    : [problem('unit.lastDay.hasUnitsBelow', 'lastDay', { count: below.length, name: below[0]!.name })];
}

async function headProblems(unitId: string, lastDay: string, { em }: Context): Promise<Problem[]> {
  const [later] = await em.execute<{ from: string }[]>(
    'select from_date::text as "from" from head_tenure where unit_id = ? and from_date > ? order by from_date limit 1',
    [unitId, lastDay],
  );
  return later ? [problem('unit.lastDay.headAfter', 'lastDay', { from: later.from })] : [];
}
