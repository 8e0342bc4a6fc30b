import { demonstrationAccounts, demonstrationPassword, demonstrationWorld } from '@antoan/demonstration';
import { decodeJwt } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { cookieOf, startTestIdentity } from '../start-test-identity.ts';

const identity = await startTestIdentity();
afterAll(() => identity.stop());

/** The names the demonstration promises to the outside world. */
const promised =
  `truong truong.nhap truong2 truong2.nhap doanhnghiep doanhnghiep.nhap so.gddt so.gddt.lanhdao bql.kkt huyen.baothang
  huyen.baothang.chutich huyen.bacha ca.baothang ca.baothang.lanhdao pv05 pv05.lanhdao tdkt tdkt.lanhdao vanphong vanphong.lanhdao chutich
  cong.ttdt baolaocai daiptth giamsat quantri phapche phapche2`.split(/\s+/);

test('every promised account signs in, and its token reaches as far as the demonstration says', async () => {
  await identity.identity.loadDemonstration();
  await identity.identity.loadDemonstration();
  // One hash for all: thirty would hold up every first start.
  const { rows } = await identity.admin.query(
    'select count(*)::int as accounts, count(distinct password)::int as hashes from credential',
  );
  expect(rows).toEqual([{ accounts: promised.length, hashes: 1 }]);

  const { unitOf } = demonstrationWorld();
  const columns = {
    TERRITORY: 'territory',
    MANAGEMENT: 'management',
    POLICE: 'police',
    REPORTING: 'reporting',
  } as const;
  for (const unit of unitOf.values()) {
    const isScope = demonstrationAccounts.some(({ grants }) =>
      grants.some(({ scopeUnitId }) => scopeUnitId === unit.id),
    );
    if (isScope) await identity.place(unit.id, unit.paths);
  }
  for (const username of promised) {
    const signedIn = await identity.signIn(username, demonstrationPassword);
    expect(signedIn.status, username).toBe(200);
    const answer = await identity.request('GET', '/api/auth/token', { cookie: cookieOf(signedIn) });
    const token = decodeJwt(((await answer.json()) as { token: string }).token);
    const { grants } = demonstrationAccounts.find((account) => account.username === username)!;
    expect(token.grants, username).toEqual(
      grants.map(({ role, hierarchy, scopeUnitId, bodyUnitId }) => ({
        role,
        hierarchy,
        scopeUnitId,
        bodyUnitId,
        scopePath: hierarchy && scopeUnitId ? unitOf.get(scopeUnitId)!.paths[columns[hierarchy]] : null,
      })),
    );
  }
  expect(demonstrationAccounts.map(({ username }) => username).toSorted()).toEqual(promised.toSorted());
});
