/** An act as far as it may concern an account. */
interface Act {
  noun: string;
  nounId: string;
  facts: readonly { name: string; value: string }[];
}

/** The account that an act was done to: opened, locked, given a role. */
export function accountIn({ noun, nounId, facts }: Act): string | null {
  if (noun === 'account') return nounId;
  return noun === 'roleGrant' ? (facts.find(({ name }) => name === 'accountId')?.value ?? null) : null;
}
