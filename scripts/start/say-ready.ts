import type { PlatformMode } from '../platform/platform.ts';

/** Roles by their numbers in the directive's own list. */
const roleNumbers = [
  'UNIT_EDITOR',
  'UNIT_HEAD',
  'MANAGER_OFFICER',
  'MANAGER_HEAD',
  'DISTRICT_OFFICER',
  'DISTRICT_CHAIR',
  'AREA_POLICE',
  'PV05_OFFICER',
  'PV05_HEAD',
  'STEERING_BOARD',
  'EMULATION_OFFICER',
  'EMULATION_HEAD',
  'PROVINCIAL_OFFICE',
  'PROVINCIAL_CHAIR',
  'SUPERIOR_VIEWER',
  'PORTAL_EDITOR',
  'JOURNALIST',
  'PUBLIC',
  'AUDITOR',
  'SYSTEM_ADMINISTRATOR',
  'LEGAL_CURATOR',
];

/** Tells the person where the product is and how to get in. */
export function sayReady(given: {
  publicUrl: string;
  topology: string;
  mode: PlatformMode;
  firstAdministrator: { username: string; password: string } | undefined;
  accounts: readonly { username: string; displayName: string; grants: readonly { role: string }[] }[];
  password: string;
  logFile: string;
  seconds: string;
}): void {
  const lines = ['', `  An Toàn is ready after ${given.seconds} s: ${given.publicUrl}`, ''];
  if (given.mode.kind === 'demonstration') {
    const width = Math.max(...given.accounts.map(({ username }) => username.length)) + 2;
    lines.push(`  Demonstration accounts (password of each: ${given.password})`);
    for (const { username, displayName, grants } of given.accounts) {
      const roles = grants.map(({ role }) => `R${String(roleNumbers.indexOf(role) + 1).padStart(2, '0')}`).join(' ');
      lines.push(`    ${username.padEnd(width)}${roles.padEnd(5)} ${displayName}`);
    }
  } else if (given.firstAdministrator !== undefined) {
    lines.push(
      `  First administrator: ${given.firstAdministrator.username}`,
      `  First password:      ${given.firstAdministrator.password}  (to be changed after signing in)`,
    );
  }
  lines.push(
    '',
    `  ${given.topology === 'distributed' ? 'Every service in a process of its own. ' : ''}Log: ${given.logFile}`,
    '  Ctrl-C stops everything; the data is kept.',
    '',
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}
