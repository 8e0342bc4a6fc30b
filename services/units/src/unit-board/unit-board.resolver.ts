import { type Context, Day, Hierarchy, UnitKind } from '@antoan/subgraph-kit';
import { NotFoundError } from '@antoan/app-error';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { countStandings } from './count-standings.ts';
import { UnitBoard } from './unit-board.payloads.ts';

@Resolver(() => UnitBoard)
export class UnitBoardResolver {
  @Query(() => UnitBoard, { description: 'Standings of a year below one unit, counted by the same rule as the list.' })
  async unitBoard(
    @Arg('within', () => ID, { description: 'The unit above.' }) within: string,
    @Arg('hierarchy', () => Hierarchy, { defaultValue: Hierarchy.TERRITORY, description: 'The tree to go by.' })
    hierarchy: Hierarchy,
    @Arg('year', () => Int, { description: 'The standard year.' }) year: number,
    @Ctx() context: Context,
    @Arg('search', () => String, { nullable: true, description: 'As in `units`.' }) search?: string | null,
    @Arg('kind', () => UnitKind, { nullable: true, description: 'As in `units`.' }) kind?: UnitKind | null,
    @Arg('asOf', () => Day, { nullable: true, description: 'As in `units`.' }) asOf?: string | null,
  ): Promise<UnitBoard> {
    // A client may send null for what it does not ask.
    const filter = { within, hierarchy, year, search: search ?? undefined, kind: kind ?? undefined, asOf };
    const board = await countStandings(filter, context);
    if (!board) throw new NotFoundError('unit');
    return board;
  }
}
