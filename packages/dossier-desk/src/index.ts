export { DossierPage } from './dossier/DossierPage.tsx';
export { DossierQueue } from './queue/DossierQueue.tsx';
export { OwnBoard } from './unit-board/OwnBoard.tsx';
export { UnitBoard } from './unit-board/UnitBoard.tsx';
export type { UnitColumns } from './unit-board/UnitTable.tsx';
