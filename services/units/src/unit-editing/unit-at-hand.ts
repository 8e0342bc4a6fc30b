import { ConflictError, NotFoundError } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { Unit } from '../unit/unit.entity.ts';
import { unitEditingPolicy } from './unit-editing.policy.ts';

/** The unit that an act is about, if the viewer may do it and nobody has changed it since. */
export async function unitAtHand(
  { unitId, version }: { unitId: string; version: number },
  act: 'manage' | 'edit' | 'recordHeads',
  { em, viewer }: Context,
): Promise<Unit> {
  const unit = isId(unitId) ? await em.findOne(Unit, { id: unitId }) : null;
  if (!unit) throw new NotFoundError('unit');
  unitEditingPolicy.authorize(viewer, act, unit);
  expectVersion('unit', unit, version);
  return unit;
}

/**
 * Counts the change before it is made, so that of two who change at the same moment the second finds out; also what is
 * recorded for another day counts, though it leaves today's row as it is.
 */
export async function countChange({ id, version }: Unit, { em }: Context): Promise<void> {
  const counted = await em.execute<{ id: string }[]>(
    'update unit set version = version + 1 where id = ? and version = ? returning id',
    [id, version],
  );
  if (counted.length === 0) throw new ConflictError('unit', version + 1);
}

/** The unit as it is after the act. */
export async function unitAfter(id: string, { em }: Context): Promise<Unit> {
  em.clear();
  return em.findOneOrFail(Unit, { id });
}
