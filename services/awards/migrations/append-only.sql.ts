const paths = 'territory_path, management_path, police_path, reporting_path';

/**
 * The statement that makes a table of UnitRows append-only for the service: rows may move with their unit, nothing else of them changes.
 * @param changeable further columns that may still be set
 */
export function appendOnlySql(table: string, changeable: readonly string[] = []): string {
  const columns = [paths, ...changeable].join(', ');
  return `do $$ begin
    execute format('revoke update, delete, truncate on ${table} from %I', antoan.login_role());
    execute format('grant update (${columns}) on ${table} to %I', antoan.login_role());
  end $$`;
}
