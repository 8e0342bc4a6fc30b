import { registerEnumType } from 'type-graphql';

/** Where a change of the law's data stands. */
export enum LawChangeState {
  PROPOSED = 'PROPOSED',
  IN_FORCE = 'IN_FORCE',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}

/** What a change does. */
export enum LawChangeAct {
  /** Puts a new dated version in place. */
  PUT = 'PUT',
  /** Marks what is there as compared with the official text. */
  CHECK = 'CHECK',
}

registerEnumType(LawChangeState, {
  name: 'LawChangeState',
  description: 'Where a change of the law’s data stands.',
  valuesConfig: {
    PROPOSED: { description: 'Chờ người thứ hai xác nhận.' },
    IN_FORCE: { description: 'Đã xác nhận, áp dụng từ ngày có hiệu lực.' },
    REJECTED: { description: 'Người thứ hai không đồng ý.' },
    WITHDRAWN: { description: 'Người đề nghị đã rút.' },
  },
});
registerEnumType(LawChangeAct, {
  name: 'LawChangeAct',
  description: 'What a change of the law’s data does.',
  valuesConfig: {
    PUT: { description: 'Bản mới có hiệu lực từ một ngày.' },
    CHECK: { description: 'Xác nhận đã đối chiếu văn bản gốc.' },
  },
});
