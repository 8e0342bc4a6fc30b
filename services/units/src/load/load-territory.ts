import { laoCaiBodies2020 } from '@antoan/demonstration';
import type { Runtime } from '@antoan/subgraph-kit';
import { laoCaiHistory, shortNameOf, type TerritorialUnit } from '@antoan/territory';
import type { EntityManager } from '@mikro-orm/postgresql';
import { followVersions, recordCodes, recordVersions, type VersionRecord } from '../version/record-versions.ts';
import { storeUnits } from './store-units.ts';

/**
 * Loads what is real: the territory of Lào Cai from 01/3/2020 to what became of it in 2025, with the communes of Yên Bái that it
 * was joined with, and the bodies of the province and its districts.
 */
export async function loadTerritory({ transaction, clock }: Runtime): Promise<void> {
  const { units, edges, instruments } = laoCaiHistory();
  await transaction(async (em) => {
    const known = await em.execute<{ id: string }[]>('select id from unit where id = any(?::uuid[])', [
      `{${units.map(({ id }) => id).join(',')}}`,
    ]);
    const isKnown = new Set(known.map(({ id }) => id));
    const added = units.filter(({ id }) => !isKnown.has(id));
    if (added.length > 0) {
      await storeInstruments(em, instruments);
      await recordVersions(em, added.flatMap(versionsOf));
      await recordCodes(
        em,
        added.flatMap(({ id, codes }) => codes.map((code) => ({ ...code, unitId: id }))),
      );
      await storeEdges(em, edges);
      await followVersions(
        em,
        clock,
        added.map(({ id }) => id),
      );
    }
    await storeUnits(em, clock, laoCaiBodies2020());
  });
}

function versionsOf({ id, versions }: TerritorialUnit): VersionRecord[] {
  return versions.map((version) => ({
    unitId: id,
    validFrom: version.validFrom,
    validTo: version.validTo,
    name: version.name,
    shortName: shortNameOf(version.name),
    kind: 'TERRITORY',
    level: version.level,
    schoolLevel: null,
    sizeClass: null,
    partyOrganisation: false,
    inIndustrialZone: false,
    address: null,
    parents: { territory: version.parentId, management: null, police: null, reporting: null },
    instrumentId: version.instrument,
  }));
}

async function storeInstruments(
  em: EntityManager,
  instruments: ReturnType<typeof laoCaiHistory>['instruments'],
): Promise<void> {
  await em.execute(
    `insert into instrument (id, number, title, issuer, issued_on, is_from_memory)
     select id, number, title, issuer, "issuedOn", "isFromMemory"
     from jsonb_to_recordset(?::jsonb) as instrument (id uuid, number text, title text, issuer text, "issuedOn" date, "isFromMemory" boolean)
     on conflict do nothing`,
    [JSON.stringify(instruments)],
  );
}

async function storeEdges(em: EntityManager, edges: ReturnType<typeof laoCaiHistory>['edges']): Promise<void> {
  await em.execute(
    `insert into lineage (id, from_unit_id, to_unit_id, kind, effective, instrument_id, share, confidence)
     select id, "fromId", "toId", kind, effective, instrument, share, confidence
     from jsonb_to_recordset(?::jsonb) as edge (id uuid, "fromId" uuid, "toId" uuid, kind text, effective date, instrument uuid, share numeric, confidence text)
     on conflict do nothing`,
    [JSON.stringify(edges)],
  );
}
