import { connectionOf, Day, PageArgs, UnitKind } from '@antoan/subgraph-kit';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';

@ArgsType()
export class PublicListArgs extends PageArgs {
  @Field(() => Int, { description: 'The standard year, or the year of the achievement.' })
  year!: number;

  @Field(() => String, { nullable: true, description: 'Words of the name or the place; marks may be left out.' })
  @MaxLength(120)
  search?: string | undefined;
}

@ObjectType({ description: 'A unit whose recognition is public.' })
export class PublicRecognition {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'The standard year.' })
  year!: number;

  @Field(() => String, { description: 'The unit, under the name of that day.' })
  unitName!: string;

  @Field(() => UnitKind, { description: 'What kind of unit it is.' })
  unitKind!: UnitKind;

  @Field(() => String, { description: 'The commune it stands in.' })
  placeName!: string;

  @Field(() => String, { description: 'The district it stands in.' })
  districtName!: string;

  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;

  @Field(() => Day, { description: 'Date of the decision.' })
  decisionDate!: string;

  @Field(() => String, { description: 'Who decided.' })
  authorityName!: string;

  @Field(() => Date, { description: 'When it became public.' })
  publishedAt!: Date;
}

@ObjectType({ description: 'An award that is public.' })
export class PublicAward {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'The year of the achievement.' })
  year!: number;

  @Field(() => String, { description: 'Which award.' })
  awardName!: string;

  @Field(() => String, { description: 'Who receives it.' })
  recipientName!: string;

  @Field(() => String, { description: 'The unit.' })
  unitName!: string;

  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;

  @Field(() => Day, { description: 'Date of the decision.' })
  decisionDate!: string;

  @Field(() => Date, { description: 'When it became public.' })
  publishedAt!: Date;
}

export const PublicRecognitionConnection = connectionOf(PublicRecognition);
export const PublicAwardConnection = connectionOf(PublicAward);
