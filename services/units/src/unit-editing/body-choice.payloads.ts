import { Day } from '@antoan/subgraph-kit';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum BodyUse {
  PLACE = 'PLACE',
  MANAGING_BODY = 'MANAGING_BODY',
  POLICE_OFFICE = 'POLICE_OFFICE',
  REPORTING_LINE = 'REPORTING_LINE',
}
registerEnumType(BodyUse, {
  name: 'BodyUse',
  description: 'What a place or a body is chosen for.',
  valuesConfig: {
    PLACE: { description: 'Địa bàn: xã, phường, thị trấn.' },
    MANAGING_BODY: { description: 'Cơ quan quản lý.' },
    POLICE_OFFICE: { description: 'Công an phụ trách.' },
    REPORTING_LINE: { description: 'Nơi nhận báo cáo.' },
  },
});

@ObjectType({ description: 'A place or a body that a unit may be put under.' })
export class BodyChoice {
  @Field(() => ID, { description: 'Opaque id of the unit.' })
  id!: string;

  @Field(() => String, { description: 'Its name on that day.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where it is: the district.' })
  detail!: string | null;
}

@ArgsType()
export class BodyChoiceArgs {
  @Field(() => BodyUse, { description: 'What it is chosen for.' })
  use!: BodyUse;

  @Field(() => String, { defaultValue: '', description: 'Words of the name; marks and đ may be left out.' })
  @MaxLength(120)
  text!: string;

  @Field(() => Day, { nullable: true, description: 'The day on which it must be there; today when absent.' })
  on?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The commune the unit stands in: police offices in charge there come first.',
  })
  near?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many at most, 1 to 100.' })
  first!: number;
}
