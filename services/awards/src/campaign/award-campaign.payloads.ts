import { Day, Payload } from '@antoan/subgraph-kit';
import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AwardCampaign } from './award-campaign.entity.ts';

/** What a round says, whether it is opened or changed. */
@InputType()
export abstract class CampaignFactsInput {
  @Field(() => String, { description: 'What it is called; no names of persons.' })
  name!: string;

  @Field(() => [String], { description: 'Codes of the kinds of award that may be nominated for.' })
  @ArrayMaxSize(50)
  kindCodes!: string[];

  @Field(() => Day, { description: 'First day on which nominations are taken.' })
  opensOn!: string;

  @Field(() => Day, { description: 'Last day on which nominations are taken.' })
  closesOn!: string;
}

@InputType({ description: 'A round of nominations to open.' })
export class OpenAwardCampaignInput extends CampaignFactsInput {
  @Field(() => Int, { description: 'The year of the achievements.' })
  year!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they are those of a school year.' })
  isSchoolYear!: boolean;
}

@InputType({ description: 'A round of nominations with other facts; its year stays.' })
export class ChangeAwardCampaignInput extends CampaignFactsInput {
  @Field(() => ID, { description: 'The round.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change is based on.' })
  version!: number;
}

@ObjectType({ description: 'The round an act was about.' })
abstract class CampaignPayload extends Payload {
  @Field(() => AwardCampaign, { nullable: true, description: 'The round as it is now.' })
  awardCampaign?: AwardCampaign | undefined;
}

@ObjectType({ description: 'Answer to openAwardCampaign.' })
export class OpenAwardCampaignPayload extends CampaignPayload {}

@ObjectType({ description: 'Answer to changeAwardCampaign.' })
export class ChangeAwardCampaignPayload extends CampaignPayload {}
