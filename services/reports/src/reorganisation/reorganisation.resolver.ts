import type { Context } from '@antoan/subgraph-kit';
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { endingObligations } from './ending-obligations.query.ts';
import { ObligationsEnding, Reorganisation } from './reorganisation.payloads.ts';

@Resolver(() => Reorganisation)
export class ReorganisationResolver {
  @Directive('@requires(fields: "effectiveOn endingUnitIds")')
  @FieldResolver(() => ObligationsEnding, {
    nullable: true,
    description: 'Reports that the units which end have not submitted: owed no longer, or still owed from before.',
  })
  obligationsEnding(@Root() plan: Reorganisation, @Ctx() context: Context): Promise<ObligationsEnding | null> {
    return endingObligations(plan, context);
  }
}
