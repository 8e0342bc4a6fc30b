import { connectionOf, Day, PageArgs, Payload } from '@antoan/subgraph-kit';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { NomineeSubject } from '../award-kind/award-kind.enums.ts';
import { ScreeningOutcome } from '../screening/screening.enums.ts';
import { EarlierAwardInput } from './earlier-award.payloads.ts';
import { Nomination } from './nomination.entity.ts';
import { NominationState } from './nomination.enums.ts';

@ArgsType()
export class NominationsArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Only of this year.' })
  year?: number | undefined;

  @Field(() => NominationState, { nullable: true, description: 'Only in this state.' })
  state?: NominationState | undefined;

  @Field(() => ScreeningOutcome, { nullable: true, description: 'Only of which clause 5 says this.' })
  outcome?: ScreeningOutcome | undefined;

  @Field(() => ID, { nullable: true, description: 'Only of this round.' })
  campaignId?: string | undefined;

  @Field(() => ID, { nullable: true, description: 'Only of this unit.' })
  unitId?: string | undefined;

  @Field(() => Boolean, { nullable: true, description: 'Only those that were granted and must be reviewed.' })
  needsReview?: boolean | undefined;

  @Field(() => String, { nullable: true, description: 'Words of nominee, unit or award; marks may be left out.' })
  @MaxLength(120)
  search?: string | undefined;
}

export const NominationConnection = connectionOf(Nomination);

/** What may still be changed while a nomination is prepared. */
@InputType()
abstract class NominationFactsInput {
  @Field(() => String, { nullable: true, description: "The nominee's position." })
  nomineePosition?: string | null;

  @Field(() => Day, { nullable: true, description: 'First day of the achievement; none for that of the year.' })
  achievementFrom?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day of the achievement; none for that of the year.' })
  achievementTo?: string | null;

  @Field(() => [EarlierAwardInput], {
    nullable: true,
    description: 'Earlier awards that it rests on and that are not on record here.',
  })
  @ArrayMaxSize(20)
  earlierAwards?: EarlierAwardInput[] | null;
}

@InputType({ description: 'A nomination to prepare.' })
export class NominateInput extends NominationFactsInput {
  @Field(() => String, { description: 'Code of the award.' })
  kindCode!: string;

  @Field(() => Int, { description: 'The year of the achievement.' })
  year!: number;

  @Field(() => NomineeSubject, { description: 'Whom it is for.' })
  subject!: NomineeSubject;

  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => String, { description: 'The nominee: the name of the collective or of the person.' })
  nomineeName!: string;

  @Field(() => ID, { nullable: true, description: 'The round; none for an award outside the rounds.' })
  campaignId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is for what was achieved all of a sudden; no if left out.',
  })
  isAdHoc?: boolean | null;
}

@InputType({ description: 'A nomination in preparation with other facts.' })
export class ChangeNominationInput extends NominationFactsInput {
  @Field(() => ID, { description: 'The nomination.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change is based on.' })
  version!: number;
}

/** What a person acts on, as last seen. */
@InputType()
export abstract class SeenNominationInput {
  @Field(() => ID, { description: 'The nomination.' })
  id!: string;

  @Field(() => Int, { description: 'The version the act is based on.' })
  version!: number;
}

@InputType({ description: 'A nomination to submit.' })
export class SubmitNominationInput extends SeenNominationInput {}

@InputType({ description: 'A nomination to screen again.' })
export class RescreenNominationInput extends SeenNominationInput {}

@InputType({ description: 'A nomination to put before the authority.' })
export class ProposeNominationInput extends SeenNominationInput {}

@InputType({ description: 'A nomination to withdraw.' })
export class WithdrawNominationInput extends SeenNominationInput {
  @Field(() => String, { description: 'Why; no names of persons.' })
  reason!: string;
}

@ObjectType({ description: 'The nomination an act was about.' })
export abstract class NominationPayload extends Payload {
  @Field(() => Nomination, {
    nullable: true,
    description: 'The nomination as it is now; also where the gate found something new.',
  })
  nomination?: Nomination | undefined;
}

@ObjectType({ description: 'Answer to nominate.' })
export class NominatePayload extends NominationPayload {}

@ObjectType({ description: 'Answer to changeNomination.' })
export class ChangeNominationPayload extends NominationPayload {}

@ObjectType({ description: 'Answer to submitNomination.' })
export class SubmitNominationPayload extends NominationPayload {}

@ObjectType({ description: 'Answer to rescreenNomination.' })
export class RescreenNominationPayload extends NominationPayload {}

@ObjectType({ description: 'Answer to confirmScreening.' })
export class ConfirmScreeningPayload extends NominationPayload {}

@ObjectType({ description: 'Answer to proposeNomination.' })
export class ProposeNominationPayload extends NominationPayload {}

@ObjectType({ description: 'Answer to withdrawNomination.' })
export class WithdrawNominationPayload extends NominationPayload {}
