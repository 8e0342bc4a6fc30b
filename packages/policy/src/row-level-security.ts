import { hierarchies } from './role.ts';
import { pathColumn } from './scope.ts';

/**
 * The statements that lock a table to the scopes of the current transaction, for a migration.
 * The table carries the four path columns. The owner is held to it as well (`force`), and so is every write:
 * nobody can put a row where they could not read it.
 * @param noun the policy's noun, under which the transaction names its scopes
 */
export function rowLevelSecuritySql(table: string, noun: string): string[] {
  const within = hierarchies
    .map((hierarchy) => `${pathColumn(hierarchy)} <@ any((select antoan.scope('${noun}', '${hierarchy}'))::ltree[])`)
    .join('\n    or ');
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_in_scope on ${table} using ((select antoan.sees_all('${noun}'))\n    or ${within})`,
  ];
}
