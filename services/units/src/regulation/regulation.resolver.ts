import { NotFoundError, problem, type Problem } from '@antoan/app-error';
import { dayBefore } from '@antoan/clock';
import { StoredFile } from '@antoan/files';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Unit } from '../unit/unit.entity.ts';
import { unitOf } from '../unit/unit.loader.ts';
import { keepRegulation } from './keep-regulation.command.ts';
import { Regulation } from './regulation.entity.ts';
import { fileOf, isReplaced, regulationOf, regulationsOf, successorOf } from './regulation.loader.ts';
import {
  EndRegulationInput,
  EndRegulationPayload,
  RecordRegulationInput,
  RecordRegulationPayload,
  ReplaceRegulationInput,
  ReplaceRegulationPayload,
} from './regulation.payloads.ts';
import { regulationPolicy } from './regulation.policy.ts';
import { placeOfUnit } from './regulation-files.ts';

@Resolver(() => Regulation)
export class RegulationResolver {
  @Query(() => Regulation, {
    nullable: true,
    description: 'One version of a regulation; null when it is not for the viewer.',
  })
  regulation(
    @Arg('id', () => ID, { description: 'The regulation.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Regulation | null> {
    return regulationOf(id, context);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'Whose regulation it is.' })
  unit(@Root() { unitId }: Regulation, @Ctx() context: Context): Promise<Unit | null> {
    return unitOf(unitId, context);
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'The document itself, where it was sent in.' })
  file(@Root() { fileId }: Regulation, @Ctx() context: Context): Promise<StoredFile | null> | null {
    return fileId === null ? null : fileOf(fileId, context);
  }

  @FieldResolver(() => Regulation, { nullable: true, description: 'The version before this one.' })
  replaces(@Root() { replacesId }: Regulation, @Ctx() context: Context): Promise<Regulation | null> | null {
    return replacesId === null ? null : regulationOf(replacesId, context);
  }

  @FieldResolver(() => Regulation, { nullable: true, description: 'The version that came after this one.' })
  replacedBy(@Root() { id }: Regulation, @Ctx() context: Context): Promise<Regulation | null> {
    return successorOf(id, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may replace or end it.' })
  async viewerCanReplace(@Root() regulation: Regulation, @Ctx() context: Context): Promise<boolean> {
    const isLast = (await successorOf(regulation.id, context)) === null;
    return isLast && regulationPolicy.can(context.viewer, 'replace', regulation);
  }

  @Mutation(() => RecordRegulationPayload, { description: 'Puts a regulation of a unit on record.' })
  async recordRegulation(
    @Arg('input', () => RecordRegulationInput) input: RecordRegulationInput,
    @Ctx() context: Context,
  ): Promise<RecordRegulationPayload> {
    const place = await placeOfUnit(input.unitId, context);
    if (!place) throw new NotFoundError('unit');
    regulationPolicy.authorize(context.viewer, 'record', place);

    const kept = await keepRegulation(input, { ...place, kind: input.kind, replacesId: null }, context);
    if (kept.regulation) await recordAct('record', kept.regulation, context);
    return kept;
  }

  @Mutation(() => ReplaceRegulationPayload, {
    description: 'Puts a new version on record; the one it replaces ends the day before.',
  })
  async replaceRegulation(
    @Arg('input', () => ReplaceRegulationInput) input: ReplaceRegulationInput,
    @Ctx() context: Context,
  ): Promise<ReplaceRegulationPayload> {
    const former = await regulationOf(input.id, context);
    if (!former) throw new NotFoundError('regulation');
    regulationPolicy.authorize(context.viewer, 'replace', former);
    expectVersion('regulation', former, input.version);
    const problems = await replacementProblems(former, input.validFrom, context);
    if (problems.length > 0) return { problems };

    const kept = await keepRegulation(input, { ...former, replacesId: former.id }, context);
    if (!kept.regulation) return kept;
    const lastDay = dayBefore(input.validFrom);
    if (former.validTo === null || former.validTo > lastDay) former.validTo = lastDay;
    await context.em.flush();
    await recordAct('replace', kept.regulation, context, { replaces: former.id });
    return kept;
  }

  @Mutation(() => EndRegulationPayload, { description: 'Sets the last day of a regulation that nothing replaces.' })
  async endRegulation(
    @Arg('input', () => EndRegulationInput) { id, version, validTo }: EndRegulationInput,
    @Ctx() context: Context,
  ): Promise<EndRegulationPayload> {
    const regulation = await regulationOf(id, context);
    if (!regulation) throw new NotFoundError('regulation');
    regulationPolicy.authorize(context.viewer, 'end', regulation);
    expectVersion('regulation', regulation, version);
    const { validFrom } = regulation;
    if (await isReplaced(id, context)) return { problems: [problem('regulation.state.replaced')] };
    if (validTo < validFrom) return { problems: [problem('regulation.validTo.beforeBegin', 'validTo', { validFrom })] };

    regulation.validTo = validTo;
    await context.em.flush();
    await recordAct('end', regulation, context, { validTo });
    return { regulation, problems: [] };
  }
}

@Resolver(() => Unit)
export class UnitRegulationsResolver {
  @FieldResolver(() => [Regulation], { description: 'Every version of its regulations, the newest first.' })
  regulations(@Root() unit: Unit, @Ctx() context: Context): Promise<Regulation[]> {
    return regulationsOf(unit.id, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may put regulations of this unit on record.' })
  async viewerCanRecordRegulation(@Root() unit: Unit, @Ctx() context: Context): Promise<boolean> {
    const seen = await unitOf(unit.id, context);
    return seen !== null && regulationPolicy.can(context.viewer, 'record', { ...seen, unitId: seen.id });
  }
}

async function replacementProblems(former: Regulation, validFrom: string, context: Context): Promise<Problem[]> {
  if (await isReplaced(former.id, context)) return [problem('regulation.state.replaced')];
  if (validFrom > former.validFrom) return [];
  return [problem('regulation.validFrom.notAfterFormer', 'validFrom', { validFrom: former.validFrom })];
}

function recordAct(act: string, { id, unitId, kind }: Regulation, { record }: Context, detail = {}): Promise<void> {
  return record({ act, noun: 'regulation', nounId: id, unitId, detail: { kind, ...detail } });
}
