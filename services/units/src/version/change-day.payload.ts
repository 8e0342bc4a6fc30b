import { Day } from '@antoan/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { Instrument } from './unit-version.payloads.ts';

@ObjectType({ description: 'A day on which the territory changed, and what there was from then on.' })
export class ChangeDay {
  @Field(() => Day, { description: 'The first day of the new state.' })
  day!: string;

  @Field(() => Int, { description: 'Districts from then on.' })
  districts!: number;

  @Field(() => Int, { description: 'Communes, wards and townships from then on.' })
  communes!: number;

  @Field(() => Boolean, { description: 'Whether police offices of districts that the viewer sees ended on that day.' })
  endsDistrictPolice!: boolean;

  @Field(() => [Instrument], { description: 'The legal documents.' })
  instruments!: Instrument[];
}
