import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Assessment } from '../assessment/assessment.entity.ts';
import { assessmentOf } from '../assessment/assessment.loader.ts';
import { StandingVersion } from '../standing/standing-version.entity.ts';
import { Standing } from '../standing/standing.enum.ts';
import { standingHistoryOf, standingOf } from '../standing/standing.loader.ts';
import { Unit } from './unit.entity.ts';

/** What cannot be seen is null here, never an error: a board shows what its viewer may see of each unit. */
@Resolver(() => Unit)
export class UnitResolver {
  @FieldResolver(() => Standing, {
    nullable: true,
    description: 'Whether it met the standard in the year; null for territory.',
  })
  standing(
    @Root() { id }: Unit,
    @Arg('year', () => Int, { description: 'The year of the standard.' }) year: number,
    @Ctx() context: Context,
  ): Promise<Standing | null> | null {
    return isId(id) ? standingOf(id, year, context) : null;
  }

  @FieldResolver(() => [StandingVersion], {
    nullable: true,
    description: 'Its standings in the year, the one in effect first.',
  })
  standingHistory(
    @Root() { id }: Unit,
    @Arg('year', () => Int, { description: 'The year of the standard.' }) year: number,
    @Ctx() context: Context,
  ): Promise<StandingVersion[] | null> | null {
    return isId(id) ? standingHistoryOf(id, year, context) : null;
  }

  @FieldResolver(() => Assessment, { nullable: true, description: 'Its dossier of the year.' })
  assessment(
    @Root() { id }: Unit,
    @Arg('year', () => Int, { description: 'The year of the standard.' }) year: number,
    @Ctx() context: Context,
  ): Promise<Assessment | null> | null {
    return isId(id) ? assessmentOf(id, year, context) : null;
  }
}
