import type { Envelope, EventHandler } from '@antoan/events';
import { hierarchies, pathColumn } from '@antoan/policy';
import type { EntityManager } from '@mikro-orm/postgresql';

const paths = hierarchies.map(pathColumn);

const columns = {
  id: 'uuid',
  version: 'integer',
  name: 'text',
  short_name: 'text',
  kind: 'text',
  code: 'text',
  level: 'text',
  school_level: 'text',
  size_class: 'text',
  party_organisation: 'boolean',
  in_industrial_zone: 'boolean',
  territory_parent_id: 'uuid',
  management_parent_id: 'uuid',
  police_parent_id: 'uuid',
  reporting_parent_id: 'uuid',
  territory_path: 'ltree',
  management_path: 'ltree',
  police_path: 'ltree',
  reporting_path: 'ltree',
  valid_from: 'date',
  valid_to: 'date',
} as const;

type Row = Record<keyof typeof columns, string | number | boolean | null>;

/**
 * Keeps the service's copy of the units, and moves the service's own rows along when a unit moves.
 * @param options.rows tables of the service whose rows belong to units: `unit_id` and the four path columns
 */
export function consumeUnitChanged(options: { rows?: readonly string[] } = {}): EventHandler<'UnitChanged'> {
  return async (em, events) => {
    const latest = latestOfEach(events);
    const gone = latest.filter(({ isDeleted }) => isDeleted).map(({ unitId }) => unitId);
    const changed = await keep(em, latest.filter(({ isDeleted }) => !isDeleted).map(toRow));
    await forget(em, gone);
    for (const table of options.rows ?? []) await repathRows(em, table, changed);
  };
}

/** A unit may change twice in one batch, and one statement must not write a row twice. */
function latestOfEach(events: readonly Envelope<'UnitChanged'>[]): Envelope<'UnitChanged'>['payload'][] {
  const latest = new Map<string, Envelope<'UnitChanged'>['payload']>();
  for (const { payload } of events) {
    const before = latest.get(payload.unitId);
    if (!before || payload.version >= before.version) latest.set(payload.unitId, payload);
  }
  return [...latest.values()];
}

/** Writes the units that are not older than what is there, and answers which these were. */
async function keep(em: EntityManager, rows: readonly Row[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const names = Object.keys(columns);
  const definitions = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  const written = await em.getConnection().execute<{ id: string }[]>(
    `insert into unit_ref (${names.join(', ')})
     select ${names.join(', ')} from jsonb_to_recordset(?::jsonb) as unit(${definitions.join(', ')})
     on conflict (id) do update set ${names
       .slice(1)
       .map((name) => `${name} = excluded.${name}`)
       .join(', ')}
       where excluded.version >= unit_ref.version
     returning id`,
    [JSON.stringify(rows)],
    'all',
    em.getTransactionContext(),
  );
  return written.map(({ id }) => id);
}

/** A unit that was entered by mistake; one that was merged or dissolved stays, with its last day. */
async function forget(em: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await em
    .getConnection()
    .execute('delete from unit_ref where id = any(?::uuid[])', [arrayOf(ids)], 'run', em.getTransactionContext());
}

/** Puts the rows of these units where their units stand now, so that access follows the body in charge from the same moment. */
async function repathRows(em: EntityManager, table: string, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return;
  const target = em.getPlatform().quoteIdentifier(table);
  await em.getConnection().execute(
    `update ${target} as fact set ${paths.map((path) => `${path} = unit.${path}`).join(', ')}
     from unit_ref as unit
     where unit.id = fact.unit_id and unit.id = any(?::uuid[])
       and (${paths.map((path) => `fact.${path}`).join(', ')}) is distinct from (${paths.map((path) => `unit.${path}`).join(', ')})`,
    [arrayOf(unitIds)],
    'run',
    em.getTransactionContext(),
  );
}

function arrayOf(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}

function toRow(unit: Envelope<'UnitChanged'>['payload']): Row {
  return {
    id: unit.unitId,
    version: unit.version,
    name: unit.name,
    short_name: unit.shortName,
    kind: unit.kind,
    code: unit.code,
    level: unit.level,
    school_level: unit.schoolLevel,
    size_class: unit.sizeClass,
    party_organisation: unit.partyOrganisation,
    in_industrial_zone: unit.inIndustrialZone,
    territory_parent_id: unit.parents.territory,
    management_parent_id: unit.parents.management,
    police_parent_id: unit.parents.police,
    reporting_parent_id: unit.parents.reporting,
    territory_path: unit.paths.territory,
    management_path: unit.paths.management,
    police_path: unit.paths.police,
    reporting_path: unit.paths.reporting,
    valid_from: unit.validFrom,
    valid_to: unit.validTo,
  };
}
