import type { FileDeskParts } from '@antoan/files';
import type { Viewer } from '@antoan/policy';
import { writeRows } from '@antoan/spreadsheet';
import type { Context } from '@antoan/subgraph-kit';
import type { Readable } from 'node:stream';
import { unitEditingPolicy } from '../unit-editing/unit-editing.policy.ts';
import { surroundingsOf, type Surroundings } from './import-surroundings.ts';
import { knownColumns, type KnownUnit } from './known-units.ts';
import type { UnitSheetRow } from './unit-sheet.ts';

const pageRows = 1_000;

/** The units that the viewer writes, as they are today, in the sheet in which they can be changed and sent back. */
export async function unitsSheet(
  bodyId: string,
  who: { viewer: Viewer; requestId: string },
  { inScope }: FileDeskParts,
): Promise<Readable> {
  const around = await inScope({ ...who, readOnly: true }, (context) => surroundingsOf(bodyId, context));
  async function* rows(): AsyncGenerator<UnitSheetRow> {
    let after: string | undefined;
    do {
      const page = await inScope({ ...who, readOnly: true }, (context) => unitsAfter(after, context));
      after = page.length === pageRows ? page.at(-1)!.id : undefined;
      for (const unit of page) if (unitEditingPolicy.can(who.viewer, 'manage', unit)) yield rowOf(unit, around);
    } while (after !== undefined);
  }
  return writeRows(around.reader, rows());
}

function unitsAfter(after: string | undefined, { em, today }: Context): Promise<KnownUnit[]> {
  const day = today();
  return em.execute<KnownUnit[]>(
    `select ${knownColumns} from unit join unit_version as version on version.unit_id = unit.id and version.valid @> greatest(unit.valid_from, ?::date)
     where unit.kind in ('SCHOOL', 'ENTERPRISE', 'AGENCY', 'MASS_ORGANISATION', 'MEDIA', 'RESIDENTIAL_AREA') and unit.id > ?::uuid
     order by unit.id limit ?`,
    [day, day, day, day, after ?? '00000000-0000-0000-0000-000000000000', pageRows],
  );
}

function rowOf(unit: KnownUnit, { chosenOf }: Surroundings): UnitSheetRow {
  return {
    id: unit.id,
    name: unit.name,
    shortName: unit.shortName,
    kind: unit.kind as UnitSheetRow['kind'],
    schoolLevel: unit.schoolLevel as UnitSheetRow['schoolLevel'],
    sizeClass: unit.sizeClass as UnitSheetRow['sizeClass'],
    moet: unit.moet,
    mst: unit.mst,
    internal: unit.internal,
    place: unit.placeId === null ? '' : chosenOf(unit.placeId),
    managingBody: unit.managingBodyId,
    policeOffice: unit.policeOfficeId,
    address: unit.address,
    partyOrganisation: unit.partyOrganisation,
    inIndustrialZone: unit.inIndustrialZone,
    validFrom: unit.validFrom,
    effectiveOn: null,
  };
}
