import { expect, type Page } from '@playwright/test';
import { ask } from './ask.ts';

/** Somebody whom the administrator has just let in. */
export interface NewAccount {
  username: string;
  password: string;
}

/** Lets in somebody with a role in a unit of their own, for units that the demonstration knows nobody of. */
export async function openAccountFor(
  administrator: Page,
  username: string,
  given: { role: string; unitId: string },
): Promise<NewAccount> {
  const opened = await ask<{ openAccount: { account: { id: string }; firstPassword: string } }>(
    administrator,
    'mutation ($input: OpenAccountInput!) { openAccount(input: $input) { account { id } firstPassword problems { code } } }',
    { input: { username, displayName: 'Người đứng đầu đơn vị' } },
  );
  const { account, firstPassword } = opened.data!.openAccount;
  const granted = await ask<{ grantRole: { problems: { code: string }[] } }>(
    administrator,
    'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { problems { code } } }',
    {
      input: {
        ...{ accountId: account.id, role: given.role, scopeUnitId: given.unitId },
        ...{ validFrom: '2021-11-20', basis: 'QĐ 215/QĐ-UBND ngày 12/11/2021' },
      },
    },
  );
  expect(granted.data?.grantRole.problems).toEqual([]);
  return { username, password: firstPassword };
}
