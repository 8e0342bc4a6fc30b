/** The address better-auth wants of everybody; nobody's real one, and no mail can ever reach it. */
export function placeholderAddress(username: string): string {
  return `${username.toLowerCase()}@account.invalid`;
}
