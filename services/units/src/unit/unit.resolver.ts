import { Body, type Context, Day, Hierarchy } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { HeadTenure } from '../head-tenure/head-tenure.entity.ts';
import { Unit } from './unit.entity.ts';
import { childrenOf, headsOf, labelOfUnit, parentColumn, unitOf } from './unit.loader.ts';
import { pathOf } from '../unit-list/unit-filter.ts';

const inTerritory = { defaultValue: Hierarchy.TERRITORY, description: 'The tree to go by.' };

@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => Unit, { nullable: true, description: 'One unit; null when there is none or it is not for the viewer.' })
  unit(@Arg('id', () => ID, { description: 'The unit.' }) id: string, @Ctx() context: Context): Promise<Unit | null> {
    return unitOf(id, context);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit directly above, if the viewer may see it.' })
  async parent(
    @Root() unit: Unit,
    @Arg('hierarchy', () => Hierarchy, inTerritory) hierarchy: Hierarchy,
    @Ctx() context: Context,
  ): Promise<Unit | null> {
    const parentId = unit[parentColumn[hierarchy]];
    return parentId === null ? null : unitOf(parentId, context);
  }

  @FieldResolver(() => [Unit], { description: 'The units above that the viewer may see, from the top.' })
  async ancestors(
    @Root() unit: Unit,
    @Arg('hierarchy', () => Hierarchy, inTerritory) hierarchy: Hierarchy,
    @Ctx() context: Context,
  ): Promise<Unit[]> {
    const labels = pathOf(unit, hierarchy).split('.').slice(0, -1);
    const above = await Promise.all(labels.map((label) => unitOf(idOf(label), context)));
    return above.filter((ancestor) => ancestor !== null);
  }

  @FieldResolver(() => [Unit], { description: 'The units directly below that the viewer may see.' })
  children(
    @Root() unit: Unit,
    @Arg('hierarchy', () => Hierarchy, inTerritory) hierarchy: Hierarchy,
    @Ctx() context: Context,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day to look at, today when absent.' })
    asOf?: string | null,
  ): Promise<Unit[]> {
    return childrenOf(unit.id, hierarchy, context, asOf);
  }

  @FieldResolver(() => [HeadTenure], { description: 'Who headed it, newest first.' })
  heads(@Root() unit: Unit, @Ctx() context: Context): Promise<HeadTenure[]> {
    return headsOf(unit.id, context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the commune it stands in.' })
  placeName(@Root() unit: Unit, @Ctx() context: Context): Promise<string | null> {
    return nameAt(unit, 2, context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the district it stands in.' })
  districtName(@Root() unit: Unit, @Ctx() context: Context): Promise<string | null> {
    return nameAt(unit, 1, context);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that manages it.' })
  managingBody(@Root() unit: Unit, @Ctx() context: Context): Promise<Body | null> {
    return bodyOf(unit.managementParentId, context);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The police office in charge of it.' })
  policeOffice(@Root() unit: Unit, @Ctx() context: Context): Promise<Body | null> {
    return bodyOf(unit.policeParentId, context);
  }
}

/** The name at one depth of the territory: 0 the province, 1 the district, 2 the commune. Null above and at the unit itself. */
function nameAt(unit: Unit, depth: number, context: Context): Promise<string | null> {
  const label = unit.territoryPath.split('.').slice(0, -1)[depth];
  return label === undefined ? Promise.resolve(null) : labelOfUnit(idOf(label), context);
}

async function bodyOf(id: string | null, context: Context): Promise<Body | null> {
  const name = id === null ? null : await labelOfUnit(id, context);
  return id === null || name === null ? null : Body.of(id, name);
}

function idOf(label: string): string {
  return label.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
