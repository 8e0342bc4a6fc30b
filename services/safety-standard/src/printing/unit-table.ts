import type { Table } from '@antoan/documents';

/** One unit as a list prints it. */
export interface ListedUnit {
  /** Place on the list, from 0. */
  position: number;
  name: string;
  /** What stands beside it: the number of its certificate, or what its outcome rests on. */
  remark: string;
}

/** Units in the order of their list, under the numbers they have there. */
export function unitTable(units: readonly ListedUnit[], remarkTitle: string): Table {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 1, align: 'center' },
      { title: 'Tên đơn vị', width: 8 },
      { title: remarkTitle, width: 4, align: 'center' },
    ],
    rows: units.map(({ position, name, remark }) => [String(position + 1), name, remark]),
  };
}
