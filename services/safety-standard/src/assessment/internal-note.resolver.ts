import type { Context } from '@antoan/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssessmentEvent } from './assessment-event.entity.ts';
import { readsInternalNotes } from './assessment.policy.ts';

@Resolver(() => AssessmentEvent)
export class InternalNoteResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'A note among those who look dossiers over; never shown to the unit. No names of persons.',
  })
  internalNote(@Root() event: AssessmentEvent, @Ctx() { viewer }: Context): string | null {
    return readsInternalNotes(viewer, event) ? event.internalNote : null;
  }
}
