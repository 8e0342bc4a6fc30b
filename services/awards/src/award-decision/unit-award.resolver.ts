import type { Context } from '@antoan/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import { kindOf } from '../award-kind/award-kind.loader.ts';
import { Unit } from '../unit/unit.entity.ts';
import { UnitAward } from './unit-award.entity.ts';

@Resolver(() => UnitAward)
export class UnitAwardResolver {
  @FieldResolver(() => AwardKind, { description: 'Which award.' })
  kind(@Root() { kindCode }: UnitAward, @Ctx() context: Context): Promise<AwardKind> {
    return kindOf(kindCode, context);
  }

  @FieldResolver(() => Unit, { description: 'The unit.' })
  unit(@Root() { unitId }: UnitAward): Unit {
    return Unit.of(unitId);
  }
}
