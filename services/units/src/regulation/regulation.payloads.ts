import { Day, Payload } from '@antoan/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Regulation, RegulationKind } from './regulation.entity.ts';

@InputType({ description: 'What is on the document.' })
export class RegulationDocumentInput {
  @Field(() => String, { description: 'Number of the document.' })
  number!: string;

  @Field(() => String, { description: 'Title of the document.' })
  title!: string;

  @Field(() => Day, { description: 'Date of the document.' })
  issuedOn!: string;

  @Field(() => Day, { description: 'First day it applies.' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Last day it applies, when the document names one.' })
  validTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'A file the viewer has just sent for a regulation of this unit.' })
  fileId?: string | null;
}

@InputType({ description: 'A regulation to be put on record.' })
export class RecordRegulationInput extends RegulationDocumentInput {
  @Field(() => ID, { description: 'The unit whose regulation it is.' })
  unitId!: string;

  @Field(() => RegulationKind, { description: 'What it is about.' })
  kind!: RegulationKind;
}

@InputType({ description: 'A new version of a regulation.' })
export class ReplaceRegulationInput extends RegulationDocumentInput {
  @Field(() => ID, { description: 'The regulation that is replaced.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the record that the change is based on.' })
  version!: number;
}

@InputType({ description: 'The end of a regulation that nothing replaces.' })
export class EndRegulationInput {
  @Field(() => ID, { description: 'The regulation.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the record that the change is based on.' })
  version!: number;

  @Field(() => Day, { description: 'The last day it applies.' })
  validTo!: string;
}

@ObjectType({ description: 'Answer to recordRegulation.' })
export class RecordRegulationPayload extends Payload {
  @Field(() => Regulation, { nullable: true, description: 'The regulation as it is on record.' })
  regulation?: Regulation | undefined;
}

@ObjectType({ description: 'Answer to replaceRegulation.' })
export class ReplaceRegulationPayload extends Payload {
  @Field(() => Regulation, { nullable: true, description: 'The new version.' })
  regulation?: Regulation | undefined;
}

@ObjectType({ description: 'Answer to endRegulation.' })
export class EndRegulationPayload extends Payload {
  @Field(() => Regulation, { nullable: true, description: 'The regulation with its last day.' })
  regulation?: Regulation | undefined;
}
