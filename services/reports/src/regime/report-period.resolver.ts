import type { Context } from '@antoan/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { ReportPeriod } from './report-regime.entity.ts';

@Resolver(() => ReportPeriod)
export class ReportPeriodResolver {
  @Query(() => [ReportPeriod], { description: 'The periods that are reported on, newest first.' })
  reportPeriods(@Ctx() { em, viewer }: Context): Promise<ReportPeriod[]> {
    return viewer.kind === 'anonymous'
      ? Promise.resolve([])
      : em.find(ReportPeriod, {}, { orderBy: { to: 'desc', id: 'asc' } });
  }
}
