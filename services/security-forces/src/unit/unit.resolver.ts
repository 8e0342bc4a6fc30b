import type { Context } from '@antoan/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GuardForce } from '../guard-force/guard-force.entity.ts';
import { guardForcesOf } from '../guard-force/guard-force.loader.ts';
import { GuardStrength } from '../guard-force/guard-force.payloads.ts';
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
  async guardStrength(@Root() unit: Unit, @Ctx() context: Context): Promise<GuardStrength | null> {
    const forces = await guardForcesOf(unit.id, context);
    if (forces.length === 0) return null;
    const sum = (field: keyof GuardStrength) => forces.reduce((total, force) => total + force[field], 0);
    return { established: sum('established'), actual: sum('actual'), certified: sum('certified') };
  }
}
