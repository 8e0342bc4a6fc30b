import { NotFoundError } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Directive, Requirement } from './directive.entity.ts';

@Resolver(() => Directive)
export class DirectiveResolver {
  @Query(() => Directive, { description: 'The directive that the platform serves, for everybody to read.' })
  async directive(@Ctx() { em }: Context): Promise<Directive> {
    const [directive] = await em.find(Directive, {}, { orderBy: { issuedYear: 'desc' }, limit: 1 });
    if (!directive) throw new NotFoundError('directive');
    return directive;
  }

  @FieldResolver(() => [Requirement], { description: 'What it demands, in its own order.' })
  async requirements(@Root() directive: Directive): Promise<Requirement[]> {
    return (await directive.requirements.loadItems()) as Requirement[];
  }
}
