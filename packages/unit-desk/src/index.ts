export { type UnitWords } from './desk/desk.ts';
export { unitDeskNavigation } from './desk/unit-desk-navigation.ts';
export { useAgencyWords } from './desk/useAgencyWords.ts';
export { unitDeskRoutes } from './desk/unit-desk.tsx';
export { UnitPage } from './unit-page/UnitPage.tsx';
export { CreateUnitPage } from './unit-editing/CreateUnitPage.tsx';
export { NewUnitLink } from './unit-editing/NewUnitLink.tsx';
