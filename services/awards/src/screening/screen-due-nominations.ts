import type { Runtime } from '@antoan/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { policyInForce } from '../gate-policy/policy-in-force.ts';
import { Nomination } from '../nomination/nomination.entity.ts';
import { gatherFacts } from './gather-facts.ts';
import { rescreenMany } from './rescreen-many.ts';
import { storedScreenings } from './stored-screenings.ts';

/** The task that screens what is due; woken by news of heads, and every hour for a reading that has come into force. */
export const screeningTask = 'screen_due';

const atOnce = 500;

type Working = Pick<Runtime, 'transaction' | 'peers' | 'clock'>;

/** Has the nominations of these units screened again soon, with what the owners of the facts say then. */
export async function makeDue(em: EntityManager, unitIds: readonly string[]): Promise<void> {
  await em.execute(
    `update nomination set screening_due = true where unit_id = any(?::uuid[]) and screening_id is not null and state not in ('WITHDRAWN', 'REFUSED', 'REVOKED')`,
    [`{${unitIds.join(',')}}`],
  );
  await em.execute('select wake_worker(?)', [screeningTask]);
}

/**
 * Screens again what rests on heads that changed, and what is open and was screened by an older reading of clause 5.
 * @returns how many were screened anew
 * @throws UnavailableError when an owner does not answer: all of it stays due
 */
export async function screenDueNominations(working: Working): Promise<number> {
  let screened = 0;
  for (let after: string | null = null; ;) {
    const { last, count } = await working.transaction((em) => screenSome(em, working, after));
    screened += count;
    if (last === null) return screened;
    after = last;
  }
}

async function screenSome(em: EntityManager, { peers, clock }: Working, after: string | null) {
  const policy = await policyInForce(em, clock.today());
  const due = await em.execute<{ id: string; isByHead: boolean }[]>(
    `select nomination.id, nomination.screening_due as "isByHead" from nomination join screening on screening.id = nomination.screening_id
     where (?::uuid is null or nomination.id > ?::uuid) and nomination.state not in ('WITHDRAWN', 'REFUSED', 'REVOKED')
       and (nomination.screening_due or (nomination.state not in ('GRANTED', 'CONFERRED') and screening.policy_id is distinct from ?))
     order by nomination.id limit ${atOnce}`,
    [after, after, policy.id],
  );
  if (due.length === 0) return { last: null, count: 0 };
  const nominations = await em.find(
    Nomination,
    { id: { $in: due.map(({ id }) => id) } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  const today = () => clock.today();
  const storedOf = await storedScreenings(em, nominations);
  const inputsOf = await gatherFacts({ em, peers, today }, nominations, ({ id }) => storedOf.get(id)!.policy);
  const byHead = new Set(due.filter(({ isByHead }) => isByHead).map(({ id }) => id));
  let count = 0;
  for (const [trigger, isOfIt] of [
    ['HEAD_CHANGED', (id: string) => byHead.has(id)],
    ['POLICY_CHANGED', (id: string) => !byHead.has(id)],
  ] as const)
    count += await rescreenMany(
      em,
      nominations.filter(({ id }) => isOfIt(id)),
      inputsOf,
      { trigger, now: clock.now() },
    );
  await em.execute('update nomination set screening_due = false where screening_due and id = any(?::uuid[])', [
    `{${due.map(({ id }) => id).join(',')}}`,
  ]);
  return { last: due.at(-1)!.id, count };
}
