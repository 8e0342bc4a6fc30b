import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { issueReviewList } from './issue-review-list.command.ts';
import { ReviewList } from './review-list.entity.ts';
import { IssueReviewListInput, IssueReviewListPayload } from './review-list.payloads.ts';
import { issuingGrant } from './review-list.policy.ts';

@Resolver(() => ReviewList)
export class ReviewListResolver {
  @Query(() => [ReviewList], { description: 'The lists that were issued, newest first.' })
  reviewLists(
    @Ctx() { em }: Context,
    @Arg('year', () => Int, { nullable: true, description: 'Only of this year.' }) year?: number,
  ): Promise<ReviewList[]> {
    return em.find(ReviewList, year == null ? {} : { year }, { orderBy: { issuedAt: 'desc', id: 'desc' } });
  }

  @Query(() => Boolean, { description: 'Whether the viewer may issue such a list.' })
  viewerCanIssueReviewList(@Ctx() { viewer }: Context): boolean {
    return issuingGrant(viewer) !== undefined;
  }

  @Mutation(() => IssueReviewListPayload, {
    description: 'Issues the list of what clause 5 says of a year as PDF and Word, and keeps both for good.',
  })
  issueReviewList(
    @Arg('input', () => IssueReviewListInput) input: IssueReviewListInput,
    @Ctx() context: Context,
  ): Promise<IssueReviewListPayload> {
    return issueReviewList(context, input);
  }
}
