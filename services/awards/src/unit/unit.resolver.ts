import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { awardsOfUnit } from '../award-decision/award-decision.loader.ts';
import { UnitAward } from '../award-decision/unit-award.entity.ts';
import { Unit } from './unit.entity.ts';

@Resolver(() => Unit)
export class UnitResolver {
  @FieldResolver(() => [UnitAward], {
    nullable: true,
    description: 'What has been granted to it and to people in it, newest first.',
  })
  async awards(
    @Root() { id }: Unit,
    @Arg('year', () => Int, { nullable: true, description: 'Only for achievements of this year.' }) year: number | null,
    @Ctx() context: Context,
  ): Promise<UnitAward[]> {
    const granted = await awardsOfUnit(id, context);
    return year == null ? granted : granted.filter((line) => line.year === year);
  }
}
