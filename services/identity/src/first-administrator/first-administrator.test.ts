import { afterAll, expect, test } from 'vitest';
import { startTestIdentity } from '../start-test-identity.ts';

const identity = await startTestIdentity({
  firstAdministrator: { username: 'Quan.Tri', password: 'mat khau dau tien' },
  isDemonstration: false,
});
afterAll(() => identity.stop());

test('an empty platform opens the administrator its settings name, once', async () => {
  await Promise.all([identity.identity.loadBase(), identity.identity.loadBase()]);
  await identity.identity.loadBase();
  expect((await identity.signIn('quan.tri', 'mat khau dau tien')).status).toBe(200);
  const { rows } = await identity.admin.query('select role, valid_from::text, basis from role_grant');
  expect(rows).toEqual([
    { role: 'SYSTEM_ADMINISTRATOR', valid_from: '2021-11-20', basis: 'Settings of the first start' },
  ]);
});

test('whoever was taken out of office is not put back by a start', async () => {
  await identity.admin.query(`update role_grant set valid_to = '2021-11-20'`);
  await identity.admin.query(`update person_account set username = 'cu'`);
  await identity.identity.loadBase();
  const { rows } = await identity.admin.query('select username from person_account');
  expect(rows).toEqual([{ username: 'cu' }]);
});

test('a platform that is no demonstration opens no demonstration account', async () => {
  await expect(identity.identity.loadDemonstration()).rejects.toThrow('for a demonstration only');
});
