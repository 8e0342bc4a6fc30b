import type { Context } from '@antoan/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GuardForce } from '../guard-force/guard-force.entity.ts';
import { guardForcesOf, guardStrengthOf } from '../guard-force/guard-force.loader.ts';
import { GuardStrength } from '../guard-force/guard-force.payloads.ts';
import { mayRecord } from '../guard-force/guard-force.policy.ts';
import { Unit } from './unit.entity.ts';

@Resolver(() => Unit)
export class UnitResolver {
  @FieldResolver(() => [GuardForce], { nullable: true, description: 'Its guards by category.' })
  guardForces(@Root() unit: Unit, @Ctx() context: Context): Promise<GuardForce[]> {
    return guardForcesOf(unit.id, context);
  }

  @FieldResolver(() => GuardStrength, {
    nullable: true,
    description: 'Its guards over all categories; null when none are recorded.',
  })
  guardStrength(@Root() unit: Unit, @Ctx() context: Context): Promise<GuardStrength | null> {
    return guardStrengthOf(unit.id, context);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the viewer may set up a guard force of this unit.',
  })
  viewerCanRecordGuardForce(@Root() unit: Unit, @Ctx() { viewer }: Context): boolean {
    return mayRecord(viewer, unit.id);
  }
}
