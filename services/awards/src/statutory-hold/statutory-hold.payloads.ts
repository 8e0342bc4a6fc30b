import { Day, Payload } from '@antoan/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { StatutoryHold } from './statutory-hold.entity.ts';
import { HoldAuthority, HoldCovers, HoldKind } from './statutory-hold.enums.ts';

@InputType({ description: 'A hold to open: codes, numbers and days, and nothing of what is looked into.' })
export class OpenStatutoryHoldInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => HoldCovers, { description: 'Whom it covers.' })
  covers!: HoldCovers;

  @Field(() => ID, {
    nullable: true,
    description: 'The nomination whose nominee it covers; none for the unit or its head.',
  })
  nominationId?: string | null;

  @Field(() => HoldKind, { description: 'What kind of procedure holds.' })
  kind!: HoldKind;

  @Field(() => HoldAuthority, { description: 'Which authority looks into it.' })
  authority!: HoldAuthority;

  @Field(() => String, { description: 'Number of its document, as 12/QĐ-TTr.' })
  documentNumber!: string;

  @Field(() => Day, { description: 'Date of its document.' })
  documentDate!: string;

  @Field(() => Day, { description: 'First day of the hold.' })
  holdsFrom!: string;
}

@InputType({ description: 'A hold that a document ends.' })
export class EndStatutoryHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  id!: string;

  @Field(() => Int, { description: 'The version the act is based on.' })
  version!: number;

  @Field(() => String, { description: 'Number of the document that ends it.' })
  closingNumber!: string;

  @Field(() => Day, { description: 'Date of that document.' })
  closingDate!: string;
}

@ObjectType({ description: 'The hold an act was about.' })
abstract class StatutoryHoldPayload extends Payload {
  @Field(() => StatutoryHold, { nullable: true, description: 'The hold as it is now.' })
  statutoryHold?: StatutoryHold | undefined;
}

@ObjectType({ description: 'Answer to openStatutoryHold.' })
export class OpenStatutoryHoldPayload extends StatutoryHoldPayload {}

@ObjectType({ description: 'Answer to endStatutoryHold.' })
export class EndStatutoryHoldPayload extends StatutoryHoldPayload {}
