import { problem, type Problem } from '@antoan/app-error';

/** As the settings of the first administrator have it, too. */
export const usernamePattern = /^[a-z0-9._-]{3,60}$/;
const longestDisplayName = 120;

/** What is wrong with the names of a new account. */
export function problemsOfNames({ username, displayName }: { username: string; displayName: string }): Problem[] {
  const problems: Problem[] = [];
  if (username === '') problems.push(problem('account.username.missing', 'username'));
  else if (!usernamePattern.test(username)) problems.push(problem('account.username.malformed', 'username'));
  if (displayName === '') problems.push(problem('account.displayName.missing', 'displayName'));
  else if (displayName.length > longestDisplayName)
    problems.push(problem('account.displayName.tooLong', 'displayName', { max: longestDisplayName }));
  return problems;
}
