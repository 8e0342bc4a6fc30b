import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Unit } from '../unit/unit.entity.ts';
import { AssessmentEvent } from './assessment-event.entity.ts';

@Resolver(() => AssessmentEvent)
export class AssessmentEventResolver {
  @FieldResolver(() => Unit, { nullable: true, description: 'The body that acted, as it was then.' })
  bodyUnit(@Root() { bodyUnitId }: AssessmentEvent): Unit | null {
    return Unit.maybe(bodyUnitId);
  }
}
