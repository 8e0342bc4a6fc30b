import type { Context } from '@antoan/subgraph-kit';
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { affectedGrants } from './affected-grants.query.ts';
import { AffectedGrants, Reorganisation } from './reorganisation.payloads.ts';

@Resolver(() => Reorganisation)
export class ReorganisationResolver {
  @Directive('@requires(fields: "effectiveOn endingUnitIds movingUnitIds sightChanges { unitId hierarchy change }")')
  @FieldResolver(() => [AffectedGrants], {
    nullable: true,
    description: 'Grants that end with their unit, follow it, or reach less or more from the day on.',
  })
  grantsAffected(@Root() plan: Reorganisation, @Ctx() context: Context): Promise<AffectedGrants[] | null> {
    return affectedGrants(plan, context);
  }
}
