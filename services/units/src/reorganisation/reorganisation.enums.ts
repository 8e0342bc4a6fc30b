import { registerEnumType } from 'type-graphql';

export enum ReorganisationState {
  DRAFT = 'DRAFT',
  CONFIRMED_ONCE = 'CONFIRMED_ONCE',
  APPLIED = 'APPLIED',
  WITHDRAWN = 'WITHDRAWN',
}

export enum StepKind {
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
  RENAME = 'RENAME',
  MOVE = 'MOVE',
  RECODE = 'RECODE',
  ABOLISH = 'ABOLISH',
  ESTABLISH = 'ESTABLISH',
}

export enum ReorganisationAct {
  DRAFTED = 'DRAFTED',
  CHANGED = 'CHANGED',
  CONFIRMED_FIRST = 'CONFIRMED_FIRST',
  CONFIRMATION_VOIDED = 'CONFIRMATION_VOIDED',
  APPLIED = 'APPLIED',
  WITHDRAWN = 'WITHDRAWN',
}

export enum PlannedFate {
  ENDS = 'ENDS',
  BEGINS = 'BEGINS',
  CHANGES = 'CHANGES',
  STAYS = 'STAYS',
}

export enum SightChange {
  LOSES = 'LOSES',
  GAINS = 'GAINS',
}

registerEnumType(ReorganisationState, {
  name: 'ReorganisationState',
  description: 'Where a reorganisation stands.',
  valuesConfig: {
    DRAFT: { description: 'Bản nháp.' },
    CONFIRMED_ONCE: { description: 'Đã xác nhận lần 1.' },
    APPLIED: { description: 'Đã thực hiện.' },
    WITHDRAWN: { description: 'Đã rút.' },
  },
});
registerEnumType(StepKind, {
  name: 'ReorganisationStepKind',
  description: 'What one step does.',
  valuesConfig: {
    MERGE: { description: 'Sáp nhập, hợp nhất.' },
    SPLIT: { description: 'Chia, tách.' },
    RENAME: { description: 'Đổi tên.' },
    MOVE: { description: 'Chuyển chủ quản, chuyển địa bàn.' },
    RECODE: { description: 'Đổi mã.' },
    ABOLISH: { description: 'Giải thể.' },
    ESTABLISH: { description: 'Thành lập.' },
  },
});
registerEnumType(ReorganisationAct, {
  name: 'ReorganisationAct',
  description: 'What was done with a reorganisation.',
  valuesConfig: {
    DRAFTED: { description: 'Lập phương án.' },
    CHANGED: { description: 'Sửa phương án.' },
    CONFIRMED_FIRST: { description: 'Xác nhận lần 1.' },
    CONFIRMATION_VOIDED: { description: 'Xác nhận lần 1 mất hiệu lực.' },
    APPLIED: { description: 'Xác nhận lần 2 và thực hiện.' },
    WITHDRAWN: { description: 'Rút phương án.' },
  },
});
registerEnumType(PlannedFate, {
  name: 'PlannedFate',
  description: 'What becomes of a unit in a reorganisation.',
  valuesConfig: {
    ENDS: { description: 'Kết thúc.' },
    BEGINS: { description: 'Bắt đầu.' },
    CHANGES: { description: 'Thay đổi.' },
    STAYS: { description: 'Giữ nguyên.' },
  },
});
registerEnumType(SightChange, {
  name: 'SightChange',
  description: 'Whether units leave what stands below a unit, or come below it.',
  valuesConfig: {
    LOSES: { description: 'Có đơn vị chuyển đi.' },
    GAINS: { description: 'Có đơn vị chuyển đến.' },
  },
});
