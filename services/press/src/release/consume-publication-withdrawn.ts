import type { EventHandler } from '@antoan/events';

/** Takes back names that a later decision changed. They stay in the store, marked, and leave every public list (I-31). */
export const consumePublicationWithdrawn: EventHandler<'PublicationWithdrawn'> = async (em, events) => {
  for (const { payload, occurredAt } of events) {
    const { offerId, itemIds, reason, decisionNumber } = payload;
    await em.execute(
      `update release_item set withdrawn_at = ?, withdrawn_because = ?, withdrawn_by_decision = ?
       where release_id = ? and withdrawn_at is null and (cardinality(?::uuid[]) = 0 or id = any(?::uuid[]))`,
      [occurredAt, reason, decisionNumber, offerId, `{${itemIds.join(',')}}`, `{${itemIds.join(',')}}`],
    );
    await em.execute(
      `update release set state = 'WITHDRAWN', version = version + 1
       where id = ? and state <> 'WITHDRAWN' and not exists (select from release_item where release_id = release.id and withdrawn_at is null)`,
      [offerId],
    );
  }
};
