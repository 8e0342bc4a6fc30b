import { isId } from '@antoan/ids';
import { readCursor, readFirst, type Context } from '@antoan/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ModelSite } from '../model-site/model-site.entity.ts';
import { countSites, sitesOfModel } from '../model-site/model-site.loader.ts';
import { Unit } from '../unit/unit.entity.ts';
import { ExemplarModel } from './exemplar-model.entity.ts';
import { ExemplarModelConnection, ExemplarModelsArgs } from './exemplar-model.payloads.ts';

@Resolver(() => ExemplarModel)
export class ExemplarModelResolver {
  @Query(() => ExemplarModel, {
    nullable: true,
    description: 'One model; null when there is none or it is not for the viewer.',
  })
  exemplarModel(
    @Arg('id', () => ID, { description: 'The model.' }) id: string,
    @Ctx() { em }: Context,
  ): Promise<ExemplarModel | null> {
    return isId(id) ? em.findOne(ExemplarModel, { id }) : Promise.resolve(null);
  }

  @Query(() => ExemplarModelConnection, { description: 'Models by name.' })
  async exemplarModels(
    @Args(() => ExemplarModelsArgs) { search, first, after }: ExemplarModelsArgs,
    @Ctx() { em }: Context,
  ) {
    const matches = search ? { name: { $ilike: `%${search.replaceAll(/[%_\\]/g, '\\$&')}%` } } : {};
    const [name, id] = (readCursor(after, 2) ?? []) as string[];
    const beyond = name === undefined ? {} : { $or: [{ name: { $gt: name } }, { name, id: { $gt: id! } }] };
    return ExemplarModelConnection.from({
      rows: await em.find(
        ExemplarModel,
        { $and: [matches, beyond] },
        { orderBy: { name: 'asc', id: 'asc' }, limit: readFirst(first) + 1 },
      ),
      first,
      cursorOf: (model) => [model.name, model.id],
      count: () => em.count(ExemplarModel, matches),
    });
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'Where it began.' })
  originUnit(@Root() model: ExemplarModel): Unit | null {
    return model.originUnitId === null ? null : Unit.of(model.originUnitId);
  }

  @FieldResolver(() => [ModelSite], { description: 'Its sites that the viewer may see.' })
  sites(@Root() model: ExemplarModel, @Ctx() context: Context): Promise<ModelSite[]> {
    return sitesOfModel(model.id, context);
  }

  @FieldResolver(() => Int, { description: 'How many of those sites are at work.' })
  async siteCount(@Root() model: ExemplarModel, @Ctx() context: Context): Promise<number> {
    return countSites(await sitesOfModel(model.id, context)).sites;
  }

  @FieldResolver(() => Int, { description: 'How many groups carry it out there.' })
  async groupCount(@Root() model: ExemplarModel, @Ctx() context: Context): Promise<number> {
    return countSites(await sitesOfModel(model.id, context)).groups;
  }
}
