export { UnitBoard } from './unit-board/UnitBoard.tsx';
export type { UnitColumns } from './unit-board/UnitTable.tsx';
