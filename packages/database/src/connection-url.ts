/** The same server, with another database, user or connection options. */
export function connectionUrl(url: string, change: { database?: string; user?: string; password?: string; role?: string; searchPath?: string[] }): string {
  const changed = new URL(url);
  if (change.database !== undefined) changed.pathname = `/${encodeURIComponent(change.database)}`;
  if (change.user !== undefined) changed.username = encodeURIComponent(change.user);
  if (change.password !== undefined) changed.password = encodeURIComponent(change.password);
  const settings = [];
  if (change.role !== undefined) settings.push(`-c role=${change.role}`);
  if (change.searchPath !== undefined) settings.push(`-c search_path=${change.searchPath.join(',')}`);
  if (settings.length > 0) changed.searchParams.set('options', settings.join(' '));
  return changed.toString();
}

/** The name of the database that a connection URL points at. */
export function databaseNameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}
