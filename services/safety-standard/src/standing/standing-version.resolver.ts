import type { Context } from '@antoan/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RecognitionDecision } from '../recognition/recognition-decision.entity.ts';
import { decisionOf } from '../recognition/recognition.loader.ts';
import { StandingVersion } from './standing-version.entity.ts';

@Resolver(() => StandingVersion)
export class StandingVersionResolver {
  @FieldResolver(() => RecognitionDecision, { nullable: true, description: 'The decision it rests on.' })
  decision(
    @Root() { decisionId }: StandingVersion,
    @Ctx() context: Context,
  ): Promise<RecognitionDecision | null> | null {
    return decisionId === null ? null : decisionOf(decisionId, context);
  }
}
