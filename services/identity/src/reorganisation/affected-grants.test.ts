import { eventsSettled, type EventInput } from '@antoan/events';
import { newId } from '@antoan/ids';
import { decodeJwt } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { startTestIdentity } from '../start-test-identity.ts';

const identity = await startTestIdentity({}, { withEvents: true });
afterAll(() => identity.stop());

const [province, district, commune, office] = [newId(), newId(), newId(), newId()];

function unit(unitId: string, name: string, version = 1, validTo: string | null = null): EventInput<'UnitChanged'> {
  const path = unitId.replaceAll('-', '');
  return {
    unitId,
    version,
    name,
    shortName: null,
    kind: 'TERRITORY',
    code: null,
    schoolLevel: null,
    sizeClass: null,
    level: 'DISTRICT',
    partyOrganisation: false,
    inIndustrialZone: false,
    parents: { territory: null, management: null, police: null, reporting: null },
    paths: { territory: path, management: path, police: path, reporting: path },
    validFrom: '2020-03-01',
    validTo,
    isDeleted: false,
  };
}

/** Puts events where the units service would have delivered them. */
async function hear(...payloads: EventInput<'UnitChanged'>[]): Promise<void> {
  for (const payload of payloads)
    await identity.admin.query(
      `insert into inbox_event (id, source, type, subject_id, payload, occurred_at, position) values ($1, 'units', 'UnitChanged', $2, $3, now(), $4)`,
      [newId(), payload.unitId, JSON.stringify(payload), payload.version],
    );
  await identity.admin.query(`select wake_worker('consume_events')`);
  await eventsSettled({ identity: identity.identity.orm });
}

async function reachOf(username: string): Promise<number> {
  return (decodeJwt(await identity.tokenFor(username)).grants as object[]).length;
}

const Affected = `query ($plans: [_Any!]!) { _entities(representations: $plans) { ... on Reorganisation {
  grantsAffected { fate role count accountNames scope { name } }
} } }`;

async function affected(username: string) {
  const plan = {
    __typename: 'Reorganisation',
    id: newId(),
    effectiveOn: '2021-12-01',
    endingUnitIds: [commune],
    movingUnitIds: [],
    sightChanges: [{ unitId: district, hierarchy: 'TERRITORY', change: 'LOSES' }],
  };
  const { data } = await identity.ask(Affected, { plans: [plan] }, await identity.tokenFor(username));
  return (data as { _entities: { grantsAffected: object[] | null }[] })._entities[0]!.grantsAffected;
}

test('a grant ends with its unit; the office is told whose, by role and number, the auditor by name, and nobody else', async () => {
  await hear(unit(province, 'Tỉnh'), unit(district, 'Huyện'), unit(commune, 'Xã'), unit(office, 'Văn phòng'));
  const overTerritory = (scopeUnitId: string) => ({ hierarchy: 'TERRITORY' as const, scopeUnitId, bodyUnitId: office });
  await identity.open('huyen', { role: 'DISTRICT_OFFICER', ...overTerritory(district) });
  await identity.open('xa', { role: 'DISTRICT_OFFICER', ...overTerritory(commune) });
  await identity.open('vanphong', { role: 'PROVINCIAL_OFFICE', ...overTerritory(province) });
  await identity.open('giamsat', { role: 'AUDITOR', ...overTerritory(province) });
  const told = [
    { fate: 'ENDS', role: 'DISTRICT_OFFICER', count: 1, scope: { name: 'Xã' } },
    { fate: 'LOSES', role: 'DISTRICT_OFFICER', count: 1, scope: { name: 'Huyện' } },
  ];
  expect(await affected('vanphong')).toEqual(told.map((grants) => ({ ...grants, accountNames: null })));
  expect(await affected('giamsat')).toMatchObject(told.map(() => ({ accountNames: [expect.any(String)] })));
  expect(await affected('huyen')).toBeNull();

  await hear(unit(commune, 'Xã', 2, '2021-12-01'));
  expect(await reachOf('xa')).toBe(1);
  identity.clock.set(new Date('2021-12-01T02:00:00Z'));
  expect(await reachOf('xa')).toBe(0);
  expect(await reachOf('huyen')).toBe(1);
});
