import { accountId, demonstrationWorld } from '@antoan/demonstration';
import { derivedId } from '@antoan/ids';
import { insertRows, type Runtime } from '@antoan/subgraph-kit';
import { foldVietnamese } from '@antoan/vietnamese-text';

/** Loads the releases of the demonstration year: 2020 published, the early decisions of 2021 on their way. */
export async function loadDemonstration({ transaction }: Runtime): Promise<void> {
  const { releases } = demonstrationWorld();
  await transaction(async (em) => {
    await insertRows(
      em,
      'release',
      releases.map((release) => ({
        id: release.id,
        kind: release.kind,
        year: release.year,
        decision_number: release.decisionNumber,
        decision_date: release.decisionDate,
        authority_name: release.authorityName,
        state: release.state,
        offered_at: release.offeredAt,
        published_at: release.publishedAt,
        version: 1,
      })),
    );
    await insertRows(
      em,
      'release_item',
      releases.flatMap((release) =>
        release.items.map((item) => ({
          id: item.itemId,
          release_id: release.id,
          kind: release.kind,
          year: release.year,
          name: item.name,
          unit_kind: item.unitKind,
          place_name: item.placeName,
          district_name: item.districtName,
          award_name: item.awardName,
          recipient_name: item.recipientName,
          search_text: foldVietnamese([item.name, item.recipientName, item.placeName].filter(Boolean).join(' ')),
          published_at: release.publishedAt,
        })),
      ),
    );
    await insertRows(
      em,
      'clearance',
      releases.flatMap((release) =>
        release.clearances.map(({ key, at, byRole, byUsername }) => ({
          id: derivedId('clearance', release.id, key),
          release_id: release.id,
          key,
          at,
          account_id: accountId(byUsername),
          role: byRole,
        })),
      ),
    );
  });
}
