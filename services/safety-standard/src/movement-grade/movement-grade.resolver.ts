import { isId } from '@antoan/ids';
import { Body, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { routingFor } from '../route/routing.ts';
import { Unit } from '../unit/unit.entity.ts';
import { unitOf } from '../unit/unit.loader.ts';
import { MovementGrade } from './movement-grade.entity.ts';
import { RecordMovementGradeInput, RecordMovementGradePayload } from './movement-grade.payloads.ts';
import { graders } from './movement-grade.policy.ts';
import { graderGrant, recordMovementGrade } from './record-movement-grade.command.ts';

@Resolver(() => MovementGrade)
export class MovementGradeResolver {
  @Mutation(() => RecordMovementGradePayload, { description: "Records the classification of a unit's movement." })
  recordMovementGrade(
    @Arg('input', () => RecordMovementGradeInput) input: RecordMovementGradeInput,
    @Ctx() context: Context,
  ): Promise<RecordMovementGradePayload> {
    return recordMovementGrade(context, input);
  }

  @FieldResolver(() => Body, { description: 'The committee that classified, under the name it had then.' })
  body(@Root() { bodyUnitId, bodyName }: MovementGrade): Body {
    return Body.of(bodyUnitId, bodyName);
  }
}

/** What the classification adds to a unit, apart from its standing. */
@Resolver(() => Unit)
export class GradedUnitResolver {
  @FieldResolver(() => MovementGrade, {
    nullable: true,
    description: 'How its movement was classified in the year; nothing of it enters the standard.',
  })
  movementGrade(
    @Root() { id }: Unit,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Ctx() { em, loader }: Context,
  ): Promise<MovementGrade | null> | null {
    if (!isId(id)) return null;
    return loader<string, MovementGrade | null>(`movementGrade ${year}`, async (unitIds) => {
      const found = await em.find(MovementGrade, { unitId: { $in: [...unitIds] }, year, replacedAt: null });
      const byUnit = new Map(found.map((grade) => [grade.unitId, grade]));
      return unitIds.map((unitId) => byUnit.get(unitId) ?? null);
    }).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer keeps its classification for the deciding level.' })
  async viewerCanGrade(@Root() { id }: Unit, @Ctx() context: Context): Promise<boolean> {
    const { em, viewer, today } = context;
    if (!isId(id) || !viewer.grants.some(({ role }) => graders.includes(role))) return false;
    const unit = await unitOf(id, context).catch(() => null);
    if (!unit) return false;
    const committeeId = (await routingFor(em, [unit])).routeOf(unit, today())?.deciderUnitId ?? null;
    return committeeId !== null && graderGrant(viewer, unit, committeeId) !== undefined;
  }
}
