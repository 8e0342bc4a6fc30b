import type { ProblemParam } from '@antoan/app-error';
import { Day, ProblemParamType } from '@antoan/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { GateRule, ScreeningOutcome } from './screening.enums.ts';

@ObjectType('TenureShare', { description: 'The part of the year in which one person headed the unit.' })
export class TenureShareType {
  @Field(() => String, { description: 'The head.' })
  personName!: string;

  @Field(() => Day, { description: 'First day within the year.' })
  from!: string;

  @Field(() => Day, { description: 'Last day within the year.' })
  to!: string;

  @Field(() => Int, { description: 'Days, first and last counted.' })
  days!: number;

  @Field(() => Boolean, { description: 'Whether this is the nominee.' })
  isNominee!: boolean;
}

@ObjectType('GateStep', {
  description: 'One question of clause 5 and its answer; codes and values, the page has the sentence.',
})
export class GateStepType {
  @Field(() => GateRule, { description: 'The question.' })
  rule!: `${GateRule}`;

  @Field(() => String, {
    nullable: true,
    description: 'Where the question is written: DIRECTIVE_5 is clause 5 of the directive. Null in screenings of old.',
  })
  clause!: string | null;

  @Field(() => Boolean, { description: 'Whether what the rule names is so.' })
  passed!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the way leaves here: clause 5 does not stand against the nomination. The last step of a hold or bar is none.',
  })
  isExit!: boolean;

  @Field(() => ScreeningOutcome, {
    nullable: true,
    description: 'What the rule says where its way ends here; null where it leads on, and in screenings of old.',
  })
  outcome!: `${ScreeningOutcome}` | null;

  @Field(() => [ProblemParamType], { description: 'Values for the sentence; `reason` where the way was stopped.' })
  params!: ProblemParam[];

  @Field(() => [TenureShareType], {
    nullable: true,
    description: 'Who headed the unit in the year, where that was asked.',
  })
  tenures!: TenureShareType[] | null;
}
