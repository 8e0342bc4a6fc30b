import { derivedId } from '@antoan/ids';
import { territoryId } from '@antoan/territory';
import { laoCaiTerritory2020 } from '../territory/lao-cai-territory.ts';
import {
  recordsFrom,
  withPaths,
  type Parents,
  type UnitDraft,
  type UnitKind,
  type UnitLevel,
  type UnitRecord,
} from '../units/unit-record.ts';
import { provincialBodyList } from './provincial-body-list.ts';

/** Id of a provincial body by its key, such as `so-gddt`. */
export function bodyId(key: string): string {
  return derivedId('body', '2020', key);
}

/** Bodies every district has. */
export type DistrictBody = 'ubnd' | 'cong-an' | 'phong-gddt';

/** Id of a body of a district, by the district's GSO code. */
export function districtBodyId(body: DistrictBody, districtCode: string): string {
  return derivedId('body', '2020', body, districtCode);
}

/** The first day without districts, by Nghị quyết 203/2025/QH15 and Luật 72/2025/QH15; and without police of districts. */
const withoutDistricts = '2025-07-01';
const withoutDistrictPolice = '2025-03-01';

/** The city in which the provincial bodies have their seats. */
const CITY = '080';

interface BodyFacts {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly level: UnitLevel;
  readonly parents: Parents;
  readonly validTo?: string;
}

function body({ id, name, shortName, kind, level, parents, validTo }: BodyFacts): UnitDraft {
  return {
    id,
    name,
    shortName,
    kind,
    code: null,
    level,
    schoolLevel: null,
    sizeClass: null,
    partyOrganisation: true,
    inIndustrialZone: false,
    parents,
    validFrom: recordsFrom,
    ...(validTo !== undefined && { validTo }),
    isInvented: false,
  };
}

/**
 * Reports go to UBND tỉnh through Công an tỉnh (PV05): whoever answers to UBND tỉnh, or to nobody in the province,
 * reports to Công an tỉnh; anyone else to the body that manages them.
 */
function reportsTo(key: string, managedBy: string | null): string | null {
  if (key === 'ubnd-tinh') return null;
  if (key === 'cong-an-tinh') return bodyId('ubnd-tinh');
  return managedBy === null || managedBy === 'ubnd-tinh' ? bodyId('cong-an-tinh') : bodyId(managedBy);
}

function provincialBodies(): UnitDraft[] {
  return provincialBodyList.map(({ key, name, shortName, kind, managedBy }) =>
    body({
      id: bodyId(key),
      name,
      shortName,
      kind,
      level: 'PROVINCE',
      parents: {
        territory: territoryId(CITY),
        management: managedBy === null ? null : bodyId(managedBy),
        police: key === 'cong-an-tinh' ? null : bodyId('cong-an-tinh'),
        reporting: reportsTo(key, managedBy),
      },
    }),
  );
}

function districtBodies(district: UnitRecord): UnitDraft[] {
  const code = district.code ?? '';
  const place = district.name.charAt(0).toLowerCase() + district.name.slice(1);
  const committee = districtBodyId('ubnd', code);
  const police = districtBodyId('cong-an', code);
  const provincialPolice = bodyId('cong-an-tinh');
  const territory = district.id;
  return [
    body({
      id: committee,
      name: `UBND ${place}`,
      shortName: `UBND ${place}`,
      kind: 'AGENCY',
      level: 'DISTRICT',
      parents: { territory, management: bodyId('ubnd-tinh'), police: provincialPolice, reporting: provincialPolice },
      validTo: withoutDistricts,
    }),
    body({
      id: police,
      name: `Công an ${place}`,
      shortName: `Công an ${place}`,
      kind: 'ARMED_FORCE',
      level: 'DISTRICT',
      parents: { territory, management: provincialPolice, police: provincialPolice, reporting: provincialPolice },
      validTo: withoutDistrictPolice,
    }),
    body({
      id: districtBodyId('phong-gddt', code),
      name: `Phòng Giáo dục và Đào tạo ${place}`,
      shortName: `Phòng GD&ĐT ${place}`,
      kind: 'AGENCY',
      level: 'DISTRICT',
      parents: { territory, management: committee, police, reporting: committee },
      validTo: withoutDistricts,
    }),
  ];
}

/**
 * The real bodies of 2020: those of the province, then UBND, Công an and Phòng GD&ĐT of each district.
 * By territory each stands at its district, the provincial ones at Thành phố Lào Cai: no ward is claimed for an office.
 */
export function laoCaiBodies2020(): UnitRecord[] {
  const territory = laoCaiTerritory2020();
  const districts = territory.filter((unit) => unit.level === 'DISTRICT');
  return withPaths([...provincialBodies(), ...districts.flatMap(districtBodies)], territory);
}
