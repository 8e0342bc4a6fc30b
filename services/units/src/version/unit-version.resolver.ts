import { dayBefore } from '@antoan/clock';
import { Body, Day, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Unit } from '../unit/unit.entity.ts';
import { unitOf } from '../unit/unit.loader.ts';
import { changeDaysOf, type ChangeDayRow } from './change-days.ts';
import { bodyAt, codesOf, instrumentOf, lineageOf, versionAt, versionsOf } from './unit-version.loader.ts';
import { ChangeDay } from './change-day.payload.ts';
import { Instrument, LineageEdge, UnitCode, UnitVersion } from './unit-version.payloads.ts';

@Resolver(() => Unit)
export class UnitStoryResolver {
  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: 'What the unit was on a day; null when it was not.',
  })
  at(
    @Root() unit: Unit,
    @Arg('day', () => Day, { description: 'The day.' }) day: string,
    @Ctx() context: Context,
  ): Promise<UnitVersion | null> {
    return versionAt(unit.id, day, context);
  }

  @FieldResolver(() => [UnitVersion], { description: 'What the unit was, is and is known to become, oldest first.' })
  versions(@Root() unit: Unit, @Ctx() context: Context): Promise<UnitVersion[]> {
    return versionsOf(unit.id, context);
  }

  @FieldResolver(() => [UnitCode], { description: 'The codes it has carried.' })
  codes(@Root() unit: Unit, @Ctx() context: Context): Promise<UnitCode[]> {
    return codesOf(unit.id, context);
  }

  @FieldResolver(() => [LineageEdge], { description: 'What it came from and what became of it, oldest first.' })
  lineage(@Root() unit: Unit, @Ctx() context: Context): Promise<LineageEdge[]> {
    return lineageOf(unit.id, context);
  }

  @Query(() => [ChangeDay], {
    description:
      'The days on which the territory of the viewer’s province changed, with the instruments, oldest first.',
  })
  changeDays(@Ctx() context: Context): Promise<ChangeDayRow[]> {
    return changeDaysOf(context);
  }
}

@Resolver(() => UnitVersion)
export class UnitVersionResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The place directly above, as named then.' })
  place(@Root() version: UnitVersion, @Ctx() context: Context): Promise<Body | null> {
    return bodyAt(version.territoryParentId, version.validFrom, context);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that managed it, as named then.' })
  managingBody(@Root() version: UnitVersion, @Ctx() context: Context): Promise<Body | null> {
    return bodyAt(version.managementParentId, version.validFrom, context);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The police office in charge, as named then.' })
  policeOffice(@Root() version: UnitVersion, @Ctx() context: Context): Promise<Body | null> {
    return bodyAt(version.policeParentId, version.validFrom, context);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body it reported to, as named then.' })
  reportsTo(@Root() version: UnitVersion, @Ctx() context: Context): Promise<Body | null> {
    return bodyAt(version.reportingParentId, version.validFrom, context);
  }

  @FieldResolver(() => Instrument, { nullable: true, description: 'The legal document by which it became so.' })
  instrument(@Root() version: UnitVersion, @Ctx() context: Context): Promise<Instrument | null> {
    return instrumentOf(version.instrumentId, context);
  }

  @FieldResolver(() => [UnitCode], { description: 'The codes it carried on its first day.' })
  async codes(@Root() version: UnitVersion, @Ctx() context: Context): Promise<UnitCode[]> {
    const codes = await codesOf(version.unitId, context);
    return codes.filter(
      ({ validFrom, validTo }) => validFrom <= version.validFrom && (validTo === null || validTo > version.validFrom),
    );
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit it is a version of, as it is today.' })
  unit(@Root() version: UnitVersion, @Ctx() context: Context): Promise<Unit | null> {
    return unitOf(version.unitId, context);
  }
}

@Resolver(() => LineageEdge)
export class LineageResolver {
  @FieldResolver(() => Body, { description: 'The unit before, under its last name.' })
  from(@Root() edge: LineageEdge, @Ctx() context: Context): Promise<Body | null> {
    return bodyAt(edge.fromUnitId, dayBefore(edge.effective), context);
  }

  @FieldResolver(() => Body, { description: 'The unit after, under its first name.' })
  to(@Root() edge: LineageEdge, @Ctx() context: Context): Promise<Body | null> {
    return bodyAt(edge.toUnitId, edge.effective, context);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit before, if the viewer may see it.' })
  fromUnit(@Root() edge: LineageEdge, @Ctx() context: Context): Promise<Unit | null> {
    return unitOf(edge.fromUnitId, context);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit after, if the viewer may see it.' })
  toUnit(@Root() edge: LineageEdge, @Ctx() context: Context): Promise<Unit | null> {
    return unitOf(edge.toUnitId, context);
  }

  @FieldResolver(() => Instrument, { nullable: true, description: 'The legal document.' })
  instrument(@Root() edge: LineageEdge, @Ctx() context: Context): Promise<Instrument | null> {
    return instrumentOf(edge.instrumentId, context);
  }
}
