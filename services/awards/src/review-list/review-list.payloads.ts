import { Day, Payload } from '@antoan/subgraph-kit';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ReviewList } from './review-list.entity.ts';

@InputType({ description: 'The list of what clause 5 says of all nominations of a year, as a document of the Board.' })
export class IssueReviewListInput {
  @Field(() => Int, { description: 'The year of the achievement.' })
  year!: number;

  @Field(() => String, { description: 'Number of the document.' })
  number!: string;

  @Field(() => Day, { description: 'Date of the document.' })
  date!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The position over the signature in one or two lines, e.g. KT. TRƯỞNG BAN and PHÓ TRƯỞNG BAN.',
  })
  signatoryPosition?: string | null;

  @Field(() => String, { nullable: true, description: 'The name under the signature.' })
  signatoryName?: string | null;
}

@ObjectType({ description: 'Answer to issueReviewList.' })
export class IssueReviewListPayload extends Payload {
  @Field(() => ReviewList, { nullable: true, description: 'The list.' })
  reviewList?: ReviewList | undefined;
}
