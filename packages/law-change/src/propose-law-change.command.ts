import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { problemsOfTexts, tidy, tidyLines } from '@antoan/vietnamese-text';
import type { EntityName, FilterQuery } from '@mikro-orm/core';
import type { LawChangeRow } from './law-change-row.entity.ts';
import { LawChangeState } from './law-change.enums.ts';
import { authorizeCurator } from './law-change.policy.ts';
import { lockLaw } from './lock-law.ts';

/** What a service knows of its own changes. */
export interface LawChangeDoor<Change extends LawChangeRow> {
  entity: EntityName<Change>;
  /** Why it cannot come into force as things stand; asked when it is proposed and once more when it is confirmed. */
  problemsOf(context: Context, change: Change): Promise<Problem[]>;
  /** Whom it affects as things stand. */
  previewOf(context: Context, change: Change): Promise<object>;
  /** Writes the dated rows. */
  putInForce(context: Context, change: Change): Promise<void>;
}

const longest = { legalBasis: 400, note: 2000, reason: 2000 } as const;

/**
 * Lays a change before the second person. Nothing of the law changes yet.
 * @param change filled in but for who proposes it and when
 */
export async function proposeLawChange<Change extends LawChangeRow>(
  context: Context,
  door: LawChangeDoor<Change>,
  change: Change,
): Promise<Problem[]> {
  const { em, viewer } = context;
  const bodyId = authorizeCurator(viewer, 'propose');
  await lockLaw(em);
  const open = {
    noun: change.noun,
    subjectKey: change.subjectKey,
    state: LawChangeState.PROPOSED,
  } as FilterQuery<Change>;
  if ((await em.count(door.entity, open)) > 0) return [problem('lawChange.open', '', { title: change.title })];
  change.legalBasis = tidy(change.legalBasis) ?? '';
  change.note = tidyLines(change.note);
  const problems = [...problemsOfWords(change), ...(await door.problemsOf(context, change))];
  if (problems.length > 0) return problems;

  change.proposedBy = viewer.accountId;
  change.proposedAt = context.now();
  change.proposerBodyId = bodyId;
  change.proposerBodyName = await nameOf(context, bodyId);
  em.persist(change);
  await em.flush();
  await context.record({
    ...{ act: 'propose', noun: 'lawChange', nounId: change.id, bodyUnitId: bodyId },
    detail: { of: change.noun, does: change.act, effectiveOn: change.effectiveOn },
  });
  return [];
}

function problemsOfWords({ legalBasis, note }: LawChangeRow): Problem[] {
  const missing = legalBasis === '' ? [problem('lawChange.legalBasis.missing', 'legalBasis')] : [];
  return [
    ...missing,
    ...problemsOfTexts([
      { path: ['legalBasis'], text: legalBasis, most: longest.legalBasis },
      { path: ['note'], text: note, most: longest.note },
    ]),
  ];
}

/** Why a reason cannot be taken. */
export function problemsOfReason(reason: string | null): Problem[] {
  if (reason === null) return [problem('lawChange.reason.missing', 'reason')];
  return problemsOfTexts([{ path: ['reason'], text: reason, most: longest.reason }]);
}

/** The name that a body has today; facts keep it. */
export async function nameOf({ em }: Context, bodyId: string): Promise<string> {
  return (await em.findOne(UnitRef, { id: bodyId }))?.name ?? '';
}
