import { readSnapshot2020 } from '../source/snapshot-2020.ts';
import type { HistoryBook } from './history-book.ts';
import { instruments, type Instrument } from './instruments.ts';
import { territoryId } from './territory-id.ts';

/** The day on which the record begins. What stood before is not told, though most units are older. */
export const RECORD_BEGINS = '2020-03-01';

/** Units whose founding act is known; the rest are older than the record or their act is not at hand. */
const foundingActs: Readonly<Record<string, Instrument>> = {
  '088': instruments.saPaBecomesTown,
  '02641': instruments.communesOf2020,
  '02746': instruments.communesOf2020,
  '02809': instruments.communesOf2020,
};

function beginProvince(book: HistoryBook, name: string, provinceCode: string): void {
  const begin = (
    row: { name: string; code: string },
    level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE',
    parentId: string | null,
  ) => {
    const id = territoryId(row.code);
    const instrument = foundingActs[row.code] ?? null;
    book.begin({ ...row, id, level, parentId, on: RECORD_BEGINS, instrument });
    return id;
  };
  const provinceId = begin({ name, code: provinceCode }, 'PROVINCE', null);
  for (const { communes, ...district } of readSnapshot2020(provinceCode)) {
    const districtId = begin({ name: district.name, code: district.code }, 'DISTRICT', provinceId);
    for (const commune of communes) begin(commune, 'COMMUNE', districtId);
  }
}

/** 01/3/2020: Lào Cai with 9 districts and 152 communes, beside it Yên Bái with 9 and 173. */
export function recordsBegin(book: HistoryBook): void {
  beginProvince(book, 'Tỉnh Lào Cai', '10');
  beginProvince(book, 'Tỉnh Yên Bái', '15');
}
