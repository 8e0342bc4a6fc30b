import type { Context, CursorKeys, Page } from '@antoan/subgraph-kit';
import { UnitImport } from './unit-import.entity.ts';
import type { UnitImportRow } from './unit-import.payloads.ts';

/** A page of the viewer's own sheets, newest first. */
export async function importsOf(
  { em, viewer }: Context,
  first: number,
  after: CursorKeys | undefined,
): Promise<Page<UnitImport>> {
  const mine = { startedBy: viewer.accountId };
  const [at, id] = (after ?? []) as string[];
  const beyond =
    at === undefined
      ? {}
      : { $or: [{ startedAt: { $lt: new Date(at) } }, { startedAt: new Date(at), id: { $lt: id! } }] };
  return {
    rows: await em.find(
      UnitImport,
      { $and: [mine, beyond] },
      { orderBy: { startedAt: 'desc', id: 'desc' }, limit: first + 1 },
    ),
    first,
    cursorOf: (row) => [row.startedAt.toISOString(), row.id],
    count: () => em.count(UnitImport, mine),
  };
}

/** The first rows of a sheet that must be put right. */
export function troubledRows(importId: string, first: number, { em }: Context): Promise<UnitImportRow[]> {
  return em.execute<UnitImportRow[]>(
    'select number, name, problems from unit_import_row where import_id = ? and problems is not null order by number limit ?',
    [importId, first],
  );
}
