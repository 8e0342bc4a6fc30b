import type { Context, Page } from '@antoan/subgraph-kit';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ReleaseKind } from '../release/release.enums.ts';
import type { PublicAward, PublicRecognition } from './public-list.payloads.ts';
import { PublicAwardConnection, PublicListArgs, PublicRecognitionConnection } from './public-list.payloads.ts';
import { readPublicItems, type PublicItem } from './read-public-items.ts';

@Resolver()
export class PublicListResolver {
  @Query(() => PublicRecognitionConnection, {
    description: 'Units publicly recognised for a year: for everybody, without signing in.',
  })
  async publicRecognitions(@Args(() => PublicListArgs) args: PublicListArgs, @Ctx() context: Context) {
    return PublicRecognitionConnection.from(
      mapped(await readPublicItems(ReleaseKind.RECOGNITION, args, context), recognitionOf),
    );
  }

  @Query(() => PublicAwardConnection, {
    description: 'Awards made public for a year: for everybody, without signing in.',
  })
  async publicAwards(@Args(() => PublicListArgs) args: PublicListArgs, @Ctx() context: Context) {
    return PublicAwardConnection.from(mapped(await readPublicItems(ReleaseKind.AWARD, args, context), awardOf));
  }
}

function recognitionOf(item: PublicItem): PublicRecognition {
  return {
    id: item.id,
    year: item.year,
    unitName: item.name,
    unitKind: item.unit_kind,
    placeName: item.place_name,
    districtName: item.district_name,
    decisionNumber: item.decision_number,
    decisionDate: item.decision_date,
    authorityName: item.authority_name,
    publishedAt: item.published_at,
  };
}

function awardOf(item: PublicItem): PublicAward {
  return {
    id: item.id,
    year: item.year,
    awardName: item.award_name ?? '',
    recipientName: item.recipient_name ?? item.name,
    unitName: item.name,
    decisionNumber: item.decision_number,
    decisionDate: item.decision_date,
    publishedAt: item.published_at,
  };
}

/** The same page, its rows as the API names them. */
function mapped<Node extends object>(page: Page<PublicItem>, nodeOf: (item: PublicItem) => Node): Page<Node> {
  const items = new Map(page.rows.map((item) => [nodeOf(item), item]));
  return { ...page, rows: [...items.keys()], cursorOf: (node) => page.cursorOf(items.get(node)!) };
}
