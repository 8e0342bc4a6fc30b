import type { Context } from '@antoan/subgraph-kit';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Unit } from '../unit/unit.entity.ts';
import { listUnits } from './list-units.ts';
import { UnitConnection, UnitFilterArgs } from './unit-list.payloads.ts';

@Resolver(() => Unit)
export class UnitListResolver {
  @Query(() => UnitConnection, { description: 'Units that the viewer may see, in Vietnamese order.' })
  async units(@Args(() => UnitFilterArgs) filter: UnitFilterArgs, @Ctx() context: Context) {
    return UnitConnection.from(await listUnits(filter, context));
  }
}
