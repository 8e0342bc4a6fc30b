import { NotFoundError } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Unit } from '../unit/unit.entity.ts';
import { GuardForce } from './guard-force.entity.ts';
import { UpdateGuardForceInput, UpdateGuardForcePayload } from './guard-force.payloads.ts';
import { guardForcePolicy } from './guard-force.policy.ts';
import { problemsOf } from './guard-force.rules.ts';

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
