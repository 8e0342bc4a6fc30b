import { Hierarchy, type Body, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { bodyAt } from '../version/unit-version.loader.ts';
import type { Outcome } from './outcome.ts';
import { previewOf } from './preview.loader.ts';
import { OutcomeTreeType, ReorganisationPreview } from './preview.payloads.ts';
import { reorganisationOf } from './reorganisation.resolver.ts';

const nothing = { ends: [], begins: [], changes: [], moves: { total: 0, byKind: [], first: [] }, carriedAlong: [] };

@Resolver(() => ReorganisationPreview)
export class PreviewResolver {
  @Query(() => ReorganisationPreview, {
    nullable: true,
    description:
      'What a reorganisation would do as things stand, or did when it was put into force; null when there is none.',
  })
  async previewReorganisation(
    @Arg('id', () => ID, { description: 'The reorganisation.' }) id: string,
    @Ctx() context: Context,
  ): Promise<(ReorganisationPreview & { trees: Outcome['trees'] }) | null> {
    const reorganisation = await reorganisationOf(id, context);
    if (!reorganisation) return null;
    const { problems, changedSince, outcome } = await previewOf(reorganisation, context);
    const changed = await Promise.all(changedSince.map((unitId) => bodyAt(unitId, context.today(), context)));
    return {
      ...nothing,
      ...outcome,
      reorganisation,
      problems,
      changedSince: changed.filter((body): body is Body => body !== null),
      trees: outcome?.trees ?? [],
      tree: null,
    };
  }

  @FieldResolver(() => OutcomeTreeType, {
    nullable: true,
    description: 'One tree before and after; null while there is something to put right.',
  })
  tree(
    @Root() { trees }: { trees: Outcome['trees'] },
    @Arg('hierarchy', () => Hierarchy, { defaultValue: Hierarchy.TERRITORY, description: 'The tree.' })
    hierarchy: Hierarchy,
  ): OutcomeTreeType | null {
    return trees.find((tree) => tree.hierarchy === hierarchy) ?? null;
  }
}
