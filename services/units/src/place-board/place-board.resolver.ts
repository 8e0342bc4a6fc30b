import { BadInputError, NotFoundError, problem } from '@antoan/app-error';
import { type Context, Day, Hierarchy, UnitKind } from '@antoan/subgraph-kit';
import { Max, Min } from 'class-validator';
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { UnitLevel } from '../unit/unit.enums.ts';
import { unitOf } from '../unit/unit.loader.ts';
import { countByPlace } from './count-by-place.ts';
import { daysOfBoard } from './days-of-board.ts';
import { BoundaryBasis } from './place-board.enums.ts';
import { PlaceBoard } from './place-board.payloads.ts';
import { lawfulPlace } from './territory-law.ts';

@ArgsType()
class PlaceBoardArgs {
  @Field(() => ID, { description: 'The unit above, by territory.' })
  within!: string;

  @Field(() => Int, { description: 'The standard year.' })
  @Min(2000)
  @Max(2100)
  year!: number;

  @Field(() => UnitLevel, { defaultValue: UnitLevel.COMMUNE, description: 'Count by communes or by districts.' })
  level!: UnitLevel;

  @Field(() => BoundaryBasis, { defaultValue: BoundaryBasis.ON_DAY, description: 'By which boundaries.' })
  basis!: BoundaryBasis;

  @Field(() => Day, {
    nullable: true,
    description: 'The day of the boundaries. Today, or the first or last change on record, when absent.',
  })
  asOf?: string | null;

  @Field(() => UnitKind, { nullable: true, description: 'Only this kind.' })
  kind?: UnitKind | null;
}

@Resolver(() => PlaceBoard)
export class PlaceBoardResolver {
  @Query(() => PlaceBoard, {
    description: 'Standings of a year by commune or district, as they stood on a day or under boundaries of another.',
  })
  async placeBoard(@Args(() => PlaceBoardArgs) asked: PlaceBoardArgs, @Ctx() context: Context): Promise<PlaceBoard> {
    const { within, year, level, kind } = asked;
    if (level === UnitLevel.UNIT) throw new BadInputError([problem('placeBoard.level.noPlace', 'level')]);
    const top =
      (await unitOf(within, context)) ?? (worksElsewhere(context) ? await lawfulPlace(within, context) : null);
    if (!top) throw new NotFoundError('unit');
    const days = await daysOfBoard(asked, context);
    return countByPlace(top, { ...days, year, level, kind }, context);
  }
}

/** Whoever works by another hierarchy than territory sees no place, yet has units in some: the law says where those are. */
function worksElsewhere({ viewer }: Context): boolean {
  return viewer.grants.some(({ hierarchy }) => hierarchy !== Hierarchy.TERRITORY);
}
