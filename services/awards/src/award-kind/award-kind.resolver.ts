import type { Context } from '@antoan/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { AwardKind } from './award-kind.entity.ts';

@Resolver(() => AwardKind)
export class AwardKindResolver {
  @Query(() => [AwardKind], { description: 'The titles and forms of commendation, by law, as data.' })
  awardKinds(@Ctx() { em }: Context): Promise<AwardKind[]> {
    return em.find(AwardKind, {}, { orderBy: { validFrom: 'desc', nature: 'desc', name: 'asc', code: 'asc' } });
  }
}
