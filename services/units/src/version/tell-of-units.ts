import type { Clock } from '@antoan/clock';
import { publishSelected } from '@antoan/events';
import type { EntityManager } from '@mikro-orm/postgresql';

const batchSize = 5_000;

/** The payload of `UnitChanged` as JSON, read from the projection. */
const payloadSql = `jsonb_build_object(
  'unitId', id, 'version', version, 'name', name, 'shortName', short_name, 'kind', kind, 'code', code, 'level', level,
  'schoolLevel', school_level, 'sizeClass', size_class, 'partyOrganisation', party_organisation, 'inIndustrialZone', in_industrial_zone,
  'parents', jsonb_build_object('territory', territory_parent_id, 'management', management_parent_id, 'police', police_parent_id, 'reporting', reporting_parent_id),
  'paths', jsonb_build_object('territory', territory_path, 'management', management_path, 'police', police_path, 'reporting', reporting_path),
  'validFrom', valid_from, 'validTo', valid_to, 'isDeleted', false)`;

/**
 * Tells the other services how these units stand now. Those yet to begin are told of on the day they do; those of a neighbouring
 * province, kept for what became of them, never.
 */
export async function tellOfUnits(em: EntityManager, clock: Clock, unitIds: readonly string[]): Promise<void> {
  for (let start = 0; start < unitIds.length; start += batchSize) {
    const ids = unitIds.slice(start, start + batchSize);
    await publishSelected(em, clock, 'UnitChanged', {
      sql: `select id as subject_id, ${payloadSql} as payload from unit where id = any(?::uuid[]) and valid_from <= ?
         and subpath(territory_path, 0, 1) not in (
           select territory_path from unit as neighbour where neighbour.level = 'PROVINCE' and neighbour.kind = 'TERRITORY' and neighbour.valid_to is not null
         )`,
      params: [`{${ids.join(',')}}`, clock.today()],
      atMost: ids.length,
    });
  }
}
