import { Body, PageArgs, ProblemType, readCursor, readFirst, type Context } from '@antoan/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { labelOfUnit } from '../unit/unit.loader.ts';
import { importsOf, troubledRows } from './unit-import.loader.ts';
import { applyImport, cancelImport, checkAgain, ownImport, startImport } from './unit-import.commands.ts';
import { UnitImport } from './unit-import.entity.ts';
import { UnitImportState } from './unit-import.enums.ts';
import {
  ApplyUnitImportPayload,
  CancelUnitImportPayload,
  CheckUnitImportAgainPayload,
  StartUnitImportInput,
  StartUnitImportPayload,
  UnitImportActInput,
  UnitImportConnection,
  UnitImportNoteCount,
  UnitImportRow,
} from './unit-import.payloads.ts';

@Resolver(() => UnitImport)
export class UnitImportResolver {
  @Query(() => UnitImport, { nullable: true, description: 'A sheet that the viewer sent in; null when there is none.' })
  unitImport(
    @Arg('id', () => ID, { description: 'The sheet.' }) id: string,
    @Ctx() context: Context,
  ): Promise<UnitImport | null> {
    return ownImport(id, context);
  }

  @Query(() => UnitImportConnection, { description: 'The sheets that the viewer sent in, newest first.' })
  async unitImports(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return UnitImportConnection.from(await importsOf(context, readFirst(page.first), readCursor(page.after, 2)));
  }

  @FieldResolver(() => Int, { description: 'Rows that can be taken over as they are.' })
  soundRows(@Root() { rowCount, problemRows }: UnitImport): number {
    return rowCount - problemRows;
  }

  @FieldResolver(() => [UnitImportNoteCount], { description: 'What was put right or passed over, and how often.' })
  noteCounts(@Root() { noteCounts }: UnitImport): UnitImportNoteCount[] {
    return Object.entries(noteCounts).map(([code, count]) => ({ code, count }));
  }

  @FieldResolver(() => [ProblemType], {
    description: 'What is wrong with the workbook as a whole, or why it was not applied.',
  })
  problems(@Root() { problems }: UnitImport): UnitImport['problems'] {
    return problems;
  }

  @FieldResolver(() => [UnitImportRow], { description: 'The first rows that must be put right.' })
  troubledRows(
    @Root() sheet: UnitImport,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, 1 to 100.' }) first: number,
    @Ctx() context: Context,
  ): Promise<UnitImportRow[]> {
    return troubledRows(sheet.id, readFirst(first), context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where the same sheet is read with what is wrong in each row; null while nothing is wrong.',
  })
  reasonsPath(@Root() { id, state, problemRows }: UnitImport): string | null {
    return state === UnitImportState.CHECKED && problemRows > 0 ? `/api/files/units/unit-imports/${id}/reasons` : null;
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body for which it was sent in.' })
  async body(@Root() { unitId }: UnitImport, @Ctx() context: Context): Promise<Body | null> {
    const name = await labelOfUnit(unitId, context);
    return name === null ? null : Body.of(unitId, name);
  }

  @Mutation(() => StartUnitImportPayload, {
    description: 'Reads a file as a sheet of units and checks it, changing nothing.',
  })
  startUnitImport(
    @Arg('input', () => StartUnitImportInput) input: StartUnitImportInput,
    @Ctx() context: Context,
  ): Promise<StartUnitImportPayload> {
    return startImport(input, context);
  }

  @Mutation(() => CheckUnitImportAgainPayload, { description: 'Checks the same file once more, changing nothing.' })
  checkUnitImportAgain(
    @Arg('input', () => UnitImportActInput) { id }: UnitImportActInput,
    @Ctx() context: Context,
  ): Promise<CheckUnitImportAgainPayload> {
    return checkAgain(id, context);
  }

  @Mutation(() => ApplyUnitImportPayload, { description: 'Takes over all rows of a sound sheet, or none.' })
  applyUnitImport(
    @Arg('input', () => UnitImportActInput) { id }: UnitImportActInput,
    @Ctx() context: Context,
  ): Promise<ApplyUnitImportPayload> {
    return applyImport(id, context);
  }

  @Mutation(() => CancelUnitImportPayload, { description: 'Lays a sheet aside that is not applied.' })
  cancelUnitImport(
    @Arg('input', () => UnitImportActInput) { id }: UnitImportActInput,
    @Ctx() context: Context,
  ): Promise<CancelUnitImportPayload> {
    return cancelImport(id, context);
  }
}
