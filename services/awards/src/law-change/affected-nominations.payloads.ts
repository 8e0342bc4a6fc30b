import { Field, Int, ObjectType } from 'type-graphql';
import { ScreeningOutcome } from '../screening/screening.enums.ts';

@ObjectType({
  description: 'How many open nominations a change of the law leads from one answer of the gate to another.',
})
export class AffectedNominations {
  @Field(() => ScreeningOutcome, { description: 'What the gate says of them now.' })
  outcome!: `${ScreeningOutcome}`;

  @Field(() => ScreeningOutcome, { description: 'What it would say.' })
  outcomeThen!: `${ScreeningOutcome}`;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'Whom a change of the awards’ law data affects.' })
export class AwardLawPreview {
  @Field(() => [AffectedNominations], {
    description: 'Open nominations by what the gate says of them and would say; what has been granted stays granted.',
  })
  nominations!: AffectedNominations[];
}
