import type { HistoryBook } from './history-book.ts';
import { instruments } from './instruments.ts';
import type { SuccessionConfidence } from './succession-edge.ts';
import { territoryId } from './territory-id.ts';

/** Xã Tà Chải joins thị trấn Bắc Hà: 151 communes are left in Lào Cai. */
export function taChaiJoinsBacHa(book: HistoryBook): void {
  const effective = '2024-11-01';
  const instrument = instruments.taChaiJoinsBacHa;
  const [taChai, bacHa] = [book.holder('02872'), book.holder('02839')];
  book.change(bacHa, effective, instrument);
  book.end(taChai, effective);
  book.follow({ fromId: taChai, toId: bacHa, kind: 'MERGE', effective, instrument, share: 1, confidence: 'HIGH' });
}

/**
 * Five communes of Yên Bái go into neighbours: 173 become 168. The resolution and two of the five are known from the
 * press (Yên Bình, Nguyễn Phúc), the third by the name it made (Thành Thịnh). The other two rest on the mapping of 2025
 * alone: it sends Nga Quán to phường Nam Cường and Bảo Hưng to phường Âu Lâu, and of what made those two, only Cường
 * Thịnh and Minh Quân lay in the same district. The day is from memory, so nothing here is surer than MEDIUM.
 */
export function yenBaiJoinsFive(book: HistoryBook): void {
  const effective = '2024-12-01';
  const instrument = instruments.yenBaiOf2024;
  const merge = (fromId: string, toId: string, confidence: SuccessionConfidence) => {
    book.end(fromId, effective);
    book.follow({ fromId, toId, kind: 'MERGE', effective, instrument, share: 1, confidence });
  };
  const join = (from: string, into: string, confidence: SuccessionConfidence) => {
    const toId = book.holder(into);
    book.change(toId, effective, instrument);
    merge(book.holder(from), toId, confidence);
  };

  join('04774', '04762', 'MEDIUM'); // Yên Bình into Bạch Hà
  join('04264', '04267', 'MEDIUM'); // Nguyễn Phúc into Hồng Hà, which the mapping of 2025 knows by the former's code
  const hongHa = book.holder('04267');
  book.recode(hongHa, effective, '04264');
  book.follow({ fromId: hongHa, toId: hongHa, kind: 'RECODE', effective, instrument, share: 1, confidence: 'MEDIUM' });
  join('04528', '04522', 'LOW'); // Nga Quán into Cường Thịnh
  join('04561', '04567', 'LOW'); // Bảo Hưng into Minh Quân

  const thanhThinh = territoryId('04510', '2024');
  const districtId = territoryId('138');
  merge(book.holder('04507'), thanhThinh, 'MEDIUM'); // Đào Thịnh
  merge(book.holder('04510'), thanhThinh, 'MEDIUM'); // Việt Thành
  book.begin({
    id: thanhThinh,
    name: 'Xã Thành Thịnh',
    level: 'COMMUNE',
    parentId: districtId,
    code: '04510',
    on: effective,
    instrument,
  });
}
