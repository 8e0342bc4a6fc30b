import { UnavailableError } from '@antoan/app-error';
import { newId } from '@antoan/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { director, enterprise, startAwardsWorld, type AwardsWorld } from '../nomination/awards-world.factory.ts';
import { screenDue } from '../screening/screen-due.factory.ts';
import type { HeadTenureFact } from '../screening/headship.ts';
import { consumeHeadTenureChanged } from './consume-head-tenure-changed.ts';

const nextHead = 'Lê Thị Bình (minh họa)';
let world: AwardsWorld;
beforeAll(async () => {
  world = await startAwardsWorld();
});
afterAll(() => world.stop());

/** The register of units says who heads the enterprise, and tells it. */
async function headedBy(...tenures: HeadTenureFact[]): Promise<void> {
  world.heads.set(enterprise.id, tenures);
  const events = tenures.map((tenure) => ({
    ...{ id: newId(), type: 'HeadTenureChanged' as const, source: 'units', subjectId: enterprise.id },
    payload: { unitId: enterprise.id, tenureId: newId(), ...tenure },
    ...{ occurredAt: world.world.clock.now(), requestId: null },
  }));
  await world.world.offstage((em) =>
    consumeHeadTenureChanged(em, events, { clock: world.world.clock, log: undefined as never }),
  );
}
const tenure = (personName: string, from: string, to: string | null): HeadTenureFact => ({
  ...{ personName, position: 'Giám đốc', from, to, isActing: false },
});

test('I-2: a head who left before half of the year leaves the gate, and whoever followed stands before it', async () => {
  world.stands(enterprise, 'NOT_MET', 2);
  const former = await world.submitted({ subject: 'HEAD', nomineeName: director });
  const present = await world.submitted({ subject: 'INDIVIDUAL', nomineeName: nextHead });
  expect([former.state, present.state]).toEqual(['BARRED', 'CLEARED']);

  await headedBy(tenure(director, '2015-05-01', '2021-02-28'), tenure(nextHead, '2021-03-01', null));
  expect(await screenDue(world)).toBe(2);
  expect(await world.read(former.id)).toMatchObject({ state: 'CLEARED', screening: { trigger: 'HEAD_CHANGED' } });
  expect(await world.read(present.id)).toMatchObject({ state: 'BARRED', screening: { trigger: 'HEAD_CHANGED' } });
});

test('I-4: while the register of units does not answer, what is due stays due', async () => {
  await headedBy(tenure(director, '2015-05-01', '2021-08-31'), tenure(nextHead, '2021-09-01', null));
  world.down.add('units');
  await expect(screenDue(world)).rejects.toBeInstanceOf(UnavailableError);
  world.down.clear();
  expect(await screenDue(world)).toBe(2);
  expect(await screenDue(world)).toBe(0);
});

test('news that changes nothing of the year leaves no trace', async () => {
  await headedBy(
    tenure('Phạm Quốc Sơn (minh họa)', '2012-01-01', '2015-04-30'),
    tenure(director, '2015-05-01', '2021-08-31'),
    tenure(nextHead, '2021-09-01', null),
  );
  expect(await screenDue(world)).toBe(0);
});
