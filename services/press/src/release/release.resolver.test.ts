import { newId } from '@antoan/ids';
import { grantOf, startTestService, unitAt, type TestActor, type TestService } from '@antoan/test-kit';
import type { EventPayload } from '@antoan/events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';
import { consumePublicationOffered } from './consume-publication-offered.ts';
import { consumePublicationWithdrawn } from './consume-publication-withdrawn.ts';

const province = unitAt('tỉnh Lào Cai');
let world: TestService;
let office: TestActor;
let portal: TestActor;
let officer: TestActor;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  office = world.as(grantOf('PROVINCIAL_OFFICE', 'TERRITORY', province));
  portal = world.as(grantOf('PORTAL_EDITOR', null, null));
  officer = world.as(grantOf('PV05_OFFICER', 'TERRITORY', province));
});
afterAll(() => world.stop());

const names = ['Trường THPT Bảo Thắng (minh họa)', 'Trường THCS Phố Lu (minh họa)'];
function offer(overrides: Partial<EventPayload<'PublicationOffered'>> = {}): EventPayload<'PublicationOffered'> {
  return {
    offerId: newId(),
    kind: 'RECOGNITION',
    year: 2021,
    decisionNumber: '3127/QĐ-UBND',
    decisionDate: '2021-11-19',
    authorityName: 'UBND tỉnh Lào Cai',
    offeredBy: { accountId: newId(), role: 'PV05_HEAD' },
    items: names.map((name) => ({
      itemId: newId(),
      name,
      unitKind: 'SCHOOL',
      placeName: 'Thị trấn Phố Lu',
      districtName: 'Huyện Bảo Thắng',
    })),
    ...overrides,
  };
}

async function receive(payload: EventPayload<'PublicationOffered'>): Promise<void> {
  const event = {
    id: newId(),
    type: 'PublicationOffered' as const,
    source: 'safety_standard',
    subjectId: payload.offerId,
    payload,
    occurredAt: world.clock.now(),
    requestId: null,
  };
  await world.offstage((em) => consumePublicationOffered(em, [event], { clock: world.clock, log: undefined as never }));
}

const act = (name: 'clearRelease' | 'publishRelease') =>
  `mutation ($id: ID!, $version: Int!) { ${name}(input: { id: $id, version: $version }) { release { state version clearances { key byRole } } problems { code } } }`;
const publicNames = async (year: number, search?: string) => {
  const { publicRecognitions } = await world.anonymous.query<{
    publicRecognitions: { totalCount: number; edges: { node: { unitName: string } }[] };
  }>(
    'query ($year: Int!, $search: String) { publicRecognitions(year: $year, search: $search) { totalCount edges { node { unitName } } } }',
    { year, search },
  );
  return publicRecognitions.edges.map(({ node }) => node.unitName);
};

test('I-30: nothing is public before both keys are turned and the portal has published', async () => {
  const offered = offer();
  await receive(offered);
  expect(await publicNames(2021)).toEqual([]);
  expect(await world.anonymous.query('{ releases { id } }')).toEqual({ releases: [] });

  expect(await portal.query(act('publishRelease'), { id: offered.offerId, version: 1 })).toMatchObject({
    publishRelease: { problems: [{ code: 'release.state.notCleared' }] },
  });
  expect(await office.query(act('clearRelease'), { id: offered.offerId, version: 1 })).toEqual({
    clearRelease: {
      release: {
        state: 'CLEARED',
        version: 2,
        clearances: [
          { key: 'DATA_OWNER', byRole: 'PV05_HEAD' },
          { key: 'OFFICE', byRole: 'PROVINCIAL_OFFICE' },
        ],
      },
      problems: [],
    },
  });
  expect(await publicNames(2021)).toEqual([]);

  expect(await portal.query(act('publishRelease'), { id: offered.offerId, version: 2 })).toMatchObject({
    publishRelease: { release: { state: 'PUBLISHED' }, problems: [] },
  });
  expect(await publicNames(2021)).toEqual([names[1], names[0]]);
  expect(await publicNames(2021, 'thpt bao thang')).toEqual([names[0]]);
});

test('an offer that arrives twice is taken once', async () => {
  const offered = offer({ year: 2019 });
  await receive(offered);
  await receive(offered);
  expect(
    await office.query('query ($id: ID!) { release(id: $id) { items(first: 1) { name } } }', { id: offered.offerId }),
  ).toEqual({ release: { items: [{ name: names[1] }] } });
  expect(
    await office.query('query ($id: ID!) { release(id: $id) { itemCount version } }', { id: offered.offerId }),
  ).toEqual({ release: { itemCount: 2, version: 1 } });
});

test('nobody turns both keys, and only the right office turns its own', async () => {
  const offered = offer({ year: 2019, offeredBy: { accountId: office.accountId, role: 'PV05_HEAD' } });
  await receive(offered);
  expect(await office.query(act('clearRelease'), { id: offered.offerId, version: 1 })).toMatchObject({
    clearRelease: { problems: [{ code: 'release.clearance.sameAccount' }] },
  });
  for (const who of [officer, portal])
    expect(
      (await who.ask(act('clearRelease'), { id: offered.offerId, version: 1 })).errors?.[0]?.extensions,
    ).toMatchObject({ code: 'FORBIDDEN' });
  expect(
    (await world.anonymous.ask(act('clearRelease'), { id: offered.offerId, version: 1 })).errors?.[0]?.extensions,
  ).toMatchObject({ code: 'NOT_FOUND' });
});

test('somebody who clears what was cleared meanwhile is told so', async () => {
  const offered = offer({ year: 2019 });
  await receive(offered);
  await office.query(act('clearRelease'), { id: offered.offerId, version: 1 });
  expect(
    (await office.ask(act('clearRelease'), { id: offered.offerId, version: 1 })).errors?.[0]?.extensions,
  ).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
});

test('I-31: a corrected name leaves the public list and stays in the store', async () => {
  const offered = offer({ year: 2018 });
  await receive(offered);
  await office.query(act('clearRelease'), { id: offered.offerId, version: 1 });
  await portal.query(act('publishRelease'), { id: offered.offerId, version: 2 });
  const payload = {
    offerId: offered.offerId,
    itemIds: [offered.items[0]!.itemId],
    reason: 'recognition.amended',
    decisionNumber: '3200/QĐ-UBND',
    decisionDate: '2021-11-20',
  };
  const event = {
    id: newId(),
    type: 'PublicationWithdrawn' as const,
    source: 'safety_standard',
    subjectId: offered.offerId,
    payload,
    occurredAt: world.clock.now(),
    requestId: null,
  };
  await world.offstage((em) =>
    consumePublicationWithdrawn(em, [event], { clock: world.clock, log: undefined as never }),
  );
  expect(await publicNames(2018)).toEqual([names[1]]);
  const [kept] = await world.offstage((em) =>
    em.execute<{ count: number }[]>('select count(*)::integer as count from release_item where release_id = ?', [
      offered.offerId,
    ]),
  );
  expect(kept!.count).toBe(2);
});
