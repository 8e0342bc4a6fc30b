import { afterAll, expect, test } from 'vitest';
import { offstageActor } from '../actor.ts';
import { startTestIdentity } from '../start-test-identity.ts';
import { grantRole } from './grant-role.command.ts';

const identity = await startTestIdentity();
afterAll(() => identity.stop());

const unit = await identity.place();
const other = await identity.place();
const wish = {
  role: 'UNIT_HEAD',
  hierarchy: 'MANAGEMENT',
  scopeUnitId: unit,
  bodyUnitId: unit,
  validFrom: '2021-01-01',
  validTo: '2021-06-30',
  basis: 'QĐ 12',
} as const;
const add = (accountId: string, change: object) =>
  identity.offstage((em) =>
    grantRole(em, offstageActor(em, identity.clock, 'service:test'), { ...wish, accountId, ...change }),
  );

test.each([
  ['on its last day', { validFrom: '2021-06-30', validTo: null }, true],
  ['the day after', { validFrom: '2021-07-01', validTo: null }, false],
  ['around it', { validFrom: '2020-01-01', validTo: null }, true],
  ['for another unit', { scopeUnitId: other, bodyUnitId: other }, false],
  ['in another role', { role: 'UNIT_EDITOR' }, false],
  ['in another hierarchy', { hierarchy: 'TERRITORY' }, false],
  ['for another body', { bodyUnitId: other }, false],
] as const)('the same grant once more %s', async (what, change, isRefused) => {
  const id = await identity.open(`nguoi.${what.replaceAll(' ', '.').toLowerCase()}`, wish);
  const outcome = await add(id, change).then(
    () => 'granted',
    (error: Error) => error.message,
  );
  expect(outcome).toMatch(isRefused ? /role_grant_no_overlap/ : /^granted$/);
});

test('two grants without scope overlap as well', async () => {
  const id = await identity.open('quan.tri.hai.lan', { role: 'SYSTEM_ADMINISTRATOR' });
  await expect(
    add(id, { role: 'SYSTEM_ADMINISTRATOR', hierarchy: null, scopeUnitId: null, bodyUnitId: null }),
  ).rejects.toThrow(/role_grant_no_overlap/);
});

test.each([
  ['that ends before it begins', { validTo: '2020-12-31' }, /role_grant_days_in_order/],
  ['over a unit in no hierarchy', { hierarchy: null }, /role_grant_scope_whole/],
  ['of a role there is not', { role: 'KING' }, /role_grant_role_check/],
])('the database refuses a grant %s', async (what, change, reason) => {
  const id = await identity.open(`sai.${what.replaceAll(' ', '.')}`);
  await expect(add(id, change)).rejects.toThrow(reason);
});

test('a grant leaves an audit event without a name in it', async () => {
  const id = await identity.open('co.vet', wish);
  const { rows } = await identity.admin.query(
    `select act, unit_id, detail from audit_event where noun = 'roleGrant' and detail ->> 'accountId' = $1`,
    [id],
  );
  expect(rows).toEqual([
    {
      act: 'grant',
      unit_id: unit,
      detail: {
        accountId: id,
        role: 'UNIT_HEAD',
        hierarchy: 'MANAGEMENT',
        bodyUnitId: unit,
        validFrom: '2021-01-01',
        validTo: '2021-06-30',
      },
    },
  ]);
});
