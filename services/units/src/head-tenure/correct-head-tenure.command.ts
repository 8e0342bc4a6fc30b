import { NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { textProblems, written } from '../unit-editing/text.rules.ts';
import { countChange, unitAfter, unitAtHand } from '../unit-editing/unit-at-hand.ts';
import type { Unit } from '../unit/unit.entity.ts';
import { problemsOfDoing } from '../version/version-problems.ts';
import { HeadTenure } from './head-tenure.entity.ts';
import type {
  CorrectHeadTenureInput,
  CorrectHeadTenurePayload,
  EndHeadTenureInput,
  EndHeadTenurePayload,
} from './head-tenure.payloads.ts';
import { lastDayOf, overlapProblems, tenureProblems } from './head-tenure.rules.ts';
import { tellOfHeads } from './tell-of-heads.ts';

/** Somebody stops heading the unit, and nobody follows yet. */
export async function endHeadTenure(input: EndHeadTenureInput, context: Context): Promise<EndHeadTenurePayload> {
  const unit = await unitAtHand(input, 'recordHeads', context);
  const tenure = await tenureOf(unit, input.tenureId, context);
  if (tenure.to !== lastDayOf(unit))
    return { problems: [problem('headTenure.lastDay.endedAlready', 'lastDay', { to: tenure.to ?? '' })] };
  const changed = { personName: tenure.personName, position: tenure.position, from: tenure.from, to: input.lastDay };
  const problems = tenureProblems(unit, changed, context, tenure).map((found) => ({ ...found, path: ['lastDay'] }));
  if (problems.length > 0) return { problems };
  return rewriteTenure(
    unit,
    tenure,
    { to: input.lastDay },
    { act: 'end', detail: { lastDay: input.lastDay } },
    context,
  );
}

/** What was written down wrongly of a tenure is put right; the audit keeps what was touched and why. */
export async function correctHeadTenure(
  input: CorrectHeadTenureInput,
  context: Context,
): Promise<CorrectHeadTenurePayload> {
  const unit = await unitAtHand(input, 'recordHeads', context);
  const tenure = await tenureOf(unit, input.tenureId, context);
  const reason = written(input.reason);
  const changed = {
    personName: input.personName === undefined ? tenure.personName : (written(input.personName) ?? ''),
    position: input.position === undefined ? tenure.position : (written(input.position) ?? ''),
    from: input.from ?? tenure.from,
    to: input.to === undefined ? tenure.to : (input.to ?? lastDayOf(unit)),
    isActing: input.isActing ?? tenure.isActing,
  };
  const problems: Problem[] = [
    ...textProblems('reason', reason, { most: 500, isRequired: true }),
    ...tenureProblems(unit, changed, context, tenure),
    ...(await overlapProblems(
      { ...changed, id: tenure.id, unitId: unit.id },
      context,
      changed.from === tenure.from ? 'to' : 'from',
    )),
  ];
  if (problems.length > 0) return { problems };
  const touched = (Object.keys(changed) as (keyof typeof changed)[]).filter(
    (field) => changed[field] !== tenure[field],
  );
  const fields = touched.map((field) => (field === 'personName' ? 'person' : field)).join(' ');
  return rewriteTenure(unit, tenure, changed, { act: 'correct', detail: { fields, reason } }, context);
}

async function tenureOf(unit: Unit, tenureId: string, { em }: Context): Promise<HeadTenure> {
  const tenure = isId(tenureId) ? await em.findOne(HeadTenure, { id: tenureId, unitId: unit.id }) : null;
  if (!tenure) throw new NotFoundError('headTenure');
  return tenure;
}

async function rewriteTenure(
  unit: Unit,
  tenure: HeadTenure,
  changed: Partial<HeadTenure>,
  { act, detail }: { act: string; detail: Record<string, string | null> },
  context: Context,
): Promise<CorrectHeadTenurePayload> {
  const refused = await problemsOfDoing(
    context.em,
    (code) => problem(code, act === 'end' ? 'lastDay' : 'from'),
    async () => {
      await countChange(unit, context);
      Object.assign(tenure, changed);
      await context.em.flush();
      await tellOfHeads([tenure], context);
      await context.record({ act, noun: 'headTenure', nounId: tenure.id, unitId: unit.id, detail });
    },
  );
  if (refused.length > 0) return { problems: refused };
  return { unit: await unitAfter(unit.id, context), headTenure: tenure, problems: [] };
}
