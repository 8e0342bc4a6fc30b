import { eventsSettled, type EventInput } from '@antoan/events';
import { newId } from '@antoan/ids';
import { decodeJwt } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { startTestIdentity } from '../start-test-identity.ts';

const identity = await startTestIdentity({}, { withEvents: true });
afterAll(() => identity.stop());

const unitId = newId();

function district(version: number, territory: string): EventInput<'UnitChanged'> {
  return {
    unitId,
    version,
    name: 'Huyện Bảo Thắng',
    shortName: null,
    kind: 'TERRITORY',
    code: '085',
    schoolLevel: null,
    sizeClass: null,
    level: 'DISTRICT',
    partyOrganisation: false,
    inIndustrialZone: false,
    parents: { territory: null, management: null, police: null, reporting: null },
    paths: { territory, management: 'bao_thang', police: 'bao_thang', reporting: 'bao_thang' },
    validFrom: '2020-03-01',
    validTo: null,
    isDeleted: false,
  };
}

/** Puts an event where the units service would have delivered it. */
async function hear(payload: EventInput<'UnitChanged'>): Promise<void> {
  await identity.admin.query(
    `insert into inbox_event (id, source, type, subject_id, payload, occurred_at, position) values ($1, 'units', 'UnitChanged', $2, $3, now(), $4)`,
    [newId(), payload.unitId, JSON.stringify(payload), payload.version],
  );
  await identity.admin.query(`select wake_worker('consume_events')`);
  await eventsSettled({ identity: identity.identity.orm });
}

test('a token reaches as far as the unit of its grant stands today', async () => {
  await identity.open('huyen', {
    role: 'DISTRICT_OFFICER',
    hierarchy: 'TERRITORY',
    scopeUnitId: unitId,
    bodyUnitId: newId(),
  });
  const reach = async () =>
    (decodeJwt(await identity.tokenFor('huyen')).grants as { scopePath: string }[]).map(({ scopePath }) => scopePath);

  expect(await reach()).toEqual([]);
  await hear(district(1, 'tinh.bao_thang'));
  expect(await reach()).toEqual(['tinh.bao_thang']);
  await hear(district(2, 'tinh_moi.bao_thang'));
  expect(await reach()).toEqual(['tinh_moi.bao_thang']);
});
