import type { Context } from '@antoan/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ModelSite } from '../model-site/model-site.entity.ts';
import { sitesOfUnit } from '../model-site/model-site.loader.ts';
import { Unit } from './unit.entity.ts';

@Resolver(() => Unit)
export class UnitResolver {
  @FieldResolver(() => [ModelSite], { nullable: true, description: 'Models carried out there.' })
  modelSites(@Root() unit: Unit, @Ctx() context: Context): Promise<ModelSite[]> {
    return sitesOfUnit(unit.id, context);
  }
}
