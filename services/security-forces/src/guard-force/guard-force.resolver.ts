import { NotFoundError, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { expectVersion, ProblemType, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Unit } from '../unit/unit.entity.ts';
import { GuardForce } from './guard-force.entity.ts';
import { unitKindOf } from './guard-force.loader.ts';
import {
  RecordGuardForceInput,
  RecordGuardForcePayload,
  UpdateGuardForceInput,
  UpdateGuardForcePayload,
} from './guard-force.payloads.ts';
import { guardForcePolicy } from './guard-force.policy.ts';
import { problemsOf, warningsOf } from './guard-force.rules.ts';
import { recordGuardForce } from './record-guard-force.command.ts';

@Resolver(() => GuardForce)
export class GuardForceResolver {
  @FieldResolver(() => Unit, { description: 'Whose guards they are.' })
  unit(@Root() guardForce: GuardForce): Unit {
    return Unit.of(guardForce.unitId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change the numbers.' })
  viewerCanEdit(@Root() guardForce: GuardForce, @Ctx() { viewer }: Context): boolean {
    return guardForcePolicy.can(viewer, 'update', guardForce);
  }

  @FieldResolver(() => [ProblemType], { description: 'What should be looked at; it stops nothing.' })
  async warnings(@Root() guardForce: GuardForce, @Ctx() context: Context): Promise<Problem[]> {
    return warningsOf(guardForce, await unitKindOf(guardForce.unitId, context));
  }

  @Mutation(() => RecordGuardForcePayload, {
    description: 'Sets up a guard force of a unit that has none of its category.',
  })
  recordGuardForce(
    @Arg('input', () => RecordGuardForceInput) input: RecordGuardForceInput,
    @Ctx() context: Context,
  ): Promise<RecordGuardForcePayload> {
    return recordGuardForce(context, input);
  }

  @Mutation(() => UpdateGuardForcePayload, { description: 'Records new numbers of a guard force.' })
  async updateGuardForce(
    @Arg('input', () => UpdateGuardForceInput) { id, version, ...strength }: UpdateGuardForceInput,
    @Ctx() context: Context,
  ): Promise<UpdateGuardForcePayload> {
    const { em, viewer } = context;
    const guardForce = isId(id) ? await em.findOne(GuardForce, { id }) : null;
    if (!guardForce) throw new NotFoundError('guardForce');
    guardForcePolicy.authorize(viewer, 'update', guardForce);
    expectVersion('guardForce', guardForce, version);

    const problems = problemsOf(strength);
    if (problems.length > 0) return { problems };

    em.assign(guardForce, { ...strength, note: strength.note ?? null, asOf: context.today() });
    await em.flush();
    await context.record({ act: 'update', noun: 'guardForce', nounId: id, unitId: guardForce.unitId });
    return { guardForce, problems: [] };
  }
}
