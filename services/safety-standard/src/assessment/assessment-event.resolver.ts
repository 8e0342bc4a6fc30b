import { Body, type Context } from '@antoan/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { bodyOf } from '../unit/body.loader.ts';
import { AssessmentEvent } from './assessment-event.entity.ts';

@Resolver(() => AssessmentEvent)
export class AssessmentEventResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body that acted.' })
  bodyUnit(@Root() { bodyUnitId }: AssessmentEvent, @Ctx() context: Context): Promise<Body | null> {
    return bodyOf(bodyUnitId, context);
  }
}
