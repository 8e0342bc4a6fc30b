import { derivedId } from '@antoan/ids';

/** A legal act on which versions and lines of descent rest. */
export interface Instrument {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Day of issue; null where no source gave it. */
  readonly issuedOn: string | null;
  readonly issuer: string;
  /** Written from memory: shown as “cần đối chiếu văn bản gốc”. */
  readonly isFromMemory: boolean;
}

function instrument(act: Omit<Instrument, 'id'>): Instrument {
  return { id: derivedId('instrument', act.number), ...act };
}

const STANDING_COMMITTEE = 'Ủy ban Thường vụ Quốc hội';

/** The acts that shaped the territory since 2020, by what they did. */
export const instruments = {
  saPaBecomesTown: instrument({
    number: '767/NQ-UBTVQH14',
    title: 'Nghị quyết về việc thành lập thị xã Sa Pa và các phường, xã thuộc thị xã Sa Pa, tỉnh Lào Cai',
    issuedOn: '2019-09-11',
    issuer: STANDING_COMMITTEE,
    isFromMemory: true,
  }),
  communesOf2020: instrument({
    number: '896/NQ-UBTVQH14',
    title: 'Nghị quyết về việc sắp xếp các đơn vị hành chính cấp huyện, cấp xã thuộc tỉnh Lào Cai',
    issuedOn: '2020-02-11',
    issuer: STANDING_COMMITTEE,
    isFromMemory: false,
  }),
  taChaiJoinsBacHa: instrument({
    number: '1197/NQ-UBTVQH15',
    title: 'Nghị quyết về việc sắp xếp đơn vị hành chính cấp xã của tỉnh Lào Cai giai đoạn 2023 – 2025',
    issuedOn: null,
    issuer: STANDING_COMMITTEE,
    isFromMemory: false,
  }),
  yenBaiOf2024: instrument({
    number: '1246/NQ-UBTVQH15',
    title: 'Nghị quyết về việc sắp xếp đơn vị hành chính cấp huyện, cấp xã của tỉnh Yên Bái giai đoạn 2023 – 2025',
    issuedOn: null,
    issuer: STANDING_COMMITTEE,
    isFromMemory: true,
  }),
  provincesUnite: instrument({
    number: '202/2025/QH15',
    title: 'Nghị quyết về sắp xếp đơn vị hành chính cấp tỉnh',
    issuedOn: '2025-06-12',
    issuer: 'Quốc hội',
    isFromMemory: false,
  }),
  communesOf2025: instrument({
    number: '1673/NQ-UBTVQH15',
    title: 'Nghị quyết về việc sắp xếp các đơn vị hành chính cấp xã của tỉnh Lào Cai năm 2025',
    issuedOn: '2025-06-16',
    issuer: STANDING_COMMITTEE,
    isFromMemory: false,
  }),
  codesOf2025: instrument({
    number: '19/2025/QĐ-TTg',
    title: 'Quyết định ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam',
    issuedOn: '2025-06-30',
    issuer: 'Thủ tướng Chính phủ',
    isFromMemory: true,
  }),
} as const satisfies Record<string, Instrument>;
