import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Report } from '../report/report.entity.ts';
import { Unit } from './unit.entity.ts';

@Resolver(() => Unit)
export class UnitResolver {
  @FieldResolver(() => [Report], { nullable: true, description: 'What it owes and reported, newest period first.' })
  async reports(
    @Root() unit: Unit,
    @Ctx() { em, loader }: Context,
    @Arg('periodId', () => ID, { nullable: true, description: 'Only this period.' }) periodId?: string,
  ): Promise<Report[]> {
    const all = await loader<string, Report[]>('reportsOf', async (unitIds) => {
      const found = await em.find(
        Report,
        { unitId: { $in: unitIds.filter(isId) } },
        { populate: ['period'], orderBy: { period: { to: 'desc' }, id: 'asc' } },
      );
      const byUnit = Map.groupBy(found, (report) => report.unitId);
      return unitIds.map((id) => byUnit.get(id) ?? []);
    }).load(unit.id);
    return !periodId ? all : all.filter(({ period }) => period.id === periodId);
  }
}
