import type {
  Answer as AnswerOfRules,
  AppraisedAnswer as AppraisedOfRules,
  Minutes as MinutesOfRules,
} from '@antoan/assessment-rules';
import { Day } from '@antoan/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AnswerValue } from './assessment.enums.ts';

@ObjectType({ description: "The unit's answer to one criterion. A threshold carries count of total." })
@InputType('AnswerInput', { description: "The unit's answer to one criterion. A threshold carries count of total." })
export class Answer implements AnswerOfRules {
  @Field(() => ID, { description: 'The criterion answered.' })
  criterionId!: string;

  @Field(() => AnswerValue, { nullable: true, description: 'For a requirement or a prohibition.' })
  value?: `${AnswerValue}` | null;

  @Field(() => Int, { nullable: true, description: 'For a threshold: how many.' })
  count?: number | null;

  @Field(() => Int, { nullable: true, description: 'For a threshold: of how many.' })
  total?: number | null;

  @Field(() => String, { nullable: true, description: 'Documents that show it; no names of persons.' })
  evidence?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Number, date and issuer of the competent authority's conclusion, when something occurred.",
  })
  conclusionReference?: string | null;

  @Field(() => String, { nullable: true, description: 'Remark; no names of persons.' })
  note?: string | null;
}

@ObjectType({ description: 'What the police found about one criterion.' })
@InputType('AppraisedAnswerInput', { description: 'What the police found about one criterion.' })
export class AppraisedAnswer implements AppraisedOfRules {
  @Field(() => ID, { description: 'The criterion.' })
  criterionId!: string;

  @Field(() => Boolean, { description: 'Whether it holds.' })
  holds!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The competent authority's conclusion, when a prohibited thing occurred.",
  })
  conclusionReference?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not hold; no names of persons.' })
  reason?: string | null;
}

@ObjectType({ description: 'Minutes of the meeting in which the unit assessed itself.' })
@InputType('MinutesInput', { description: 'Minutes of the meeting in which the unit assessed itself.' })
export class Minutes implements MinutesOfRules {
  @Field(() => String, { nullable: true, description: 'Number of the minutes.' })
  number?: string | null;

  @Field(() => Day, { nullable: true, description: 'Day of the meeting.' })
  heldOn?: string | null;

  @Field(() => String, { description: 'What was concluded; no names of persons.' })
  summary!: string;

  @Field(() => Int, { nullable: true, description: 'How many took part.' })
  attendeesCount?: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the file kept by the unit.' })
  fileName?: string | null;
}
