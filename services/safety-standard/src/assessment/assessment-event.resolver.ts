import { Body } from '@antoan/subgraph-kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { AssessmentEvent } from './assessment-event.entity.ts';

@Resolver(() => AssessmentEvent)
export class AssessmentEventResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body that acted, under the name it had then.' })
  bodyUnit(@Root() { bodyUnitId, bodyName }: AssessmentEvent): Body | null {
    return bodyUnitId === null ? null : Body.of(bodyUnitId, bodyName ?? '');
  }
}
