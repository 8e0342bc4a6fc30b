import type { EventHandler } from '@antoan/events';
import { derivedId } from '@antoan/ids';
import { insertRows } from '@antoan/subgraph-kit';
import { foldVietnamese } from '@antoan/vietnamese-text';

/** Takes an offer into the press's own store. The owner's publish command is the owner's key. An offer is taken once. */
export const consumePublicationOffered: EventHandler<'PublicationOffered'> = async (em, events) => {
  for (const { payload, occurredAt } of events) {
    const { offerId, kind, year, decisionNumber, decisionDate, authorityName, offeredBy, items } = payload;
    const release = {
      id: offerId,
      kind,
      year,
      decision_number: decisionNumber,
      decision_date: decisionDate,
      authority_name: authorityName,
      state: 'OFFERED',
      offered_at: occurredAt.toISOString(),
      version: 1,
    };
    await insertRows(em, 'release', [release]);
    await insertRows(
      em,
      'release_item',
      items.map((item) => ({
        id: item.itemId,
        release_id: offerId,
        kind,
        year,
        name: item.name,
        unit_kind: item.unitKind,
        place_name: item.placeName,
        district_name: item.districtName,
        award_name: item.awardName ?? null,
        recipient_name: item.recipientName ?? null,
        search_text: foldVietnamese([item.name, item.recipientName, item.placeName].filter(Boolean).join(' ')),
      })),
    );
    await insertRows(em, 'clearance', [
      {
        id: derivedId('clearance', offerId, 'DATA_OWNER'),
        release_id: offerId,
        key: 'DATA_OWNER',
        at: occurredAt.toISOString(),
        account_id: offeredBy.accountId,
        role: offeredBy.role,
      },
    ]);
  }
};
