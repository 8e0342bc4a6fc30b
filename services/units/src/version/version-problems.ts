import type { Problem } from '@antoan/app-error';
import { DriverException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What the database refuses about units, and what it is called at a field. */
const refusals: Readonly<Record<string, string>> = {
  unit_version_no_overlap: 'unit.day.overlaps',
  unit_version_no_hole: 'unit.day.leavesHole',
  unit_version_parent_alive: 'unit.parent.notAlive',
  unit_version_no_cycle: 'unit.parent.circle',
  unit_code_one_holder: 'unit.code.taken',
  unit_code_one_per_scheme: 'unit.code.overlaps',
  head_tenure_one_at_a_time: 'headTenure.from.overlaps',
};

/**
 * Does what the database may refuse. What it refuses is undone and told as a problem at its field; the rest of the
 * transaction stands. Anything else that goes wrong goes on as it is.
 * @param problemOf the problem at its field, for the code of a refusal
 */
export async function problemsOfDoing(
  em: EntityManager,
  problemOf: (code: string) => Problem,
  act: () => Promise<void>,
): Promise<Problem[]> {
  await em.execute('savepoint doing');
  try {
    await act();
    await em.execute('release savepoint doing');
    return [];
  } catch (error) {
    const code = refusalOf(error);
    if (code === undefined) throw error;
    await em.execute('rollback to savepoint doing');
    em.clear();
    return [problemOf(code)];
  }
}

function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof DriverException)) return undefined;
  const { constraint } = error as DriverException & { constraint?: string };
  return constraint === undefined ? undefined : refusals[constraint];
}
