export { LawChangeAct, LawChangeState } from './law-change.enums.ts';
export { LawChangeRow } from './law-change-row.entity.ts';
export { LawChangeDeedInput, RefuseLawChangeInput } from './law-change.payloads.ts';
export { lawChangeNoun, maySettleLaw, readsLawChanges } from './law-change.policy.ts';
export { lawChangesPage } from './law-change.list.ts';
export { lawChangeTableSql } from './law-change-table.sql.ts';
export { lockLaw, readLawUnchanged } from './lock-law.ts';
export { proposeLawChange, type LawChangeDoor } from './propose-law-change.command.ts';
export { confirmLawChange, rejectLawChange, withdrawLawChange } from './settle-law-change.command.ts';
