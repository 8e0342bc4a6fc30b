import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many units of a district are publicly recognised.' })
export class PublicDistrict {
  @Field(() => String, { description: 'The district.' })
  name!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many; null where the number is kept back because it is small, or because it would give a small one away (I-32).',
  })
  recognised!: number | null;
}

@ObjectType({ description: 'What is public of a year, in numbers.' })
export class PublicSummary {
  @Field(() => Int, { description: 'The standard year.' })
  year!: number;

  @Field(() => Int, { description: 'Units publicly recognised.' })
  recognisedCount!: number;

  @Field(() => Int, { description: 'Awards made public.' })
  awardsCount!: number;

  @Field(() => Boolean, {
    description: 'Whether more may still be published: no consolidated result has been signed for the year.',
  })
  isProvisional!: boolean;

  @Field(() => [PublicDistrict], { description: 'By district, in Vietnamese order; never a ranking.' })
  districts!: PublicDistrict[];

  @Field(() => Date, { nullable: true, description: 'The latest publication counted.' })
  asOf!: Date | null;
}
