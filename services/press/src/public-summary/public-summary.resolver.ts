import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { PublicSummary } from './public-summary.payloads.ts';
import { suppressSmall } from './suppress-small.ts';

interface Counted {
  kind: string;
  district_name: string;
  count: number;
  as_of: Date;
}

@Resolver()
export class PublicSummaryResolver {
  @Query(() => PublicSummary, {
    description: 'What is public of a year, in numbers: for everybody, without signing in.',
  })
  async publicSummary(
    @Arg('year', () => Int, { description: 'The standard year.' }) year: number,
    @Ctx() { em }: Context,
  ): Promise<PublicSummary> {
    const counted = await em.execute<Counted[]>(
      `select item.kind, district_name, count(*)::integer as count, max(item.published_at) as as_of
       from release_item as item join release on release.id = item.release_id
       where item.year = ? and item.published_at is not null and item.withdrawn_at is null and release.state = 'PUBLISHED'
       group by 1, 2 order by district_name collate antoan.vietnamese`,
      [year],
    );
    const recognised = counted.filter(({ kind }) => kind === 'RECOGNITION');
    const shown = suppressSmall(recognised.map(({ count }) => count));
    const total = (rows: Counted[]) => rows.reduce((sum, { count }) => sum + count, 0);
    return {
      year,
      recognisedCount: total(recognised),
      awardsCount: total(counted.filter(({ kind }) => kind === 'AWARD')),
      isProvisional: true,
      districts: recognised.map(({ district_name: name }, index) => ({ name, recognised: shown[index] ?? null })),
      asOf: counted.reduce<Date | null>(
        (latest, { as_of: asOf }) => (latest === null || asOf > latest ? asOf : latest),
        null,
      ),
    };
  }
}
