import { Day } from '@antoan/subgraph-kit';
import { MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { AwardLawPayload } from '../law-change/award-law-change.payloads.ts';
import { HeadRule, MultiYearRule, SchoolYearRule } from './gate-policy.enums.ts';

@InputType({ description: 'A reading of clause 5, from a day on.' })
export class ProposeGatePolicyInput {
  @Field(() => Day, { description: 'First day on which it applies; not before today.' })
  effectiveOn!: string;

  @Field(() => HeadRule, { description: 'Which head of a year is meant.' })
  headRule!: HeadRule;

  @Field(() => MultiYearRule, { description: 'Which years of an achievement of several years count.' })
  multiYear!: MultiYearRule;

  @Field(() => SchoolYearRule, { description: 'Which year of the standard a school year is judged by.' })
  schoolYear!: SchoolYearRule;

  @Field(() => Boolean, { description: 'Whether awards for sudden achievements are covered.' })
  coversAdHoc!: boolean;

  @Field(() => String, { description: 'The document it rests on.' })
  @MaxLength(1000)
  legalBasis!: string;

  @Field(() => String, { nullable: true, description: 'What the proposer says of it.' })
  @MaxLength(4000)
  note?: string | null;
}

@InputType({ description: 'That the reading in force has been compared with the official text.' })
export class ProposeGatePolicyCheckInput {
  @Field(() => String, { description: 'The text it was compared with.' })
  @MaxLength(1000)
  legalBasis!: string;

  @Field(() => String, { nullable: true, description: 'What the proposer says of it.' })
  @MaxLength(4000)
  note?: string | null;
}

@ObjectType({ description: 'Answer to proposeGatePolicy.' })
export class ProposeGatePolicyPayload extends AwardLawPayload {}

@ObjectType({ description: 'Answer to proposeGatePolicyCheck.' })
export class ProposeGatePolicyCheckPayload extends AwardLawPayload {}
