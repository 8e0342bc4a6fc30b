import type { Context } from '@antoan/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Unit } from '../unit/unit.entity.ts';
import { bodiesToChoose } from './bodies-to-choose.ts';
import { BodyChoice, BodyChoiceArgs } from './body-choice.payloads.ts';
import { changeUnit } from './change-unit.command.ts';
import { closeUnit } from './close-unit.command.ts';
import { correctUnit } from './correct-unit.command.ts';
import { createUnit } from './create-unit.command.ts';
import {
  ChangeUnitInput,
  ChangeUnitPayload,
  CloseUnitInput,
  CloseUnitPayload,
  CorrectUnitInput,
  CorrectUnitPayload,
  CreateUnitInput,
  CreateUnitPayload,
} from './unit-editing.payloads.ts';
import { unitEditingPolicy } from './unit-editing.policy.ts';

@Resolver(() => Unit)
export class UnitEditingResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may move it, close it and say who manages it.' })
  viewerCanManage(@Root() unit: Unit, @Ctx() { viewer }: Context): boolean {
    return unitEditingPolicy.can(viewer, 'manage', unit);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change its profile.' })
  viewerCanEdit(@Root() unit: Unit, @Ctx() { viewer }: Context): boolean {
    return unitEditingPolicy.can(viewer, 'edit', unit);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may record who heads it.' })
  viewerCanRecordHeads(@Root() unit: Unit, @Ctx() { viewer }: Context): boolean {
    return unitEditingPolicy.can(viewer, 'recordHeads', unit);
  }

  @Query(() => [BodyChoice], {
    description: 'Places and bodies that a unit may be put under, for those who write units.',
  })
  bodiesToChoose(@Args(() => BodyChoiceArgs) args: BodyChoiceArgs, @Ctx() context: Context): Promise<BodyChoice[]> {
    return bodiesToChoose(args, context);
  }

  @Mutation(() => CreateUnitPayload, { description: 'A unit begins below a body that the viewer answers for.' })
  createUnit(
    @Arg('input', () => CreateUnitInput) input: CreateUnitInput,
    @Ctx() context: Context,
  ): Promise<CreateUnitPayload> {
    return createUnit(input, context);
  }

  @Mutation(() => ChangeUnitPayload, {
    description: 'A unit becomes otherwise from a day on; what it was before stays.',
  })
  changeUnit(
    @Arg('input', () => ChangeUnitInput) input: ChangeUnitInput,
    @Ctx() context: Context,
  ): Promise<ChangeUnitPayload> {
    return changeUnit(input, context);
  }

  @Mutation(() => CorrectUnitPayload, { description: 'Puts right what was written down wrongly, with the reason.' })
  correctUnit(
    @Arg('input', () => CorrectUnitInput) input: CorrectUnitInput,
    @Ctx() context: Context,
  ): Promise<CorrectUnitPayload> {
    return correctUnit(input, context);
  }

  @Mutation(() => CloseUnitPayload, { description: 'A unit ends; what is known of it stays readable.' })
  closeUnit(
    @Arg('input', () => CloseUnitInput) input: CloseUnitInput,
    @Ctx() context: Context,
  ): Promise<CloseUnitPayload> {
    return closeUnit(input, context);
  }
}
