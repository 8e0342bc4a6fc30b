import { problem, type Problem } from '@antoan/app-error';
import { dayBefore } from '@antoan/clock';
import type { Context } from '@antoan/subgraph-kit';
import { instrumentOf } from '../unit-editing/facts.rules.ts';
import { written } from '../unit-editing/text.rules.ts';
import { countChange, unitAfter, unitAtHand } from '../unit-editing/unit-at-hand.ts';
import { recordInstrument } from '../version/record-instrument.ts';
import { problemsOfDoing } from '../version/version-problems.ts';
import { HeadTenure } from './head-tenure.entity.ts';
import type { AppointHeadInput, AppointHeadPayload } from './head-tenure.payloads.ts';
import { lastDayOf, overlapProblems, tenureProblems } from './head-tenure.rules.ts';
import { tellOfHeads } from './tell-of-heads.ts';

/** Somebody begins to head the unit; whoever has done so until then stops the day before. */
export async function appointHead(input: AppointHeadInput, context: Context): Promise<AppointHeadPayload> {
  const unit = await unitAtHand(input, 'recordHeads', context);
  const { em } = context;
  const { territoryPath, managementPath, policePath, reportingPath } = unit;
  const tenure = Object.assign(new HeadTenure(), {
    unitId: unit.id,
    personName: written(input.personName) ?? '',
    position: written(input.position) ?? '',
    from: input.from,
    to: lastDayOf(unit),
    isActing: input.isActing,
    ...{ territoryPath, managementPath, policePath, reportingPath },
  });
  const { instrument, problems: wrongInstrument } = instrumentOf(input.instrument, context.today());
  const former = await em.findOne(HeadTenure, { unitId: unit.id, to: lastDayOf(unit) });
  const problems: Problem[] = [
    ...tenureProblems(unit, tenure, context),
    ...wrongInstrument,
    ...(former && former.from < input.from ? [] : await overlapProblems(tenure, context)),
  ];
  if (problems.length > 0) return { problems };

  const refused = await problemsOfDoing(
    em,
    (code) => problem(code, 'from'),
    async () => {
      await countChange(unit, context);
      tenure.instrumentId = instrument && (await recordInstrument(em, instrument));
      if (former) {
        former.to = dayBefore(input.from);
        // The days must be free before they are taken: one statement after the other.
        await em.flush();
      }
      em.persist(tenure);
      await em.flush();
      await tellOfHeads(former ? [former, tenure] : [tenure], context);
      await context.record({
        act: 'appoint',
        noun: 'headTenure',
        nounId: tenure.id,
        unitId: unit.id,
        detail: { from: input.from, isActing: input.isActing },
      });
    },
  );
  if (refused.length > 0) return { problems: refused };
  return { unit: await unitAfter(unit.id, context), headTenure: tenure, problems: [] };
}
