import { Payload } from '@antoan/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Nomination } from '../nomination/nomination.entity.ts';
import { NominationFilePurpose } from './nomination-file.entity.ts';

@InputType({ description: 'A file for a nomination in preparation.' })
export class AddNominationFileInput {
  @Field(() => ID, { description: 'The nomination.' })
  id!: string;

  @Field(() => Int, { description: 'The version the act is based on.' })
  version!: number;

  @Field(() => ID, { description: 'The file, as it was sent in.' })
  fileId!: string;

  @Field(() => NominationFilePurpose, { description: 'What it is.' })
  purpose!: NominationFilePurpose;
}

@InputType({ description: 'A file to take off a nomination in preparation.' })
export class RemoveNominationFileInput {
  @Field(() => ID, { description: 'The nomination.' })
  id!: string;

  @Field(() => Int, { description: 'The version the act is based on.' })
  version!: number;

  @Field(() => ID, { description: 'The file of the nomination.' })
  nominationFileId!: string;
}

@ObjectType({ description: 'The nomination whose files changed.' })
abstract class NominationFilesPayload extends Payload {
  @Field(() => Nomination, { nullable: true, description: 'The nomination as it is now.' })
  nomination?: Nomination | undefined;
}

@ObjectType({ description: 'Answer to addNominationFile.' })
export class AddNominationFilePayload extends NominationFilesPayload {}

@ObjectType({ description: 'Answer to removeNominationFile.' })
export class RemoveNominationFilePayload extends NominationFilesPayload {}
