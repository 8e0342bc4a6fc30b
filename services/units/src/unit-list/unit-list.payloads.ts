import { connectionOf, Day, Hierarchy, PageArgs, UnitKind } from '@antoan/subgraph-kit';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { Unit } from '../unit/unit.entity.ts';
import { Standing } from '../unit/unit.enums.ts';

/** What both the list and the board can be narrowed by. */
@ArgsType()
export class UnitFilterArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name, or the code; marks and đ may be left out.' })
  @MaxLength(120)
  search?: string | undefined;

  @Field(() => UnitKind, { nullable: true, description: 'Only this kind.' })
  kind?: UnitKind | undefined;

  @Field(() => Boolean, { defaultValue: false, description: 'Leave territories out, keep whatever can be assessed.' })
  organisationsOnly!: boolean;

  @Field(() => ID, { nullable: true, description: 'Only what lies below this unit.' })
  within?: string | undefined;

  @Field(() => Hierarchy, { defaultValue: Hierarchy.TERRITORY, description: 'The tree that `within` goes by.' })
  hierarchy!: Hierarchy;

  @Field(() => Int, { nullable: true, description: 'The standard year that `standing` is of.' })
  year?: number | undefined;

  @Field(() => Standing, { nullable: true, description: 'Only units with this standing in `year`.' })
  standing?: Standing | undefined;

  @Field(() => Boolean, { defaultValue: false, description: 'Not met first, then pending, then the rest.' })
  needsAttentionFirst!: boolean;

  @Field(() => Day, {
    nullable: true,
    description: 'The day to look at, today when absent. Fields of `Unit` tell of today; `at(day)` tells of that day.',
  })
  asOf?: string | undefined;
}

export const UnitConnection = connectionOf(Unit);
