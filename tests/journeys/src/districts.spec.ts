import { expect, type Page } from '@playwright/test';
import { journey } from './journey.ts';
import { ask } from './person/ask.ts';
import { lookOver } from './person/look-over.ts';
import { openAt } from './person/sign-in.ts';
import { unitNames } from './units.ts';

const { upperSchool } = unitNames;

interface Found {
  units: { totalCount: number; edges: { node: { id: string; name: string; districtName: string | null } }[] };
}

const unitsInView = (search?: string): string =>
  `{ units(first: 100, organisationsOnly: true${search === undefined ? '' : `, search: "${search}"`}) { totalCount edges { node { id name districtName } } } }`;

journey(
  'Each district officer finds her own units and nothing of the next, in lists, counts and by search',
  async ({ signInAs }) => {
    const [here, there] = [await signInAs('huyen.baothang'), await signInAs('huyen.bacha')];
    const [ofBaoThang, ofBacHa] = [await unitsSeenBy(here), await unitsSeenBy(there)];
    for (const [officer, own, units, others] of [
      [here, 'Bảo Thắng', ofBaoThang, ofBacHa],
      [there, 'Bắc Hà', ofBacHa, ofBaoThang],
    ] as const) {
      await openAt(officer, '/huyen/don-vi');
      await expect(officer.getByRole('heading', { level: 1 })).toContainText(own);
      await expect(officer.getByRole('grid', { name: 'Danh sách đơn vị' })).toBeVisible();
      expect(units.totalCount).toBeGreaterThan(50);
      expect(new Set(units.edges.map(({ node }) => node.districtName))).toEqual(new Set([own]));
      await expect(officer.getByText(`${units.totalCount} đơn vị`, { exact: true })).toBeVisible();

      await officer.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill(others.edges[0]!.node.name);
      await expect(officer.getByText('0 đơn vị', { exact: true })).toBeVisible();
      await lookOver(officer);
    }
  },
);

journey('A unit of Bảo Thắng opens by its address for its own district and not for the next', async ({ signInAs }) => {
  const here = await signInAs('huyen.baothang');
  const school = await schoolIn(here);
  await openAt(here, `/huyen/don-vi/${school}`);
  await expect(here.getByRole('heading', { level: 1, name: upperSchool })).toBeVisible();

  const there = await signInAs('huyen.bacha');
  await openAt(there, `/huyen/don-vi/${school}`);
  await expect(there.getByRole('heading', { name: 'Không tìm thấy đơn vị' })).toBeVisible();
  await expect(there.getByText(upperSchool)).toHaveCount(0);
  expect((await ask<Found>(there, unitsInView('THPT Bảo Thắng'))).data!.units).toEqual({ totalCount: 0, edges: [] });
});

journey('Neither district officer can act on the THPT, which is for Sở GD&ĐT to verify', async ({ signInAs }) => {
  const here = await signInAs('huyen.baothang');
  const school = await schoolIn(here);
  const assessment = await dossierOf(here, school);
  for (const officer of [here, await signInAs('huyen.bacha')]) {
    await openAt(officer, '/huyen/kiem-tra');
    await officer.getByRole('searchbox', { name: 'Tìm hồ sơ' }).fill('thpt bao thang');
    await expect(officer.getByText('Không có hồ sơ nào khớp')).toBeVisible();
    await lookOver(officer);
    await openAt(officer, `/huyen/ho-so/${assessment}`);
    await expect(officer.getByRole('button', { name: /^(Xác nhận đã kiểm tra|Đề nghị)/ })).toHaveCount(0);
    const refused = await ask(
      officer,
      'mutation ($id: ID!) { verifyAssessment(input: { id: $id, version: 1 }) { assessment { id } problems { code } } }',
      { id: assessment },
    );
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(refused.errors?.[0]?.extensions.code);
  }
});

async function unitsSeenBy(officer: Page): Promise<Found['units']> {
  return (await ask<Found>(officer, unitsInView())).data!.units;
}

async function schoolIn(officer: Page): Promise<string> {
  const units = (await ask<Found>(officer, unitsInView('THPT Bảo Thắng'))).data!.units;
  return units.edges.find(({ node }) => node.name === upperSchool)!.node.id;
}

/** The dossier of the year that is decided: there is one whatever other journeys have done. */
async function dossierOf(officer: Page, unit: string): Promise<string> {
  const { data } = await ask<{ unit: { assessment: { id: string } } }>(
    officer,
    'query ($id: ID!) { unit(id: $id) { assessment(year: 2020) { id } } }',
    { id: unit },
  );
  return data!.unit.assessment.id;
}
