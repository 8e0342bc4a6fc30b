import { readFirst, type Context } from '@antoan/subgraph-kit';
import { MaxLength } from 'class-validator';
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { findUnits } from './find-units.ts';
import { UnitHit } from './unit-hit.payload.ts';

@ArgsType()
class FindUnitsArgs {
  @Field(() => String, {
    description:
      'Words of a name of today or of another time, or a code; marks and đ may be left out, abbreviations used.',
  })
  @MaxLength(120)
  text!: string;

  @Field(() => Int, { defaultValue: 8, description: 'How many at most, 1 to 100.' })
  first!: number;
}

@Resolver(() => UnitHit)
export class SearchResolver {
  @Query(() => [UnitHit], {
    description: 'The units that somebody who types means most likely, best first; for a list read while typing.',
  })
  findUnits(@Args(() => FindUnitsArgs) { text, first }: FindUnitsArgs, @Ctx() context: Context): Promise<UnitHit[]> {
    return findUnits(text, readFirst(first), context);
  }
}
