import { NotFoundError, problem, type Problem } from '@antoan/app-error';
import { dayAfter, dayBefore } from '@antoan/clock';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hierarchies } from '../version/hierarchy-names.ts';
import { keepDraft } from './draft.command.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import { ReorganisationState } from './reorganisation.enums.ts';
import { authorizeDeed } from './reorganisation.policy.ts';
import { reverseSteps } from './reverse-steps.ts';
import { seeingEverything } from './seeing-everything.ts';
import { endingIn, namedIn } from './step.ts';
import { storiesOf } from './unit-story.ts';

/** Drafts the plan that undoes one that is in force. What cannot be undone is told with it. */
export async function draftUndoOf(
  context: Context,
  reorganisationId: string,
): Promise<{ reorganisation?: Reorganisation; problems: Problem[] }> {
  const office = authorizeDeed(context.viewer, 'draftUndo');
  const undone = isId(reorganisationId) ? await context.em.findOne(Reorganisation, { id: reorganisationId }) : null;
  if (!undone) throw new NotFoundError('reorganisation');
  if (undone.state !== ReorganisationState.APPLIED)
    return { problems: [problem('reorganisation.undo.notApplied', 'reorganisationId')] };
  const today = context.today();
  const first = dayAfter(undone.effectiveOn!);
  const effectiveOn = first > today ? first : today;
  const lastDay = dayBefore(undone.effectiveOn!);
  const reversed = await seeingEverything(context, async () => {
    const childrenBefore = await childrenOn(context.em, undone.steps.flatMap(endingIn), lastDay);
    const stories = await storiesOf(context.em, [
      ...undone.steps.flatMap((step) => [...namedIn(step), ...step.outcomes.map(({ id }) => id)]),
      ...[...childrenBefore.values()].flat(),
      ...(await parentsOn(context.em, undone.steps.flatMap(namedIn), lastDay)),
    ]);
    return reverseSteps(undone.steps, { dayBefore: lastDay, effectiveOn, stories, childrenBefore });
  });
  const reorganisation = await keepDraft(context, office, {
    title: undone.title,
    instrument: { number: '', title: '', issuer: null, issuedOn: null },
    effectiveOn,
    undoOf: undone.id,
    ...reversed,
  });
  return { reorganisation, problems: [] };
}

async function childrenOn(em: EntityManager, ids: readonly string[], day: string): Promise<Map<string, string[]>> {
  const list = `{${ids.join(',')}}`;
  const rows = await em.execute<{ parent: string; child: string }[]>(
    `select distinct parent.id as parent, version.unit_id as child from unnest(?::uuid[]) as parent (id)
     join unit_version as version on version.valid @> ?::date and (${hierarchies.map((name) => `version.${name}_parent_id = parent.id`).join(' or ')})
     order by 1, 2`,
    [list, day],
  );
  return new Map(
    [...Map.groupBy(rows, ({ parent }) => parent)].map(([parent, below]) => [parent, below.map(({ child }) => child)]),
  );
}

async function parentsOn(em: EntityManager, ids: readonly string[], day: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select distinct parent as id from unit_version as version
     cross join lateral unnest(array[${hierarchies.map((name) => `version.${name}_parent_id`).join(', ')}]) as parent
     where version.unit_id = any(?::uuid[]) and version.valid @> ?::date and parent is not null`,
    [`{${[...new Set(ids)].filter(isId).join(',')}}`, day],
  );
  return rows.map(({ id }) => id);
}
