import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

/** Which change, as the person saw it. */
@InputType({ description: 'Which change of the law’s data, as the person saw it.' })
export class LawChangeDeedInput {
  @Field(() => ID, { description: 'The change.' })
  id!: string;

  @Field(() => Int, { description: 'The version the act is based on.' })
  version!: number;
}

/** The same, with the reason for turning it down. */
@InputType({ description: 'Which change of the law’s data does not come into force, and why.' })
export class RefuseLawChangeInput extends LawChangeDeedInput {
  @Field(() => String, { description: 'Why; required.' })
  @MaxLength(4000)
  reason!: string;
}
