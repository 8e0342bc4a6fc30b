import { Day, Payload } from '@antoan/subgraph-kit';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SeenNominationInput } from '../nomination/nomination.payloads.ts';
import { CouncilSession } from './council-session.entity.ts';

@InputType({ description: 'A session to prepare.' })
export class OpenCouncilSessionInput {
  @Field(() => Day, { description: 'The day on which it is held.' })
  heldOn!: string;

  @Field(() => Int, { description: 'How many members the council has.' })
  members!: number;

  @Field(() => ID, { nullable: true, description: 'The round it is about.' })
  campaignId?: string | null;
}

/** A session as last seen. */
@InputType()
abstract class SeenSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id!: string;

  @Field(() => Int, { description: 'The version the act is based on.' })
  version!: number;
}

@InputType({ description: 'A nomination to bring before the council, as last seen.' })
export class NominationForCouncilInput extends SeenNominationInput {}

@InputType({ description: 'Nominations to bring before a session: all of them or none.' })
export class BringToCouncilInput extends SeenSessionInput {
  @Field(() => [NominationForCouncilInput], { description: 'The nominations, in the order of the list.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  nominations!: NominationForCouncilInput[];
}

@InputType({ description: 'The votes on one nomination.' })
export class BallotInput {
  @Field(() => ID, { description: 'The nomination.' })
  nominationId!: string;

  @Field(() => Int, { description: 'The version of the nomination the votes are about.' })
  version!: number;

  @Field(() => Int, { description: 'Votes in favour.' })
  inFavour!: number;

  @Field(() => Int, { description: 'Votes against.' })
  against!: number;

  @Field(() => Int, { description: 'Votes that say neither.' })
  abstained!: number;

  @Field(() => Int, { description: 'Members present who did not vote because they are concerned.' })
  recused!: number;
}

@InputType({ description: 'What a session came to: the votes on every nomination that is before it.' })
export class CloseCouncilSessionInput extends SeenSessionInput {
  @Field(() => Int, { description: 'How many members were present.' })
  present!: number;

  @Field(() => String, { description: 'Number of the minutes.' })
  minutesNumber!: string;

  @Field(() => [BallotInput], { description: 'The votes.' })
  @ArrayMaxSize(500)
  ballots!: BallotInput[];
}

@InputType({ description: 'A session that is not held.' })
export class CancelCouncilSessionInput extends SeenSessionInput {
  @Field(() => String, { description: 'Why; no names of persons.' })
  reason!: string;
}

@ObjectType({ description: 'The session an act was about.' })
abstract class CouncilPayload extends Payload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  councilSession?: CouncilSession | undefined;
}

@ObjectType({ description: 'Answer to openCouncilSession.' })
export class OpenCouncilSessionPayload extends CouncilPayload {}

@ObjectType({ description: 'Answer to bringToCouncil.' })
export class BringToCouncilPayload extends CouncilPayload {}

@ObjectType({ description: 'Answer to closeCouncilSession.' })
export class CloseCouncilSessionPayload extends CouncilPayload {}

@ObjectType({ description: 'Answer to cancelCouncilSession.' })
export class CancelCouncilSessionPayload extends CouncilPayload {}
