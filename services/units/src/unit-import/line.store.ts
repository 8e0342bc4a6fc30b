import type { EntityManager } from '@mikro-orm/postgresql';
import type { ImportLine } from './import-line.ts';

const columns = [
  ['number', 'integer'],
  ['act', 'text'],
  ['unit_id', 'uuid'],
  ['unit_version', 'integer'],
  ['effective_on', 'date'],
  ['changes', 'jsonb'],
  ['name', 'text'],
  ['short_name', 'text'],
  ['kind', 'text'],
  ['level', 'text'],
  ['school_level', 'text'],
  ['size_class', 'text'],
  ['party_organisation', 'boolean'],
  ['in_industrial_zone', 'boolean'],
  ['address', 'text'],
  ['place_id', 'uuid'],
  ['managing_body_id', 'uuid'],
  ['police_office_id', 'uuid'],
  ['moet', 'text'],
  ['mst', 'text'],
  ['internal', 'text'],
  ['valid_from', 'date'],
  ['search_text', 'text'],
  ['problems', 'jsonb'],
] as const satisfies readonly (readonly [keyof ImportLine, string])[];

const names = columns.map(([name]) => name).join(', ');

/** Keeps rows of a sheet until it is applied or laid aside. */
export async function keepLines(em: EntityManager, importId: string, lines: readonly ImportLine[]): Promise<void> {
  if (lines.length === 0) return;
  await em.execute(
    `insert into unit_import_row (import_id, ${names})
     select ?::uuid, ${names} from jsonb_to_recordset(?::jsonb) as line (${columns.map(([name, type]) => `${name} ${type}`).join(', ')})`,
    [importId, JSON.stringify(lines)],
  );
}
