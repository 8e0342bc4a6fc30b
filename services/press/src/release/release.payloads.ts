import { Payload } from '@antoan/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Release } from './release.entity.ts';

@InputType({ description: 'The key of the office is turned on a release.' })
export class ClearReleaseInput {
  @Field(() => ID, { description: 'The release.' })
  id!: string;

  @Field(() => Int, { description: 'The version the act is based on.' })
  version!: number;
}

@InputType({ description: 'A cleared release is published.' })
export class PublishReleaseInput {
  @Field(() => ID, { description: 'The release.' })
  id!: string;

  @Field(() => Int, { description: 'The version the act is based on.' })
  version!: number;
}

@ObjectType({ description: 'Answer to clearRelease.' })
export class ClearReleasePayload extends Payload {
  @Field(() => Release, { nullable: true, description: 'The release as it is now.' })
  release?: Release | undefined;
}

@ObjectType({ description: 'Answer to publishRelease.' })
export class PublishReleasePayload extends Payload {
  @Field(() => Release, { nullable: true, description: 'The release as it is now.' })
  release?: Release | undefined;
}
