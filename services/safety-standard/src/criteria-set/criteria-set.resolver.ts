import { UnauthenticatedError } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { CriteriaSet } from './criteria-set.entity.ts';
import { allCriteriaSets } from './criteria-set.loader.ts';

@Resolver(() => CriteriaSet)
export class CriteriaSetResolver {
  @Query(() => [CriteriaSet], { description: 'The criteria of the standard, newest in force first.' })
  async criteriaSets(@Ctx() { em, viewer }: Context): Promise<CriteriaSet[]> {
    if (viewer.kind === 'anonymous') throw new UnauthenticatedError();
    return allCriteriaSets(em);
  }
}
